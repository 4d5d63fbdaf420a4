// Would a purchase count, as columns tell it? The same as `judgePurchase`, without its reasons.
import type { PurchaseQuestion } from '../admission/index.ts'
import type { AskedLabel } from '../model/filters.ts'
import type { BasisPoints } from '../model/values.ts'
import { type Columns, type DayNumber, NO_END, STANDINGS } from './columns.ts'
import { dayNumber } from './day-number.ts'
import { both, MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

const APPLIED = STANDINGS.indexOf('applied')
const TEMPORARY = STANDINGS.indexOf('temporary')
const FULL = STANDINGS.indexOf('full')

/** What is the same for all suppliers. */
export interface PurchaseAsked {
  readonly day: DayNumber
  /** Null: no badge rule is in force, and nothing is decided. */
  readonly rule: { readonly verdict: VerdictNumber, readonly full: BasisPoints, readonly temporary: BasisPoints } | null
  /** Of each label of the columns: is it on the list? Null: no list is in force. */
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

export function findPurchase (columns: Columns, supplier: number, asked: PurchaseAsked, found: PurchaseFound): void {
  const record = currentRecord(columns, supplier, asked.day)
  const standing = record === -1 ? -1 : columns.admissionStanding[record] as number
  found.standing = standing
  found.recognition = 0
  found.countsUntil = NO_END
  if (asked.rule === null) {
    found.verdict = UNKNOWN
    return
  }
  found.recognition = standing === FULL ? asked.rule.full : standing === TEMPORARY ? asked.rule.temporary : 0
  let verdict = both(asked.rule.verdict, badgeVerdict(columns, supplier, standing, found.recognition, asked.day))
  if (standing === FULL || standing === TEMPORARY) found.countsUntil = columns.admissionUntil[record] as number
  if (standing === FULL) verdict = both(verdict, labelVerdict(columns, supplier, asked, found))
  found.verdict = verdict
}

/** The latest record decides while it holds; an application does not end a badge that runs. */
function currentRecord ({ admissionStarts, admissionStanding, admissionFrom, admissionUntil }: Columns, supplier: number, day: DayNumber): number {
  const first = admissionStarts[supplier] as number
  let latest = -1
  let decided = -1
  for (let record = first; record < (admissionStarts[supplier + 1] as number) && (admissionFrom[record] as number) <= day; record += 1) {
    latest = record
    if (admissionStanding[record] !== APPLIED) decided = record
  }
  if (latest === -1) return -1
  if (admissionStanding[latest] === APPLIED && decided !== -1 && isBadge(admissionStanding[decided]) && day <= (admissionUntil[decided] as number)) return decided
  return day <= (admissionUntil[latest] as number) ? latest : -1
}

function isBadge (standing: number | undefined): boolean {
  return standing === FULL || standing === TEMPORARY
}

function badgeVerdict ({ admissionStarts, admissionStanding, admissionFrom, admissionUntil, labelStarts, labelFrom, labelUntil }: Columns, supplier: number, standing: number, recognition: BasisPoints, day: DayNumber): VerdictNumber {
  if (isBadge(standing)) return recognition === 0 ? NOT_MET : MET
  if (standing === APPLIED) return UNKNOWN
  if (standing !== -1) return NOT_MET
  for (let record = admissionStarts[supplier] as number; record < (admissionStarts[supplier + 1] as number); record += 1) {
    if (isBadge(admissionStanding[record]) && ((admissionUntil[record] as number) < day || (admissionFrom[record] as number) > day)) return NOT_MET
  }
  for (let held = labelStarts[supplier] as number; held < (labelStarts[supplier + 1] as number); held += 1) {
    if ((labelFrom[held] as number) <= day && day <= (labelUntil[held] as number)) return UNKNOWN
  }
  return NOT_MET
}

/** An accepted label that holds; the one that holds longest says until when. */
function labelVerdict ({ labelStarts, label, labelFrom, labelUntil }: Columns, supplier: number, { accepted, day }: PurchaseAsked, found: PurchaseFound): VerdictNumber {
  if (accepted === null) return UNKNOWN
  let longest = -1
  let isHeld = false
  let hasEnded = false
  for (let held = labelStarts[supplier] as number; held < (labelStarts[supplier + 1] as number); held += 1) {
    const until = labelUntil[held] as number
    if (until < day) hasEnded = true
    else if ((labelFrom[held] as number) <= day) {
      isHeld = true
      if (accepted.isListed[label[held] as number] === 1 && until > longest) longest = until
    }
  }
  if (longest !== -1) {
    if (longest < found.countsUntil) found.countsUntil = longest
    return MET
  }
  if (isHeld) return accepted.isComplete ? NOT_MET : UNKNOWN
  return hasEnded ? NOT_MET : UNKNOWN
}
