// Does the share of workers reach what article 2.82 asks?
import type { CountedBy } from '../model/contract-kind.ts'
import type { FactUsed, Finding, Lookup, Missing, Verdict } from '../model/finding.ts'
import type { ReservationRule } from '../model/reservation-rules.ts'
import type { Supplier } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, fact, holdingOn, labelName, onRecord } from '../primitives/index.ts'
import { type Measured, measuredShare } from './measured-share.ts'
import type { ReservationQuestion } from './reservation-question.ts'

type ByMeasure = Measured & { readonly measure: CountedBy }

const MEASURES: readonly CountedBy[] = ['headcount', 'fte']

const COUNTED_BY: Missing = { kind: 'contract-fact', name: 'countedBy' }

/**
 * A proof that is valid on the day is enough, unless what was measured since contradicts it. Else the workers are counted as the tender documents
 * say; where they do not say, heads and fte must both be known to lie on one side of the line.
 */
export function judgeShare (supplier: Supplier, question: ReservationQuestion, found: Extract<Lookup<ReservationRule>, { state: 'in-force' }>, of: 'programme' | undefined): Finding {
  const { on, facts: { countedBy } } = question
  const known = MEASURES.flatMap((measure): readonly ByMeasure[] => {
    const one = measuredShare(supplier, measure, of, found.value, question)
    return one === null ? [] : [{ measure, ...one }]
  })
  const asAsked = known.filter(({ measure }) => countedBy === undefined || measure === countedBy)
  // all of the workers, or none, are so by the other measure as well
  const measured = asAsked.length > 0 ? asAsked : known.filter(({ isAllOrNone }) => isAllOrNone)
  const { verdict, missing } = together(measured, countedBy)
  const proof = proofOf(supplier, question, found.value, of)
  const facts = [
    ...measured.flatMap((one) => one.facts),
    fact('counted-by', 'code', countedBy ?? null),
    ...(proof?.facts ?? acceptedProofs(found.value, of)),
    fact('minimum', 'basis-points', found.value.minimumShareBasisPoints)
  ]
  if (proof === null) return { ...byRule('reservation-share', verdict, found, facts, missing), on }
  const contradicts = measured.every((one) => one.verdict === 'not-met') && measured.some(({ until }) => until === null || until >= proof.from)
  if (!contradicts) return { ...byRule('reservation-share', 'met', found, facts), on }
  return { ...byRule('reservation-share', 'unknown', found, facts, [{ kind: 'supplier-fact', name: 'targetGroupShares.contradiction' }]), on }
}

/** What all measures agree on. */
function together (measured: readonly ByMeasure[], countedBy: CountedBy | undefined): { readonly verdict: Verdict, readonly missing: readonly Missing[] } {
  const verdicts = new Set(measured.map(({ verdict }) => verdict))
  const [only] = verdicts
  if (only === undefined) return { verdict: 'unknown', missing: [{ kind: 'supplier-fact', name: `targetGroupShares.${countedBy ?? 'article-2.82'}` }] }
  const open = measured.flatMap(({ missing }) => missing)
  if (verdicts.size > 1) return { verdict: 'unknown', missing: [...open, COUNTED_BY] }
  if (only === 'unknown') return { verdict: only, missing: open }
  const [first, second] = measured
  if (countedBy !== undefined || second !== undefined || first?.isAllOrNone === true) return { verdict: only, missing: [] }
  // by the other measure, of which nothing is known, it may come out otherwise
  const other = MEASURES.find((measure) => measure !== first?.measure)
  return { verdict: 'unknown', missing: [COUNTED_BY, { kind: 'supplier-fact', name: `targetGroupShares.${other}` }] }
}

interface Proof {
  readonly from: IsoDay
  readonly facts: readonly FactUsed[]
}

/** A label proves the share of the firm, and says nothing of a programme within it. */
function proofOf ({ labels, reservationStatements = [] }: Supplier, { on, knownAt }: ReservationQuestion, { shareProvedBy, statementsBy = [] }: ReservationRule, of: 'programme' | undefined): Proof | null {
  const label = of === undefined
    ? holdingOn(onRecord(labels, knownAt, ({ scheme, level }) => `${scheme} ${level}`), on).find(({ scheme, level }) => shareProvedBy.some((accepted) => accepted.scheme === scheme && accepted.level === level))
    : undefined
  if (label !== undefined) return { from: label.period.from, facts: [fact('proof', 'text', labelName(label), label.evidence)] }
  const statement = holdingOn(onRecord(reservationStatements, knownAt, (one) => `${one.by} ${one.of ?? ''}`), on).find((one) => one.of === of && statementsBy.includes(one.by))
  return statement === undefined ? null : { from: statement.period.from, facts: [fact('proof-statement', 'code', statement.by, statement.evidence)] }
}

function acceptedProofs ({ shareProvedBy, statementsBy = [] }: ReservationRule, of: 'programme' | undefined): readonly FactUsed[] {
  return [
    ...(of === undefined ? [fact('accepted-proof', 'texts', shareProvedBy.map(labelName))] : []),
    ...statementsBy.map((by) => fact('accepted-statement', 'code', by))
  ]
}
