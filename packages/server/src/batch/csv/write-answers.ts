// The answers of a batch as lines of a spreadsheet: amounts in euros, as a person in that language writes them, and no cell that a spreadsheet would run as a formula.
import type { Language } from '@sroi/matcher'
import { stringify } from 'csv-stringify/sync'
import type { BatchAnswer } from '../../actions/summarize-batch.ts'

/** So many suppliers have columns of their own. */
const FIRST = 5

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['nummer', 'gemeente', 'verplichting', 'in te vullen', 'ingevuld of afgesproken', 'open', 'open is een schatting', 'in te vullen door wie hier staan', 'genoeg', 'telt', 'nog niet bekend', 'telt niet', 'buiten de vraag'],
  en: ['id', 'authority', 'obligation', 'due', 'filled or agreed', 'left', 'left is an estimate', 'can be filled by those named', 'enough', 'counts', 'not known yet', 'does not count', 'outside the question']
}

const SUPPLIER: Readonly<Record<Language, readonly [name: string, fills: string]>> = { nl: ['leverancier', 'vult'], en: ['supplier', 'fills'] }

const VERDICT = {
  nl: { met: 'ja', 'not-met': 'nee', unknown: 'niet bekend' },
  en: { met: 'yes', 'not-met': 'no', unknown: 'not known' }
} as const

/** A Dutch spreadsheet reads semicolons, and a comma in a number. */
const MARKS = { nl: [';', ','], en: [',', '.'] } as const

/** The line of the names, after a mark by which a spreadsheet knows UTF-8. */
export function writeHeader (language: Language): string {
  const [name, fills] = SUPPLIER[language]
  return `\ufeff${line([...HEADERS[language], ...Array.from({ length: FIRST }, (_, index) => [`${name} ${index + 1}`, `${fills} ${index + 1}`]).flat()], language)}`
}

export function writeAnswer ({ contract, authority, obligation, coverage, totals, top }: BatchAnswer, language: Language): string {
  const verdicts = VERDICT[language]
  const [, comma] = MARKS[language]
  const euros = (cents: number | null): string => cents === null ? '' : `${Math.floor(cents / 100)}${comma}${String(cents % 100).padStart(2, '0')}`
  return line([
    contract, authority, verdicts[obligation.applies], euros(obligation.dueCents), euros(obligation.filledCents), euros(coverage.leftCents), coverage.estimated ? verdicts.met : verdicts['not-met'],
    euros(coverage.filledCents), verdicts[coverage.verdict], ...[totals.ranked, totals.pending, totals.refused, totals.outside].map(String),
    ...Array.from({ length: FIRST }, (_, index) => top[index] === undefined ? ['', ''] : [top[index].name, euros(top[index].cents === 0 ? null : top[index].cents)]).flat()
  ], language)
}

function line (cells: readonly string[], language: Language): string {
  return stringify([cells], { delimiter: MARKS[language][0], escape_formulas: true, eof: false })
}
