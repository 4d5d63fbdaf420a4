// A question as numbers that columns can be compared with.
import type { JudgeQuestion } from '../judge.ts'
import type { BasisPoints, Cents, CpvCode } from '../model/values.ts'
import { purchaseFor, sharedDigits } from '../primitives/index.ts'
import { type DayNumber, STANDINGS } from './columns.ts'
import { dayNumber, endNumber } from './day-number.ts'
import { type Branches, branchesOf } from './branches.ts'
import { type PurchaseAsked, purchaseAsked } from './purchase-at.ts'
import type { Segment } from './segment.ts'

/** Null: it is not asked. Lists hold 1 at the place of what is chosen. */
export interface Asked {
  readonly purchase: PurchaseAsked
  readonly standings: Uint8Array | null
  readonly labels: Uint8Array | null
  readonly municipalities: Uint8Array | null
  readonly worksIn: Uint8Array | null
  readonly withinMetres: number | null
  readonly near: { readonly x: number, readonly y: number } | null
  readonly branches: Branches | null
  /** By the need itself. */
  readonly neededBranches: Branches | null
  readonly neededDivisions: readonly string[]
  readonly mostLeadTimeDays: number | null
  readonly leastCapacityCents: Cents | null
  readonly mostMinimumOrderCents: Cents | null
  readonly from: DayNumber
  readonly until: DayNumber
  /** Null: the need has no words. */
  readonly words: { readonly codes: readonly CpvCode[], readonly wholeWeight: number } | null
  /** How many digits a code shares with what is needed, and with the codes asked for beside the words. */
  readonly neededDigits: (code: number) => number
  readonly askedDigits: (code: number) => number
  readonly fitByDigits: readonly BasisPoints[]
  readonly leftCents: Cents | null
  readonly contractTakesCents: Cents | null
  /** The purchase that would fill all that is left, by what counts of it. */
  readonly wantedFor: (recognition: BasisPoints) => Cents
}

export function askSegment (question: JudgeQuestion, wholeWeight: number, { texts }: Segment): Asked {
  const { filters: { filters, near }, fillable, performance, words, score } = question
  const { standings = [], labels = [], municipalities = [], worksIn = [], divisions = [] } = filters
  const chosen = <V>(list: readonly V[], asked: readonly unknown[], isAsked: (one: V) => boolean): Uint8Array | null => asked.length === 0 ? null : Uint8Array.from(list, (one) => Number(isAsked(one)))
  return {
    purchase: purchaseAsked(question.purchase, texts.labels),
    standings: chosen(STANDINGS, standings, (standing) => standings.includes(standing)),
    labels: chosen(texts.labels, labels, (label) => labels.some(({ scheme, level }) => scheme === label.scheme && (level === undefined || level === label.level))),
    municipalities: chosen(texts.municipalities, municipalities, (one) => municipalities.includes(one)),
    worksIn: chosen(texts.municipalities, worksIn, (one) => worksIn.includes(one)),
    withinMetres: filters.withinMetres ?? null,
    near,
    branches: divisions.length === 0 ? null : branchesOf(divisions),
    neededBranches: question.divisions.length === 0 ? null : branchesOf(question.divisions),
    neededDivisions: question.divisions,
    mostLeadTimeDays: filters.mostLeadTimeDays ?? null,
    leastCapacityCents: filters.leastCapacityCents ?? null,
    mostMinimumOrderCents: filters.mostMinimumOrderCents ?? null,
    from: dayNumber(performance.from),
    until: endNumber(performance.until),
    words: words === null ? null : { codes: words.codes, wholeWeight },
    neededDigits: digitsWith(question.needed),
    askedDigits: digitsWith(words?.codes ?? []),
    fitByDigits: score?.ranking.subjectFitByDigits ?? [],
    leftCents: fillable.leftCents,
    contractTakesCents: fillable.contractTakesCents,
    wantedFor: wanted(fillable.leftCents ?? 0)
  }
}

/** A code is compared once. */
function digitsWith (codes: readonly CpvCode[]): (code: number) => number {
  const known = new Map<number, number>()
  return (code) => {
    const before = known.get(code)
    if (before !== undefined) return before
    const text = String(code).padStart(8, '0')
    const digits = codes.reduce((closest, needed) => Math.max(closest, sharedDigits(needed, text)), 0)
    known.set(code, digits)
    return digits
  }
}

function wanted (leftCents: Cents): (recognition: BasisPoints) => Cents {
  const known = new Map<BasisPoints, Cents>()
  return (recognition) => {
    const cents = known.get(recognition) ?? purchaseFor(leftCents, recognition)
    known.set(recognition, cents)
    return cents
  }
}
