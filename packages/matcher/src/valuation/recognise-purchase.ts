// What counts of a purchase because of who sold it, on the day that the rule names?
import type { BadgeRule } from '../model/admission-rules.ts'
import type { Effort, SupplierStanding } from '../model/effort.ts'
import type { FactUsed, Finding, Lookup, Missing, Verdict } from '../model/finding.ts'
import type { RecognitionInForce } from '../model/valuation.ts'
import type { PurchaseRecognitionRule } from '../model/valuation-rules.ts'
import type { AuthorityId, BasisPoints, IsoDay } from '../model/values.ts'
import { byRule, compareText, daysBetween, evidenceFor, fact, isWithin, labelName, unknownByRule, untilFact, verdictOf } from '../primitives/index.ts'

export interface Recognised {
  /** Null: not known. */
  readonly share: BasisPoints | null
  readonly findings: readonly Finding[]
}

interface Asked {
  readonly on: IsoDay
  readonly contract: IsoDay | undefined
  readonly authority: AuthorityId | undefined
}

/** A standing with what it counts for: null is not known, refused is not on a list that is complete. */
interface Judged {
  readonly standing: SupplierStanding
  readonly share: BasisPoints | null | 'refused'
  readonly missing: readonly Missing[]
  readonly because: readonly Finding[]
}

/** The scheme of a region's own badge among the standings of a supplier; its levels are `full` and `temporary`. */
const BADGE = 'sroi-badge'

/** The best of the standings held on the day; a later lapse only matters where the rule says so. */
export function recognisePurchase (effort: Effort, rule: RecognitionInForce, badge: Lookup<BadgeRule>, { on, contract, authority }: Asked): Recognised {
  const { purchase = {}, evidence = {} } = effort
  const { standings } = purchase
  const { day: named, afterLapse } = rule.value
  const kind = named ?? 'delivery'
  const day = purchase.days?.[kind]
  const facts = [
    fact('deciding-day', 'code', `day-of-${kind}`),
    fact('deciding-day-stated', 'boolean', named !== null),
    fact('day', 'day', day ?? null, evidenceFor(evidence, `/purchase/days/${kind}`, day)),
    fact('after-lapse', 'code', afterLapse ?? 'counts-on-its-day'),
    fact('after-lapse-stated', 'boolean', afterLapse !== null)
  ]
  const step = (verdict: Verdict, missing: readonly Missing[], more: Finding['facts'] = []): Finding => byRule('purchase-recognition', verdict, rule, [...facts, ...more], missing)
  if (day === undefined) return { share: null, findings: [step('unknown', [{ kind: 'effort-fact', name: `effort.purchase.days.${kind}` }])] }
  const early = beforeContract(day, contract, rule)
  if (standings === undefined) return { share: null, findings: [step('unknown', [{ kind: 'effort-fact', name: 'effort.purchase.standings' }]), ...early] }

  const held = standings
    .filter(({ period }) => isWithin(day, period))
    .map((standing) => afterLapse === 'clawed-back' && hasLapsed(standing, standings, on) ? { standing, share: 'refused' as const, missing: [], because: [] } : judgeStanding(standing, rule.value, badge, authority))
    .sort((first, second) => rank(second.share) - rank(first.share))
  const best = held[0]
  const because = held.flatMap((one) => one.because)
  if (best === undefined || best.share === 'refused') return { share: 0, findings: [step('not-met', [], best === undefined ? [] : shown(best.standing, 0)), ...because] }
  // named without a value, or not on a list of which a part could not be read; less than all may hide a better one
  const open = best.share === 10_000 ? [] : held.flatMap(({ missing }) => missing)
  if (open.length > 0 || best.share === null) return { share: null, findings: [step('unknown', open, shown(best.standing, best.share)), ...because.filter(({ verdict }) => verdict === 'unknown'), ...early] }
  return { share: best.share, findings: [step(verdictOf(best.share > 0), [], shown(best.standing, best.share)), ...because.filter(({ verdict }) => verdict === 'met'), ...early] }
}

