import type { Candidate, Fillable, Judgement, Language, SupplierSummary } from '@sroi/matcher'
import { explain, formatCents, formatDay, type NamesOfIds } from '@sroi/matcher/explain'
import { MARK, WORDS } from './words.ts'

/** A supplier that counts: what it fills, until when, how to reach it. Its place is not known where a list goes on. */
export function printCandidate ({ supplier, fillable, score, countsUntil }: Candidate, place: number | null, language: Language): readonly string[] {
  const words = WORDS[language]
  const until = countsUntil === null ? '' : `; ${words.until} ${formatDay(countsUntil, language)}`
  return [
    `${place === null ? '    ' : `${String(place).padStart(3)}.`} ${named(supplier, language)}: ${fills(fillable, language)}; ${words.score} ${score}${until}`,
    ...(supplier.offering === null ? [] : [`     ${supplier.offering.title}`]),
    ...reached(supplier)
  ]
}

/** A supplier that does not count, or of which it is not known: the deepest reasons, and what would settle them. */
export function printJudgement ({ supplier, verdict, finding, reservation }: Judgement, language: Language, names: NamesOfIds = {}): readonly string[] {
  const lines = [finding, ...(reservation === null ? [] : [reservation])].flatMap((one) => explain(one, language, names))
  const reasons = lines.filter((line, index) => line.verdict === verdict && (lines[index + 1]?.depth ?? 0) <= line.depth)
  return [
    `  ${MARK[verdict]} ${named(supplier, language)}`,
    ...reasons.flatMap(({ text, missing }) => [`      ${text}`, ...missing.map((one) => `        ${one}`)])
  ]
}

function named ({ name, town, scheme }: SupplierSummary, language: Language): string {
  return `${name}, ${town}${scheme === 'fictional' ? ` (${WORDS[language].fictional})` : ''}`
}

function fills ({ cents, purchaseCents, estimated }: Fillable, language: Language): string {
  const words = WORDS[language]
  if (cents === null || purchaseCents === null) return words.fillsUnknown
  return `${words.fills(formatCents(cents, language), formatCents(purchaseCents, language))}${estimated ? ` (${words.estimated})` : ''}`
}

function reached ({ contact: { email, telephone, website } }: SupplierSummary): readonly string[] {
  const ways = [telephone, email, website].filter((way) => way !== undefined)
  return ways.length === 0 ? [] : [`     ${ways.join('  ')}`]
}
