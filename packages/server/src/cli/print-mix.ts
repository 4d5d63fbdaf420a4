import type { Language, Mix, MixOutcome, MixSupplier } from '@sroi/matcher'
import { formatCents, formatDay, formatShare } from '@sroi/matcher/explain'
import type { MixBasis } from '../actions/plan-purchases.ts'
import { printFinding } from './print-finding.ts'
import { WORDS } from './words.ts'

const TITLES = {
  nl: { filled: 'Het past.', impossible: 'Het past niet.', unknown: 'Het is niet bekend of het past.', mix: 'Mix', buy: 'te kopen', extra: 'waarvan extra', fills: 'vult in', of: 'van de mix', until: 'tot en met', aside: 'Leveranciers buiten de mix', extraLine: 'extra', on: 'dag van de vraag', program: 'programma', rules: 'Wat de regels zeggen' },
  en: { filled: 'It can be filled.', impossible: 'It cannot be filled.', unknown: 'It is not known whether it can be filled.', mix: 'Mix', buy: 'to buy', extra: 'of which extra', fills: 'fills', of: 'of the mix', until: 'until', aside: 'Suppliers set aside', extraLine: 'extra', on: 'day of the question', program: 'program', rules: 'What the rules say' }
} as const satisfies Record<Language, object>

/** A purchase mix as lines of text: the amounts for each supplier, and then why. `basis` null: the caller brought the suppliers. */
export function printMix ({ state, mixes, setAside, finding, provenance }: MixOutcome, basis: MixBasis | null, language: Language): readonly string[] {
  const titles = TITLES[language]
  return [
    titles[state],
    ...mixes.flatMap((mix, index) => printOne(mix, index, language)),
    ...(setAside.total === 0 ? [] : ['', `${titles.aside}: ${WORDS[language].shown(setAside.items.length, setAside.total)}`]),
    '',
    `${WORDS[language].why}:`,
    ...printFinding(finding, language),
    ...(basis === null ? [] : ['', `${titles.rules}:`, ...printFinding(basis.terms, language)]),
    '',
    `${titles.on} ${formatDay(provenance.on, language)}; ${titles.program} ${provenance.matcher}`
  ]
}

function printOne (mix: Mix, index: number, language: Language): readonly string[] {
  const titles = TITLES[language]
  const cents = (amount: number): string => formatCents(amount, language)
  return [
    '',
    `${titles.mix} ${index + 1}: ${titles.buy} ${cents(mix.purchaseCents)}, ${titles.extra} ${cents(mix.extraCents)}; ${titles.fills} ${cents(mix.fillsCents)}`,
    ...mix.suppliers.flatMap((supplier) => printSupplier(supplier, language))
  ]
}

function printSupplier ({ name, purchaseCents, shareBasisPoints, purchases }: MixSupplier, language: Language): readonly string[] {
  const titles = TITLES[language]
  const cents = (amount: number): string => formatCents(amount, language)
  return [
    `  ${name}: ${cents(purchaseCents)} (${formatShare(shareBasisPoints, language)} ${titles.of})`,
    ...purchases.map(({ from, until, cents: amount, fillsCents, planned }) =>
      `    ${formatDay(from, language)} ${titles.until} ${formatDay(until, language)}: ${cents(amount)} (${planned ?? titles.extraLine}), ${titles.fills} ${cents(fillsCents)}`)
  ]
}
