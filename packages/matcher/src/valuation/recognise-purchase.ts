// What counts of a purchase because of who sold it, on the day that the rule names?
import type { Effort, PurchaseFacts, SupplierStanding } from '../model/effort.ts'
import type { Finding, Lookup, Missing, Verdict } from '../model/finding.ts'
import type { PurchaseRecognitionRule } from '../model/valuation-rules.ts'
import type { BasisPoints, IsoDay } from '../model/values.ts'
import { byRule, evidenceFor, fact, isWithin, untilFact } from '../primitives/index.ts'

type InForce = Extract<Lookup<PurchaseRecognitionRule>, { state: 'in-force' }>

export interface Recognised {
  /** Null: not known. */
  readonly share: BasisPoints | null
  readonly findings: readonly Finding[]
}

/** The best of the standings held on the day; a later lapse only matters where the rule says so. */
export function recognisePurchase (effort: Effort, rule: InForce, on: IsoDay): Recognised {
  const { purchase = {}, evidence = {} } = effort
  const { day: named, afterLapse, complete } = rule.value
  const kind = named ?? 'delivery'
  const day = purchase.days?.[kind]
  const facts = [
    fact('deciding-day', 'code', `day-of-${kind}`),
    fact('deciding-day-stated', 'boolean', named !== null),
    fact('day', 'day', day ?? null, evidenceFor(evidence, `/purchase/days/${kind}`, day)),
    fact('after-lapse', 'code', afterLapse ?? 'counts-on-its-day')
  ]
  const step = (verdict: Verdict, missing: readonly Missing[], more: Finding['facts'] = []): Finding => byRule('purchase-recognition', verdict, rule, [...facts, ...more], missing)
  const conditions = purchaseConditions(purchase, evidence, rule)
  if (day === undefined) return { share: null, findings: [step('unknown', [{ kind: 'effort-fact', name: `effort.purchase.days.${kind}` }]), ...conditions] }
  if (purchase.standings === undefined) return { share: null, findings: [step('unknown', [{ kind: 'effort-fact', name: 'effort.purchase.standings' }]), ...conditions] }

  const held = purchase.standings.filter(({ period }) => isWithin(day, period) && !(afterLapse === 'clawed-back' && period.until !== null && period.until < on))
  const best = held.map((standing) => ({ standing, share: shareOf(standing, rule.value) })).sort((first, second) => rank(second.share) - rank(first.share))[0]
  if (best === undefined || best.share === 'refused') return { share: 0, findings: [step('not-met', [], best === undefined ? [] : shown(best.standing, 0)), ...conditions] }
  if (best.share === null) {
    // named without a value, or not on a list of which a part could not be read
    const missing: Missing = { kind: 'rule-value', name: complete ? 'purchaseRecognition.share' : `acceptedLabels.${nameOf(best.standing)}` }
    return { share: null, findings: [step('unknown', [missing], shown(best.standing, null)), ...conditions] }
  }
  // a better value may hide behind what is not known
  const open = best.share < 10_000 && held.some((standing) => shareOf(standing, rule.value) === null)
  if (open) return { share: null, findings: [step('unknown', [{ kind: 'rule-value', name: 'purchaseRecognition.share' }], shown(best.standing, best.share)), ...conditions] }
  return { share: best.share, findings: [step(best.share > 0 ? 'met' : 'not-met', [], shown(best.standing, best.share)), ...conditions] }
}

/** A known share, null for not known, or refused because the list is complete without it. */
function shareOf ({ scheme, level }: SupplierStanding, { labels, complete }: PurchaseRecognitionRule): BasisPoints | null | 'refused' {
  const listed = labels.filter((label) => label.scheme === scheme && (label.levels === null || (level !== null && label.levels.includes(level))))
  const known = listed.flatMap(({ basisPoints }) => basisPoints ?? [])
  if (known.length > 0) return Math.max(...known)
  return listed.length > 0 || !complete ? null : 'refused'
}

function rank (share: BasisPoints | null | 'refused'): number {
  if (share === 'refused') return -1
  return share ?? -0.5
}

function shown (standing: SupplierStanding, share: BasisPoints | null): Finding['facts'] {
  return [fact('label', 'text', nameOf(standing)), untilFact(standing.period.until), fact('recognition', 'basis-points', share)]
}

function nameOf ({ scheme, level }: SupplierStanding): string {
  return level === null ? scheme : `${scheme} ${level}`
}

/** Purchases that have nothing to do with the contract, and those of subcontractors: only where the rule settles it. */
function purchaseConditions (purchase: PurchaseFacts, evidence: NonNullable<Effort['evidence']>, rule: InForce): readonly Finding[] {
  const ask = (name: 'isForContract' | 'isBySubcontractor', isPlain: boolean, allowed: boolean | null, ruleName: string): readonly Finding[] => {
    const given = purchase[name]
    if (given === isPlain || allowed === true) return []
    const facts = [fact(ruleName, 'boolean', given ?? null, evidenceFor(evidence, `/purchase/${name}`, given))]
    if (given !== undefined && allowed === false) return [byRule('purchase-conditions', 'not-met', rule, facts)]
    const missing: Missing[] = [
      ...(given === undefined ? [{ kind: 'effort-fact' as const, name: `effort.purchase.${name}` }] : []),
      ...(allowed === null ? [{ kind: 'rule-value' as const, name: `purchaseRecognition.${ruleName}` }] : [])
    ]
    return [byRule('purchase-conditions', 'unknown', rule, facts, missing)]
  }
  return [...ask('isForContract', true, rule.value.unrelated, 'for-contract'), ...ask('isBySubcontractor', false, rule.value.bySubcontractor, 'by-subcontractor')]
}
