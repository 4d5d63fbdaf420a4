// Would a purchase count, as the records tell it? The same as `judgePurchase`, without its reasons.
import type { PurchaseQuestion } from '../admission/index.ts'
import type { AskedLabel } from '../model/filters.ts'
import type { BasisPoints } from '../model/values.ts'
import { dayNumber } from './day-number.ts'
import { ADMISSIONS, admissionsAt, type DayNumber, FROM, HELD, KIND, LABELS, labelsAt, NO_END, STANDINGS, UNTIL } from './record.ts'
import { both, MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

const APPLIED = STANDINGS.indexOf('applied')
const TEMPORARY = STANDINGS.indexOf('temporary')
export const FULL = STANDINGS.indexOf('full')

/** What is the same for all suppliers. */
export interface PurchaseAsked {
  readonly day: DayNumber
  /** Null: no badge rule is in force, and nothing is decided. */
  readonly rule: { readonly verdict: VerdictNumber, readonly full: BasisPoints, readonly temporary: BasisPoints } | null
  /** Of each label of the texts: is it on the list? Null: no list is in force. */
  readonly accepted: { readonly isListed: Uint8Array, readonly isComplete: boolean } | null
}

/** Filled in for one supplier after another. */
export interface PurchaseFound {
  verdict: VerdictNumber
  /** A place in `STANDINGS`; -1: none holds on the day. */
  standing: number
  recognition: BasisPoints
  countsUntil: DayNumber
}

export function purchaseAsked ({ badge, acceptedLabels, authority, delivery }: PurchaseQuestion, labels: readonly AskedLabel[]): PurchaseAsked {
  return {
    day: dayNumber(delivery),
    rule: badge.state === 'in-force'
      ? { verdict: badge.value.authorities.includes(authority) ? MET : NOT_MET, full: badge.value.fullBasisPoints, temporary: badge.value.temporaryBasisPoints }
      : null,
    accepted: acceptedLabels.state === 'in-force'
      ? {
          isListed: Uint8Array.from(labels, ({ scheme, level = null }) => Number(acceptedLabels.value.accepted.some((one) => one.scheme === scheme && (one.levels === null || (level !== null && one.levels.includes(level)))))),
          isComplete: acceptedLabels.value.complete
        }
      : null
  }
}

/** `at`: where the record of the supplier begins. */
export function findPurchase (records: Int32Array, at: number, asked: PurchaseAsked, found: PurchaseFound): void {
  const current = currentAdmission(records, at, asked.day)
  const standing = current === -1 ? -1 : records[current + KIND] as number
  found.standing = standing
  found.recognition = 0
  found.countsUntil = NO_END
  if (asked.rule === null) {
    found.verdict = UNKNOWN
    return
  }
  if (!isBadge(standing)) {
    found.verdict = both(asked.rule.verdict, withoutBadge(records, at, standing, asked.day))
    return
  }
  found.recognition = standing === FULL ? asked.rule.full : asked.rule.temporary
  found.countsUntil = records[current + UNTIL] as number
  const verdict = found.recognition === 0 ? NOT_MET : asked.rule.verdict
  found.verdict = standing === FULL ? both(verdict, labelVerdict(records, at, asked, found)) : verdict
}

/** The latest admission decides while it holds; an application does not end a badge that runs. -1: none holds. */
function currentAdmission (records: Int32Array, at: number, day: DayNumber): number {
  const first = admissionsAt(records, at)
  const end = first + (records[at + ADMISSIONS] as number) * HELD
  let latest = -1
  let decided = -1
  for (let admission = first; admission < end && (records[admission + FROM] as number) <= day; admission += HELD) {
    latest = admission
    if (records[admission + KIND] !== APPLIED) decided = admission
  }
  if (latest === -1) return -1
  if (latest !== decided && decided !== -1 && isBadge(records[decided + KIND] as number) && day <= (records[decided + UNTIL] as number)) return decided
  return day <= (records[latest + UNTIL] as number) ? latest : -1
}

function isBadge (standing: number): boolean {
  return standing === FULL || standing === TEMPORARY
}

function withoutBadge (records: Int32Array, at: number, standing: number, day: DayNumber): VerdictNumber {
  if (standing !== -1) return standing === APPLIED ? UNKNOWN : NOT_MET
  const first = admissionsAt(records, at)
  const labels = labelsAt(records, at)
  for (let admission = first; admission < labels; admission += HELD) {
    if (isBadge(records[admission + KIND] as number) && ((records[admission + UNTIL] as number) < day || (records[admission + FROM] as number) > day)) return NOT_MET
  }
  const end = labels + (records[at + LABELS] as number) * HELD
  for (let label = labels; label < end; label += HELD) {
    if ((records[label + FROM] as number) <= day && day <= (records[label + UNTIL] as number)) return UNKNOWN
  }
  return NOT_MET
}

/** An accepted label that holds; the one that holds longest says until when. */
function labelVerdict (records: Int32Array, at: number, { accepted, day }: PurchaseAsked, found: PurchaseFound): VerdictNumber {
  if (accepted === null) return UNKNOWN
  const first = labelsAt(records, at)
  const end = first + (records[at + LABELS] as number) * HELD
  let longest = -1
  let isHeld = false
  let hasEnded = false
  for (let label = first; label < end; label += HELD) {
    const until = records[label + UNTIL] as number
    if (until < day) hasEnded = true
    else if ((records[label + FROM] as number) <= day) {
      isHeld = true
      if (until > longest && accepted.isListed[records[label + KIND] as number] === 1) longest = until
    }
  }
  if (longest !== -1) {
    if (longest < found.countsUntil) found.countsUntil = longest
    return MET
  }
  if (isHeld) return accepted.isComplete ? NOT_MET : UNKNOWN
  return hasEnded ? NOT_MET : UNKNOWN
}
