// Which offering speaks for a firm?
import { judgeOfferingFilters } from './filters/index.ts'
import type { Filters } from './model/filters.ts'
import type { Finding, Verdict } from './model/finding.ts'
import type { Fillable } from './model/judgement.ts'
import type { WordsAsked, WordsFound } from './model/words-asked.ts'
import type { Offering, Supplier } from './model/supplier.ts'
import type { BasisPoints, CpvCode, Period } from './model/values.ts'
import { allOf, closestDigits, compareText, fact, finding, overlaps, untilFact, verdictOf } from './primitives/index.ts'
import { assessFillable, type FillableQuestion, judgeOrder } from './valuation/index.ts'

/** What an offering is looked at for. */
export interface OfferQuestion {
  readonly filters: { readonly filters: Filters }
  /** Divisions of which something must be offered, by the need itself; empty: any. */
  readonly divisions: readonly string[]
  /** When it is to be delivered: the day that was asked for, or what is left of the contract period. */
  readonly performance: Period
  readonly needed: readonly CpvCode[]
  /** Null: the need has no words. */
  readonly words: WordsAsked | null
  readonly fillable: FillableQuestion
  readonly score: { readonly ranking: { readonly subjectFitByDigits: readonly BasisPoints[] } } | null
}

export interface Offer {
  /** Null: the register has none of this firm. */
  readonly offering: Offering | null
  readonly asked: readonly Finding[]
  readonly available: Finding
  readonly fillable: Fillable
  readonly order: Finding
  readonly words: WordsFound | null
  readonly near: number
}

/** The one that comes furthest; of those the one that is there, that takes the order, that lies nearest to what is needed, and that fills most. */
export function bestOffer (supplier: Supplier, recognition: BasisPoints | null, question: OfferQuestion): Offer {
  const offers = supplier.offerings.map((offering) => offerOf(supplier, offering, recognition, question)).sort((first, second) =>
    reach(second) - reach(first) ||
    Number(second.available.verdict === 'met') - Number(first.available.verdict === 'met') ||
    Number(first.order.verdict === 'not-met') - Number(second.order.verdict === 'not-met') ||
    second.near - first.near ||
    (second.fillable.cents ?? 0) - (first.fillable.cents ?? 0) ||
    compareText(first.offering?.id ?? '', second.offering?.id ?? ''))
  return offers[0] ?? offerOf(supplier, null, recognition, question)
}

function offerOf (supplier: Supplier, offering: Offering | null, recognition: BasisPoints | null, question: OfferQuestion): Offer {
  const fillable = assessFillable(offering, recognition, question.fillable)
  const words = question.words === null ? null : question.words.find(supplier, offering)
  const digits = closestDigits(question.needed, offering?.cpv ?? [])
  const subject = Math.max(words?.fit ?? 0, question.score?.ranking.subjectFitByDigits[digits] ?? 0)
  return {
    offering,
    asked: [
      ...(words === null ? [] : [bySubject(words, question.words?.codes ?? [], offering)]),
      ...judgeOfferingFilters(offering, { divisions: question.divisions }),
      ...judgeOfferingFilters(offering, question.filters.filters)
    ],
    available: judgeAvailable(offering, question.performance),
    fillable,
    order: judgeOrder(fillable, offering),
    words,
    // codes decide where fits are equal
    near: subject * 16 + digits
  }
}

const REACH: Readonly<Record<Verdict, number>> = { 'not-met': 0, unknown: 1, met: 2 }

/** Outside the question, refused, pending or fit to be ranked, as far as the offering goes. */
function reach ({ asked, available, order }: Offer): number {
  const inside = REACH[allOf(asked.map(({ verdict }) => verdict))]
  if (inside === 0 || available.verdict === 'not-met' || order.verdict === 'not-met') return inside === 0 ? 0 : 1
  return 1 + inside
}

/** A telling word, or a code that lies near: one is enough. */
function bySubject ({ tells, texts }: WordsFound, codes: readonly CpvCode[], offering: Offering | null): Finding {
  const offered = offering?.cpv ?? []
  const facts = [fact('words-found', 'texts', texts), ...(codes.length === 0 ? [] : [fact('needed', 'texts', codes), fact('offered', 'texts', offered)])]
  if (tells || closestDigits(codes, offered) >= 2) return finding('asked-subject', 'met', { facts })
  if (codes.length === 0 || offered.length > 0) return finding('asked-subject', 'not-met', { facts })
  return finding('asked-subject', 'unknown', { facts, missing: [{ kind: 'supplier-fact', name: 'offerings.cpv' }] })
}

function judgeAvailable (offering: Offering | null, performance: Period): Finding {
  const facts = [
    fact('offering', 'text', offering?.title ?? null),
    ...(offering?.period === undefined ? [] : [fact('from', 'day', offering.period.from), untilFact(offering.period.until)])
  ]
  if (offering === null) return finding('offering-available', 'unknown', { facts, on: performance.from, missing: [{ kind: 'supplier-fact', name: 'offerings' }] })
  return finding('offering-available', verdictOf(offering.period === undefined || overlaps(performance, offering.period)), { facts, on: performance.from })
}
