// A question as numbers that records can be compared with.
import type { JudgeQuestion } from '../judge.ts'
import type { BasisPoints, Cents } from '../model/values.ts'
import { purchaseFor } from '../primitives/index.ts'
import { digitsWith, inBranches } from './codes.ts'
import { dayNumber, endNumber } from './day-number.ts'
import { type PurchaseAsked, purchaseAsked } from './purchase-at.ts'
import { type DayNumber, STANDINGS } from './record.ts'
import type { Segment } from './segment.ts'

/** Null: it is not asked. Lists hold 1 at the place of what is chosen. */
export interface Asked {
  /** Is there a condition on suppliers as a whole? */
  readonly hasConditions: boolean
  readonly purchase: PurchaseAsked
  readonly standings: Uint8Array | null
  readonly labels: Uint8Array | null
  readonly municipalities: Uint8Array | null
  readonly worksIn: Uint8Array | null
  readonly withinMetres: number | null
  /** Radii that are chosen or offered to choose from. */
  readonly radii: readonly number[]
  /** Is none of them wider than the one that is asked? */
  readonly isWidest: boolean
  readonly near: { readonly x: number, readonly y: number } | null
  /** By code: does it lie in a branch that is asked? */
  readonly branches: Uint8Array | null
  /** By the need itself. */
  readonly neededBranches: Uint8Array | null
  readonly neededDivisions: readonly number[]
  readonly mostLeadTimeDays: number | null
  /** Is there a condition on amounts? */
  readonly hasAmounts: boolean
  readonly leastCapacityCents: Cents | null
  readonly mostMinimumOrderCents: Cents | null
  readonly from: DayNumber
  readonly until: DayNumber
  /** Null: the need has no words. */
  readonly words: { readonly hasCodes: boolean, readonly wholeWeight: number } | null
  /** The divisions of the codes asked for beside the words. */
  readonly wordDivisions: readonly number[]
  /** By code: how many digits it shares with what is needed, and with the codes asked for beside the words. */
  readonly neededDigits: Uint8Array
  readonly askedDigits: Uint8Array
  readonly fitByDigits: readonly BasisPoints[]
  readonly leftCents: Cents | null
  /** What counts of an invoice with a full badge, and with a temporary one. */
  readonly countsFull: BasisPoints
  readonly countsTemporary: BasisPoints
  /** What may be bought at most of a firm with a full badge, and with a temporary one: as much as fills what is left, and no more than the contract takes. */
  readonly mostFull: Cents
  readonly mostTemporary: Cents
}

export function askSegment (question: JudgeQuestion, wholeWeight: number, { texts, codes }: Segment): Asked {
  const { filters: { filters, near }, fillable, performance, words, score } = question
  const { standings = [], labels = [], municipalities = [], worksIn = [], divisions = [] } = filters
  const chosen = <V>(list: readonly V[], asked: readonly unknown[], isAsked: (one: V) => boolean): Uint8Array | null => asked.length === 0 ? null : Uint8Array.from(list, (one) => Number(isAsked(one)))
  const bounds = near === null ? [] : score?.ranking.distanceBands.map(({ withinMetres }) => withinMetres) ?? []
  const { withinMetres = null } = filters
  const purchase = purchaseAsked(question.purchase, texts.labels)
  return {
    hasConditions: standings.length + labels.length + municipalities.length + worksIn.length > 0 || filters.withinMetres !== undefined,
    purchase,
    standings: chosen(STANDINGS, standings, (standing) => standings.includes(standing)),
    labels: chosen(texts.labels, labels, (label) => labels.some(({ scheme, level }) => scheme === label.scheme && (level === undefined || level === label.level))),
    municipalities: chosen(texts.municipalities, municipalities, (one) => municipalities.includes(one)),
    worksIn: chosen(texts.municipalities, worksIn, (one) => worksIn.includes(one)),
    withinMetres,
    radii: [...new Set([...bounds, ...(withinMetres === null ? [] : [withinMetres])])],
    isWidest: withinMetres !== null && bounds.every((bound) => bound <= withinMetres),
    near,
    branches: divisions.length === 0 ? null : inBranches(codes, divisions),
    neededBranches: question.divisions.length === 0 ? null : inBranches(codes, question.divisions),
    neededDivisions: question.divisions.map(Number),
    mostLeadTimeDays: filters.mostLeadTimeDays ?? null,
    hasAmounts: filters.leastCapacityCents !== undefined || filters.mostMinimumOrderCents !== undefined,
    leastCapacityCents: filters.leastCapacityCents ?? null,
    mostMinimumOrderCents: filters.mostMinimumOrderCents ?? null,
    from: dayNumber(performance.from),
    until: endNumber(performance.until),
    words: words === null ? null : { hasCodes: words.codes.length > 0, wholeWeight },
    wordDivisions: [...new Set((words?.codes ?? []).map((code) => Number(code.slice(0, 2))))],
    neededDigits: digitsWith(codes, question.needed),
    askedDigits: digitsWith(codes, words?.codes ?? []),
    fitByDigits: Array.from({ length: 9 }, (_, digits) => score?.ranking.subjectFitByDigits[digits] ?? 0),
    leftCents: fillable.leftCents,
    countsFull: purchase.rule?.full ?? 0,
    countsTemporary: purchase.rule?.temporary ?? 0,
    mostFull: mostBought(question, purchase.rule?.full ?? 0),
    mostTemporary: mostBought(question, purchase.rule?.temporary ?? 0)
  }
}

/** `recognition`: what counts of an invoice; 0: nothing does, and it is not asked. */
function mostBought ({ fillable: { leftCents, contractTakesCents } }: JudgeQuestion, recognition: BasisPoints): Cents {
  return recognition === 0 ? 0 : Math.min(purchaseFor(leftCents ?? 0, recognition), contractTakesCents ?? Number.POSITIVE_INFINITY)
}