/** The share that the rule lists; for the badge of the region, where the rule does not list it, the share of the badge rule. */
function judgeStanding (standing: SupplierStanding, { labels, complete }: PurchaseRecognitionRule, badge: Lookup<BadgeRule>, authority: AuthorityId | undefined): Judged {
  const { scheme, level } = standing
  const listed = labels.filter((label) => label.scheme === scheme && (label.levels === null || (level !== null && label.levels.includes(level))))
  const known = listed.flatMap(({ basisPoints }) => basisPoints ?? [])
  if (known.length > 0) return { standing, share: Math.max(...known), missing: [], because: [] }
  if (listed.length === 0 && scheme === BADGE) return { standing, ...badgeShare(level, badge, authority) }
  if (listed.length === 0 && complete) return { standing, share: 'refused', missing: [], because: [] }
  return { standing, share: null, missing: [{ kind: 'rule-value', name: complete || listed.length > 0 ? 'purchaseRecognition.share' : `acceptedLabels.${labelName(standing)}` }], because: [] }
}

function badgeShare (level: string | null, badge: Lookup<BadgeRule>, authority: AuthorityId | undefined): Omit<Judged, 'standing'> {
  const facts = [fact('authority', 'text', authority ?? null)]
  if (badge.state !== 'in-force') return { share: null, missing: badge.missing, because: [unknownByRule('badge-rule', badge, facts)] }
  const { authorities, fullBasisPoints, temporaryBasisPoints } = badge.value
  const missing: readonly Missing[] = authority === undefined
    ? [{ kind: 'contract-fact', name: 'authority' }]
    : level === 'full' || level === 'temporary' ? [] : [{ kind: 'effort-fact', name: 'effort.purchase.standings' }]
  const verdict = missing.length > 0 ? 'unknown' : verdictOf(authorities.includes(authority as AuthorityId))
  const reason = verdict === 'unknown' ? [fact('reason', 'code', 'fact-decides')] : []
  const because = [byRule('badge-rule', verdict, badge, [...facts, ...reason, fact('recognition-full', 'basis-points', fullBasisPoints), fact('recognition-temporary', 'basis-points', temporaryBasisPoints)], missing)]
  if (verdict !== 'met') return { share: verdict === 'unknown' ? null : 'refused', missing, because }
  return { share: level === 'full' ? fullBasisPoints : temporaryBasisPoints, missing, because }
}

/** Did it end before the day of the question, without the same scheme taking over no later than the day after? */
function hasLapsed ({ scheme, period }: SupplierStanding, all: readonly SupplierStanding[], on: IsoDay): boolean {
  const same = all.filter((other) => other.scheme === scheme).sort((first, second) => compareText(first.period.from, second.period.from))
  const last = same.reduce((until, { period: next }) => until !== null && daysBetween(until, next.from) <= 1 && (next.until === null || next.until > until) ? next.until : until, period.until)
  return last !== null && last < on
}

/** What was bought before there was a contract: no text says whether it counts. */
function beforeContract (day: IsoDay, contract: IsoDay | undefined, rule: RecognitionInForce): readonly Finding[] {
  if (contract !== undefined && day >= contract) return []
  const missing: Missing = contract === undefined ? { kind: 'contract-fact', name: 'days.contract' } : { kind: 'rule-value', name: 'purchaseRecognition.before-contract' }
  return [byRule('purchase-conditions', 'unknown', rule, [fact('contract-day', 'day', contract ?? null)], [missing])]
}

function rank (share: Judged['share']): number {
  if (share === 'refused') return -1
  return share ?? -0.5
}

function shown (standing: SupplierStanding, share: BasisPoints | null): readonly FactUsed[] {
  return [fact('label', 'text', labelName(standing)), untilFact(standing.period.until), fact('recognition', 'basis-points', share)]
}

/** Purchases that have nothing to do with the contract, and those of subcontractors: only where the rule settles it. */
export function purchaseConditions ({ purchase = {}, evidence = {} }: Effort, rule: RecognitionInForce): readonly Finding[] {
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
