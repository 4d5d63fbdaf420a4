// From what `match` found to the candidates of a mix: what is not known stays unknown.
import { answerTo } from '../answer-to.ts'
import type { Candidate } from '../model/judgement.ts'
import type { MatchOutcome } from '../model/match.ts'
import type { MixCandidate, RecognitionPeriod } from '../model/plan-question.ts'
import type { PurchaseTerms } from '../model/plan-terms.ts'
import type { Supplier } from '../model/supplier.ts'
import type { AuthorityId, BasisPoints, IsoDay, IsoInstant, Period, RdPoint } from '../model/values.ts'
import { compareText, daysLater, movedInto, onRecord, overlaps, squaredDistance } from '../primitives/index.ts'

/** What an answer of `match` does not hold of its suppliers. */
export interface CandidateFacts {
  /** The register that the suppliers were judged in. */
  readonly suppliers: readonly Supplier[]
  /** Suppliers there are local. */
  readonly municipality: AuthorityId
  /** Where distances are measured from. Absent: they are not known. */
  readonly near?: RdPoint
  /** What `purchaseTerms` says of them: what counts is then what counts there, on the days on which `match` ranks them. Absent: as `match` says. */
  readonly terms?: PurchaseTerms['suppliers']
}

type Answer = Pick<MatchOutcome, 'ranked'> & { readonly provenance: Pick<MatchOutcome['provenance'], 'delivery' | 'knownAt'> }

/**
 * The ranked suppliers of one answer, or of several for different days of delivery: what was found for a day holds from that day, as long as the
 * answer says, until the day of the next answer. Only those shown in an answer are in it: ask `match` to show all. What a supplier sells and can
 * take on is that of the offering that `match` chose, in the first answer that has it.
 */
export function mixCandidates (answers: readonly Answer[], facts: CandidateFacts): readonly MixCandidate[] {
  return answerTo(() => candidatesOf(answers, facts))
}

function candidatesOf (answers: readonly Answer[], { suppliers, municipality, near, terms }: CandidateFacts): readonly MixCandidate[] {
  const inOrder = [...answers].sort((first, second) => compareText(first.provenance.delivery, second.provenance.delivery))
  const register = new Map(suppliers.map((supplier) => [supplier.id, supplier]))
  const found = new Map<string, { readonly candidate: Candidate, readonly knownAt: IsoInstant, readonly delivery: IsoDay, readonly recognition: RecognitionPeriod[] }>()
  inOrder.forEach(({ ranked, provenance: { delivery, knownAt } }, index) => {
    const next = inOrder.slice(index + 1).find(({ provenance }) => provenance.delivery > delivery)?.provenance.delivery
    for (const candidate of ranked.items) {
      const known = found.get(candidate.supplier.id) ?? { candidate, knownAt, delivery, recognition: [] }
      known.recognition.push(recognitionOf(candidate, delivery, next))
      found.set(candidate.supplier.id, known)
    }
  })
  return [...found.values()].map(({ candidate, knownAt, delivery, recognition }) => {
    const { id, name, offering } = candidate.supplier
    const supplier = register.get(id)
    const sold = supplier?.offerings.find((one) => one.id === offering?.id)
    const share = supplier === undefined ? null : shareOfSupplier(supplier, knownAt, delivery)
    const point = supplier?.place.point
    const ofRules = terms !== undefined && Object.hasOwn(terms, id) ? terms[id] : undefined
    const counted = ofRules === undefined ? recognition : both(recognition, ofRules.recognition)
    return {
      id, name, recognition: sold?.period === undefined ? counted : within(counted, sold.period),
      ...(ofRules?.isOpen === true ? { recognitionIsOpen: true } : {}),
      ...(offering === null ? {} : { cpv: offering.cpv }),
      ...(sold?.capacityCents === undefined ? {} : { capacityCents: sold.capacityCents }),
      ...(sold?.minimumOrderCents === undefined ? {} : { minimumOrderCents: sold.minimumOrderCents }),
      ...(sold?.leadTimeDays === undefined ? {} : { leadTimeDays: sold.leadTimeDays }),
      ...(supplier === undefined ? {} : { inMunicipality: supplier.place.municipality === municipality }),
      ...(near === undefined || point === undefined ? {} : { distanceMetres: Math.floor(Math.sqrt(squaredDistance(near, point))) }),
      ...(share === null ? {} : { targetGroupBasisPoints: share })
    }
  })
}

function recognitionOf ({ recognitionBasisPoints, countsUntil, supplier }: Candidate, from: IsoDay, next: IsoDay | undefined): RecognitionPeriod {
  const before = next === undefined ? null : daysLater(next, -1)
  const until = before === null || (countsUntil !== null && countsUntil < before) ? countsUntil : before
  return { from, until, basisPoints: recognitionBasisPoints, ...(supplier.standing === null ? {} : { reason: supplier.standing }) }
}

/** On the days of both, what the second says. */
function both (first: readonly RecognitionPeriod[], second: readonly RecognitionPeriod[]): readonly RecognitionPeriod[] {
  return first.flatMap((one) => within(second.map((other) => ({ ...one, ...other })), one))
}

function within (periods: readonly RecognitionPeriod[], days: Period): readonly RecognitionPeriod[] {
  return periods.filter((one) => overlaps(one, days)).map((one) => ({
    ...one,
    from: movedInto(one.from, days),
    until: days.until === null || (one.until !== null && one.until < days.until) ? one.until : days.until
  }))
}

/** As measured last, in the groups that social return asks about; where one period was counted in two ways, the lower. */
function shareOfSupplier ({ targetGroupShares }: Supplier, knownAt: IsoInstant, delivery: IsoDay): BasisPoints | null {
  const measured = onRecord(targetGroupShares.filter(({ vocabulary, of }) => vocabulary === 'sroi' && of === undefined), knownAt, ({ measure }) => measure)
    .filter(({ period }) => period.from <= delivery)
  const last = measured.at(-1)?.period.from
  const latest = measured.filter(({ period }) => period.from === last).map(({ shareBasisPoints }) => shareBasisPoints)
  return latest.length === 0 ? null : Math.min(...latest)
}
