// The conditions that stand in the address of the search page.
import type { Cents } from '@sroi/matcher'
import { readAskedLabel } from '../../../representations/asked-label.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import type { PageWords } from '../../../views/words.ts'
import { parseAmount } from '../form/parse-amount.ts'
import type { SearchValues } from './search-values.ts'

export interface FiltersRead {
  /** Unchecked: what is no condition goes through, so that the question's own check names it. */
  readonly filters: object
  readonly errors: readonly ShownError[]
}

export function filtersOfValues (values: SearchValues, { errors: messages }: PageWords): FiltersRead {
  const errors: ShownError[] = []
  const cents = (field: 'capacity' | 'minimumOrder'): Cents | undefined => {
    const text = values[field].trim()
    if (text === '') return undefined
    const parsed = parseAmount(text)
    if (parsed === null) errors.push({ field, message: messages.amount(text.slice(0, 60)) })
    return parsed ?? undefined
  }
  const all = {
    standings: listed(values.standing),
    labels: listed(values.label.map(readAskedLabel)),
    municipalities: listed(values.municipality),
    worksIn: listed(values.worksIn),
    divisions: listed(values.division),
    withinMetres: whole(values.within),
    mostLeadTimeDays: whole(values.leadTime),
    leastCapacityCents: cents('capacity'),
    mostMinimumOrderCents: cents('minimumOrder')
  }
  return { filters: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)), errors }
}

function listed<T> (values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values
}

function whole (text: string): number | string | undefined {
  if (text.trim() === '') return undefined
  return /^\d{1,9}$/u.test(text) ? Number(text) : text
}
