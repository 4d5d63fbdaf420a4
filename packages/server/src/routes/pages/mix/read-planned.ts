// Purchases that are made anyway, from the page: words become the CPV code that they most likely mean, and the page shows which.
import type { CpvCode, IsoDay, PlannedSpend } from '@sroi/matcher'
import { proposeCodes } from '../../../actions/propose-codes.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { cpvLabels } from '../../../vocabulary/cpv-labels.ts'
import { parseAmount } from '../form/parse-amount.ts'
import type { PageContext } from '../page-context.ts'
import { plannedField, plannedIn, type MixValues, type PlannedFieldName, type PlannedValues } from './mix-values.ts'
import { parseMonth } from './parse-month.ts'

export interface PlannedRead {
  readonly planned: readonly PlannedSpend[]
  /** How the words of each were read, by its number. */
  readonly codes: ReadonlyMap<number, { readonly code: CpvCode, readonly label: string }>
  readonly errors: readonly ShownError[]
}

/** @param days the first day and the last, for months that are left out. */
export async function readPlanned (context: PageContext, values: MixValues, days: { readonly on: IsoDay, readonly deadline: IsoDay }): Promise<PlannedRead> {
  const read = await Promise.all(plannedIn(values).map((row) => readRow(context, row, days)))
  const codes = read.flatMap(({ number, code }) => code === null ? [] : [[number, code] as const])
  return { planned: read.flatMap(({ spend }) => spend ?? []), codes: new Map(codes), errors: read.flatMap(({ errors }) => errors) }
}

interface RowRead {
  readonly number: number
  readonly spend: PlannedSpend | null
  readonly code: { readonly code: CpvCode, readonly label: string } | null
  readonly errors: readonly ShownError[]
}

async function readRow (context: PageContext, { number, What, Amount, From, Until, For }: PlannedValues, { on, deadline }: { readonly on: IsoDay, readonly deadline: IsoDay }): Promise<RowRead> {
  const { mix, errors: messages } = wordsIn(context.language)
  const what = What.trim()
  const errors: ShownError[] = []
  const wrong = (name: PlannedFieldName, message: string): void => { errors.push({ field: plannedField(number, name), message }) }
  const code = what === '' ? null : await codeOf(context, what)
  if (code === null) wrong('What', what === '' ? mix.errorNoWhat : mix.errorWhat(what.slice(0, 60)))
  const cents = parseAmount(Amount)
  if (cents === null) wrong('Amount', Amount.trim() === '' ? mix.errorNoAmount : messages.amount(Amount.trim().slice(0, 60)))
  const month = (name: 'From' | 'Until', text: string, otherwise: IsoDay): string | null => {
    const parsed = text.trim() === '' ? otherwise.slice(0, 7) : parseMonth(text)
    if (parsed === null) wrong(name, mix.errorMonth(text.trim().slice(0, 60)))
    return parsed
  }
  const [from, until] = [month('From', From, on), month('Until', Until, deadline)]
  if (from !== null && until !== null && until < from) wrong('Until', mix.errorMonths)
  const isWhole = errors.length === 0 && code !== null && cents !== null && from !== null && until !== null
  const spend = isWhole ? { id: `${number}`, cpv: [code.code], from, until, cents, ...(For === 'yes' ? { isForContract: true } : {}) } : null
  return { number, spend, code, errors }
}

async function codeOf ({ dependencies, language }: PageContext, what: string): Promise<RowRead['code']> {
  if (/^\d{8}$/u.test(what)) {
    const label = cpvLabels().get(what)?.[language]
    return label === undefined ? null : { code: what, label }
  }
  const [likeliest] = await proposeCodes(dependencies, what.slice(0, 200), language)
  return likeliest === undefined ? null : { code: likeliest.code, label: likeliest.label }
}
