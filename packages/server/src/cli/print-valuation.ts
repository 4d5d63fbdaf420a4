import type { Language, Valuation } from '@sroi/matcher'
import { formatCents } from '@sroi/matcher/explain'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { MARK, WORDS } from './words.ts'

const TITLES: Record<Language, { readonly total: string, readonly least: string, readonly efforts: string, readonly short: string, readonly penalty: string }> = {
  nl: { total: 'Alle inspanningen samen', least: 'ten minste', efforts: 'Per inspanning', short: 'Te weinig ingevuld', penalty: 'Daarvoor te betalen' },
  en: { total: 'All efforts together', least: 'at least', efforts: 'Each effort', short: 'Short', penalty: 'To be paid for that' }
}

/** A valuation as lines of text: the total, each entry, what is short, and why. */
export function printValuation ({ efforts, totalCents, leastCents, finding, shortfall, provenance }: Valuation, language: Language): readonly string[] {
  const [titles, words] = [TITLES[language], WORDS[language]]
  const money = (cents: number | null, least = 0): string => {
    if (cents !== null) return formatCents(cents, language)
    return least > 0 ? `${words.notKnown}, ${titles.least} ${formatCents(least, language)}` : words.notKnown
  }
  return [
    `${titles.total}: ${money(totalCents, leastCents)}`,
    ...(shortfall === null ? [] : [`${titles.short}: ${money(shortfall.shortCents)}`, `${titles.penalty}: ${money(shortfall.penaltyCents)}`]),
    '',
    `${titles.efforts}:`,
    ...efforts.map(({ id, verdict, cents, leastCents: least }) => `  ${MARK[verdict]} ${id}: ${money(cents, least)}`),
    '',
    `${words.why}:`,
    ...printFinding(finding, language),
    ...(shortfall === null ? [] : printFinding(shortfall.finding, language)),
    '',
    printProvenance(provenance, language)
  ]
}
