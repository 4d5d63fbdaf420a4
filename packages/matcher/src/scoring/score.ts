// How well does a supplier fit? A sum of shown contributions; a supplier's score never depends on who else is in the register.
import type { Finding, Missing, RuleUsed } from '../model/finding.ts'
import type { Contribution, Fillable } from '../model/judgement.ts'
import type { Criterion, RankingRule } from '../model/ranking-rule.ts'
import type { Offering, Standing, Supplier } from '../model/supplier.ts'
import type { WordsFound } from '../model/words-asked.ts'
import type { AuthorityId, BasisPoints, CpvCode, IsoDay, Period, RdPoint } from '../model/values.ts'
import { closestDigits, fact, finding, isWithinMetres, portionOf, squaredDistance, untilFact, verdictOf, WHOLE } from '../primitives/index.ts'

export interface ScoreQuestion {
  readonly ranking: RankingRule
  readonly rule: RuleUsed
  readonly on: IsoDay
  /** From the day of delivery to the end of the contract. */
  readonly performance: Period
  readonly needed: readonly CpvCode[]
  readonly near: RdPoint | null
  readonly municipality: AuthorityId
  /** As a reader knows it. */
  readonly municipalityName: string
}

export interface ToScore {
  readonly supplier: Supplier
  readonly offering: Offering | null
  /** Null: the need has no words. */
  readonly words: WordsFound | null
  readonly standing: Standing
  readonly fillable: Fillable
  readonly countsUntil: IsoDay | null
}

type Fit = { readonly fit: BasisPoints, readonly finding: Finding }

/** The contributions in the order they are shown; the score is the sum of their points, 0 to 10 000. */
export function score (subject: ToScore, question: ScoreQuestion): readonly Contribution[] {
  const fits: Readonly<Record<Criterion, Fit>> = {
    'subject-closeness': subjectCloseness(subject, question),
    'coverage-of-obligation': coverage(subject),
    'place-closeness': placeCloseness(subject, question),
    'standing-certainty': standingCertainty(subject, question)
  }
  return (Object.keys(fits) as Criterion[]).map((criterion) => {
    const { fit, finding: why } = fits[criterion]
    const weight = question.ranking.weights[criterion]
    return { criterion, weight, fit, points: Math.floor(weight * fit / WHOLE), finding: { ...why, rule: question.rule } }
  })
}

/** Between what is needed and the offering, by codes or by words: whichever is nearer. */
function subjectCloseness ({ offering, words }: ToScore, { needed, ranking }: ScoreQuestion): Fit {
  const offered = offering?.cpv ?? []
  const digits = closestDigits(needed, offered)
  const byCodes = ranking.subjectFitByDigits[digits] ?? 0
  const facts = [
    ...(words === null ? [] : [fact('words-found', 'texts', words.texts), fact('words-fit', 'basis-points', words.fit)]),
    ...(words !== null && needed.length === 0 ? [] : [fact('needed', 'texts', needed), fact('offered', 'texts', offered), fact('shared-digits', 'count', digits)])
  ]
  if (words !== null && (words.fit > 0 || needed.length === 0)) return { fit: Math.max(words.fit, byCodes), finding: finding('subject-closeness', 'met', { facts }) }
  const missing: Missing[] = [
    ...(needed.length === 0 ? [{ kind: 'contract-fact' as const, name: 'cpv' }] : []),
    ...(offered.length === 0 ? [{ kind: 'supplier-fact' as const, name: 'offerings.cpv' }] : [])
  ]
  const verdict = missing.length > 0 ? 'unknown' : verdictOf(digits >= 2)
  return { fit: byCodes, finding: finding('subject-closeness', verdict, { facts, missing }) }
}

/** The part of what is left that this supplier can fill. */
function coverage ({ fillable }: ToScore): Fit {
  const facts = fillable.finding.facts.filter(({ name }) => name === 'fills' || name === 'left' || name === 'left-estimate')
  const left = facts.find(({ name }) => name !== 'fills')?.value
  if (fillable.cents === null || typeof left !== 'number') return { fit: 0, finding: finding('coverage-of-obligation', 'unknown', { facts, missing: fillable.finding.missing }) }
  const fit = portionOf(fillable.cents, left)
  return { fit, finding: finding('coverage-of-obligation', verdictOf(fit > 0), { facts }) }
}

/** By distance where both points are known, else by whether the firm sits in the municipality that asks. */
function placeCloseness ({ supplier }: ToScore, { near, municipality, municipalityName, ranking }: ScoreQuestion): Fit {
  const point = supplier.place.point ?? null
  const facts = [fact('town', 'text', supplier.place.town), fact('municipality', 'text', municipalityName)]
  if (near !== null && point !== null) {
    const fit = ranking.distanceBands.find(({ withinMetres }) => isWithinMetres(near, point, withinMetres))?.fit ?? 0
    const metres = Math.floor(Math.sqrt(squaredDistance(near, point)))
    return { fit, finding: finding('place-closeness', verdictOf(fit > 0), { facts: [...facts, fact('distance', 'metres', metres)] }) }
  }
  if (supplier.place.municipality === municipality) return { fit: WHOLE, finding: finding('place-closeness', 'met', { facts }) }
  return { fit: 0, finding: finding('place-closeness', 'unknown', { facts, missing: [{ kind: near === null ? 'contract-fact' : 'supplier-fact', name: 'place.point' }] }) }
}

/** Will it still count when the contract ends? A temporary badge needs a label first. */
function standingCertainty ({ standing, countsUntil }: ToScore, { ranking, performance }: ScoreQuestion): Fit {
  const facts = [fact('standing', 'code', standing), untilFact(countsUntil)]
  const endsEarlier = countsUntil !== null && (performance.until === null || countsUntil < performance.until)
  const { throughout, endsEarlier: lessSure, temporary } = ranking.standingFit
  const fit = standing !== 'full' ? temporary : endsEarlier ? lessSure : throughout
  return { fit, finding: finding('standing-certainty', 'met', { facts }) }
}
