// The columns of a list of contracts, as a spreadsheet has them: each with its names, and where its cells go in a question.
import { readAmount, readCodes, readDay, readKilometres, readNature, readShare, readText, readWhole } from './cells.ts'

export interface Column {
  readonly en: string
  readonly nl: string
  /** Where it stands in a question. */
  readonly path: readonly string[]
  /** What a cell says; a text that cannot be read is a fault that tells how to mend it. */
  readonly read: (text: string) => { readonly value: unknown } | { readonly fault: string }
  /** Where a mistake that is found later points, when not at `path`. */
  readonly under?: RegExp
}

const sum = (text: string): ReturnType<Column['read']> => {
  const read = readAmount(text)
  return 'fault' in read ? read : { value: { cents: read.value, vat: 'excluding' } }
}

export const COLUMNS: readonly Column[] = [
  { en: 'id', nl: 'nummer', path: ['contract', 'id'], read: readText },
  { en: 'title', nl: 'titel', path: ['contract', 'title'], read: readText },
  { en: 'authority', nl: 'gemeente', path: ['authority'], read: readText },
  { en: 'nature', nl: 'soort', path: ['contract', 'nature'], read: readNature },
  { en: 'amount', nl: 'bedrag', path: ['contract', 'value', 'awarded'], read: sum },
  { en: 'estimate', nl: 'raming', path: ['contract', 'value', 'estimated'], read: sum },
  { en: 'cpv', nl: 'cpv', path: ['contract', 'cpv'], read: readCodes },
  { en: 'published', nl: 'gepubliceerd', path: ['contract', 'days', 'publication'], read: readDay },
  { en: 'awarded', nl: 'gegund', path: ['contract', 'days', 'award'], read: readDay },
  { en: 'concluded', nl: 'gesloten', path: ['contract', 'days', 'contract'], read: readDay },
  { en: 'from', nl: 'van', path: ['contract', 'period', 'from'], read: readDay },
  { en: 'until', nl: 'tot en met', path: ['contract', 'period', 'until'], read: readDay },
  { en: 'months', nl: 'maanden', path: ['contract', 'months'], read: readWhole },
  { en: 'filled', nl: 'ingevuld', path: ['fillings', 'filled'], read: readAmount, under: /^\/fillings\// },
  { en: 'agreed', nl: 'afgesproken', path: ['fillings', 'agreed'], read: readAmount, under: /^\/fillings\// },
  { en: 'assumed rate', nl: 'aangenomen percentage', path: ['assumptions', 'rate'], read: readShare, under: /^\/assumptions\// },
  { en: 'need', nl: 'zoekt', path: ['need', 'text'], read: readText },
  { en: 'budget', nl: 'budget', path: ['need', 'budgetCents'], read: readAmount },
  { en: 'delivery', nl: 'levering', path: ['need', 'delivery'], read: readDay },
  { en: 'within km', nl: 'binnen km', path: ['filters', 'withinMetres'], read: readKilometres },
  { en: 'lead time', nl: 'levertijd', path: ['filters', 'mostLeadTimeDays'], read: readWhole }
]
