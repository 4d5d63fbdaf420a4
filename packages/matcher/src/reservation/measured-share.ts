// The share of workers that count, by one measure: as it was measured as a whole, or reckoned from who works there.
import type { CountedBy } from '../model/contract-kind.ts'
import type { FactUsed, Missing, Verdict } from '../model/finding.ts'
import type { ReservationRule } from '../model/reservation-rules.ts'
import type { Supplier } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, onRecord, reaches, verdictOf, WHOLE } from '../primitives/index.ts'
import { type Counted, countWorkers } from './count-workers.ts'
import type { ReservationQuestion } from './reservation-question.ts'

export interface Measured {
  readonly verdict: Verdict
  readonly facts: readonly FactUsed[]
  readonly missing: readonly Missing[]
  /** Do all of the workers count, or none? Then they do by any measure. */
  readonly isAllOrNone: boolean
  /** The last day it was measured on; null: it still goes on. */
  readonly until: IsoDay | null
}

type Dated = Measured & { readonly from: IsoDay }

/** By the latest figures that had begun on the day; two of the same day must not contradict each other. Null: nothing is known. */
export function measuredShare (
  supplier: Supplier, measure: CountedBy, of: 'programme' | undefined, rule: ReservationRule, { on, knownAt }: ReservationQuestion
): Measured | null {
  const { targetGroupShares, reservedWorkforces = [] } = supplier
  const shares = onRecord(targetGroupShares.filter((share) => share.vocabulary === 'article-2.82' && share.measure === measure && share.of === of && share.period.from <= on), knownAt, () => measure)
  const counts = onRecord(reservedWorkforces.filter((workforce) => workforce.of === of && workforce.period.from <= on), knownAt, () => measure)
  const all: readonly Dated[] = [
    ...shares.map(({ shareBasisPoints, period, evidence }) => ({ ...period, verdict: verdictOf(reaches(shareBasisPoints, rule.minimumShareBasisPoints, rule.operator)), facts: [fact(`share-${measure}`, 'basis-points', shareBasisPoints, evidence)], missing: [], isAllOrNone: shareBasisPoints === 0 || shareBasisPoints === WHOLE })),
    ...counts.flatMap((workforce) => {
      const counted = countWorkers(workforce, measure, rule)
      return counted === null ? [] : [{ ...workforce.period, ...judged(counted, rule), isAllOrNone: counted.most === 0 || counted.least === counted.total, facts: factsOf(counted, measure).map((shown) => ({ ...shown, evidence: workforce.evidence })) }]
    })
  ]
  const last = all.map(({ from }) => from).sort().at(-1)
  const latest = all.filter(({ from }) => from === last)
  const decided = latest.filter(({ verdict }) => verdict !== 'unknown')
  // a share as a whole, which always decides, stands before a count
  const [first] = latest
  if (first === undefined) return null
  const facts = latest.flatMap((one) => one.facts)
  const isOne = decided.every(({ verdict }) => verdict === first.verdict)
  return isOne ? { ...first, facts } : { verdict: 'unknown', facts, missing: [{ kind: 'supplier-fact', name: 'targetGroupShares.contradiction' }], isAllOrNone: false, until: first.until }
}

function judged ({ least, most, total, missing }: Counted, { minimumShareBasisPoints: asked, operator }: ReservationRule): Pick<Measured, 'verdict' | 'missing'> {
  const isEnough = (workers: number): boolean => reaches(workers * WHOLE, asked * total, operator)
  if (isEnough(least)) return { verdict: 'met', missing: [] }
  return isEnough(most) ? { verdict: 'unknown', missing } : { verdict: 'not-met', missing: [] }
}

function factsOf ({ least, most, total }: Counted, measure: CountedBy): readonly FactUsed[] {
  const share = (workers: number): number => Math.floor(workers * WHOLE / total)
  return least === most
    ? [fact(`share-${measure}`, 'basis-points', share(least))]
    : [fact(`share-${measure}-least`, 'basis-points', share(least)), fact(`share-${measure}-most`, 'basis-points', share(most))]
}
