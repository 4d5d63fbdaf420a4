// What the page of a mix is asked, as text by name, exactly as it stands in its address: a search, and what is asked of the mix.
import { MIX_FIELDS, MOST_PLANNED } from '../../../views/mix-fields.ts'
import { one, type Posted } from '../form/posted.ts'
import { searchValuesOf, type SearchValues } from '../search/search-values.ts'

/** One purchase that is made anyway; the names of its fields begin with `plan` and its number. */
export const PLANNED_NAMES = ['What', 'Amount', 'From', 'Until', 'For'] as const

export type MixFieldName = typeof MIX_FIELDS[number]
export type PlannedFieldName = typeof PLANNED_NAMES[number]

export interface PlannedValues extends Readonly<Record<PlannedFieldName, string>> {
  readonly number: number
}

export type MixValues = SearchValues & Readonly<Record<MixFieldName, string>> & {
  /** By the name of the field. */
  readonly plan: Readonly<Record<string, string>>
}

export function plannedField (number: number, name: PlannedFieldName): string {
  return `plan${number}${name}`
}

export function mixValuesOf (posted: Posted): MixValues {
  const { after: _after, before: _before, why: _why, ...searched } = searchValuesOf(posted)
  const numbers = Array.from({ length: MOST_PLANNED }, (_, index) => index + 1)
  const plan = numbers.flatMap((number) => PLANNED_NAMES.map((name) => [plannedField(number, name), one(posted, plannedField(number, name))] as const))
  return {
    ...searched, after: '', before: '', why: '',
    ...Object.fromEntries(MIX_FIELDS.map((name) => [name, one(posted, name)])) as Record<MixFieldName, string>,
    plan: Object.fromEntries(plan.filter(([, value]) => value !== ''))
  }
}

/** The purchases in which something was filled in. */
export function plannedIn ({ plan }: Pick<MixValues, 'plan'>): readonly PlannedValues[] {
  return Array.from({ length: MOST_PLANNED }, (_, index) => plannedOf(plan, index + 1)).filter(({ What, Amount, From, Until }) => What + Amount + From + Until !== '')
}

function plannedOf (plan: MixValues['plan'], number: number): PlannedValues {
  const value = (name: PlannedFieldName): string => plan[plannedField(number, name)] ?? ''
  return { number, What: value('What'), Amount: value('Amount'), From: value('From'), Until: value('Until'), For: value('For') }
}
