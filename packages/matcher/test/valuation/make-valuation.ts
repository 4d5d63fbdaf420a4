// What the valuation tests are made of: a rule set with one table, a contract concluded in 2024, a full-time place for a year.
import type {
  BadgeRule, BonusRule, BuildingBlockRule, Effort, EffortSelector, Finding, MergedRuleSet, Provision, PurchaseRecognitionRule, RuleSet, ShortfallRule, Valuation, ValuationRequest
} from '@sroi/matcher'
import { value } from '@sroi/matcher'
import { NOW, provision, rules, TODAY } from '../make.ts'

export function block (parts: Partial<BuildingBlockRule> = {}): BuildingBlockRule {
  return {
    values: [{ unit: 'year', cents: 30_000_00 }],
    hoursBasis: { by: 'fixed', weekHundredths: 36_00 },
    proRataByDuration: true,
    minimumWeekHundredths: null,
    cap: { clock: 'calendar', months: 24, orWhileWageSubsidyRuns: false },
    maximumPerDayCents: null,
    ...parts
  }
}

/** A row of the table, about hires of one group unless the selector says otherwise. */
export function row (id: string, value: BuildingBlockRule | null, efforts: Partial<EffortSelector> = {}): Provision<BuildingBlockRule> {
  return provision(value, { id, when: { efforts: { kinds: ['hire'], ...efforts } } })
}

export function bonus (id: string, parts: Partial<BonusRule> = {}): Provision<BonusRule> {
  const value: BonusRule = {
    condition: { of: 'age', years: { lower: { value: 55, operator: '>=' }, upper: null } },
    value: { unit: 'year', cents: 5_000_00 },
    proRataAsBlock: true,
    stacksOn: 'every-block',
    withOtherBonuses: true,
    ...parts
  }
  return provision(value, { id })
}

export function recognition (parts: Partial<PurchaseRecognitionRule> = {}): Provision<PurchaseRecognitionRule> {
  const value: PurchaseRecognitionRule = {
    labels: [{ scheme: 'pso', levels: ['30-plus'], basisPoints: 10_000 }, { scheme: 'pso', levels: ['aspirant'], basisPoints: 5_000 }, { scheme: 'b-corp', levels: null, basisPoints: null }],
    complete: true,
    day: 'delivery',
    afterLapse: null,
    vat: null,
    unrelated: true,
    bySubcontractor: true,
    excess: null,
    ceilingBasisPoints: 10_000,
    ...parts
  }
  return provision(value, { id: 'purchases' })
}

/** The region's own badge: the whole invoice with a full badge, half of it with a temporary one. */
export function badge (parts: Partial<BadgeRule> = {}, rest: Partial<Provision<BadgeRule>> = {}): Provision<BadgeRule> {
  return provision({ authorities: ['exampletown'], fullBasisPoints: 10_000, temporaryBasisPoints: 5_000, ...parts }, { id: 'badge', selectedBy: 'delivery', ...rest })
}

export function penalty (parts: Partial<Extract<ShortfallRule, { consequence: 'contractual-penalty' }>> = {}): Provision<ShortfallRule> {
  const value: ShortfallRule = { consequence: 'contractual-penalty', factorBasisPoints: 10_000, repairPeriodFirst: false, faultDefence: false, ...parts }
  return provision(value, { id: 'shortfall' })
}

export function table (provisions: RuleSet['provisions']): MergedRuleSet {
  return rules(provisions)
}

/** A full-time hire for the whole of 2024. */
export function hire (parts: Partial<Effort> = {}): Effort {
  return { id: 'e-1', kind: 'hire', group: 'participatiewet', period: { from: '2024-01-01', until: '2024-12-31' }, weeklyHoursHundredths: 36_00, ...parts }
}

/** A purchase of € 1 000 without VAT, delivered while the supplier held PSO 30+. */
export function bought (purchase: Effort['purchase'] = {}, parts: Partial<Effort> = {}): Effort {
  return {
    id: 'p-1',
    kind: 'purchase',
    purchase: {
      invoice: { cents: 1_000_00, vat: 'excluding' },
      days: { order: '2024-02-01', delivery: '2024-03-01', invoice: '2024-04-01', payment: '2024-05-01' },
      standings: [{ scheme: 'pso', level: '30-plus', period: { from: '2023-01-01', until: '2025-01-01' } }],
      ...purchase
    },
    ...parts
  }
}

export function ask (ruleSet: MergedRuleSet, efforts: readonly Effort[], parts: Partial<ValuationRequest> = {}): Valuation {
  return value({
    contract: { id: 'c-1', nature: 'services', days: { publication: '2023-09-01', award: '2023-11-01', contract: '2023-12-01' } }, efforts, ruleSet, on: TODAY, knownAt: NOW, ...parts
  })
}

/** The outcome of a single entry as one line: verdict, cents, what is missing. */
export function told (ruleSet: MergedRuleSet, effort: Effort, parts: Partial<ValuationRequest> = {}): string {
  const [only] = ask(ruleSet, [effort], parts).efforts
  return `${only?.verdict} ${only?.cents} ${namesOf(only?.finding)}`.trim()
}

export function namesOf (finding: Finding | undefined): string {
  return (finding?.missing ?? []).map(({ name }) => name).join(' ')
}
