// The choices that hold, each with a way to take it back.
import type { Facet, SearchQuestion } from '@sroi/matcher/search'
import { formatCents, formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import type { FieldName } from '../../routes/pages/form/fields.ts'
import type { SearchValues } from '../../routes/pages/search/search-values.ts'
import { searchAddress } from '../search-address.ts'
import type { PageWords } from '../words.ts'
import { FIELD_OF_FACET, titleOfValue, writeFacetValue } from './facet-list.tsx'
import { Heading } from './heading.tsx'

interface Props {
  readonly facets: readonly Facet[]
  /** As it was asked. */
  readonly question: Pick<SearchQuestion, 'need' | 'filters'>
  readonly values: SearchValues
  readonly names: NamesOfValues
  readonly words: PageWords
}

export function ChosenList ({ facets, question, values, names, words }: Props): JSX.Element | null {
  const { leastCapacityCents, mostMinimumOrderCents } = question.filters ?? {}
  const { search } = words
  const { language } = names
  const without = (changes: Readonly<Record<string, string | readonly string[]>>): string => searchAddress(language, values, { ...changes, after: '', before: '', why: '' })
  const withoutFact = (name: FieldName, value = ''): string => searchAddress(language, { ...values, facts: { ...values.facts, [name]: value } }, { after: '', before: '', why: '' })
  const codes = values.facts.cpv.split(/[\s,;]+/u).filter((code) => /^\d{8}$/u.test(code))
  const chosen = [
    ...codes.map((code) => ({ title: search.chosenCode(`${code} ${names.codes.get(code)?.[language] ?? ''}`.trim()), href: withoutFact('cpv', codes.filter((one) => one !== code).join(', ')) })),
    ...(question.need?.delivery === undefined || values.facts.delivery === '' ? [] : [{ title: search.chosenDay(formatDay(question.need.delivery, language)), href: withoutFact('delivery') }]),
    ...(question.need?.budgetCents === undefined || values.facts.budget === '' ? [] : [{ title: search.chosenBudget(formatCents(question.need.budgetCents, language)), href: withoutFact('budget') }]),
    ...(values.facts.sameDivision === '' ? [] : [{ title: search.chosenDivision, href: withoutFact('sameDivision') }]),
    ...(values.facts.needReservation === '' ? [] : [{ title: search.chosenReserved, href: withoutFact('needReservation') }]),
    ...facets.flatMap(({ name, values: all }) => all.filter((one) => one.chosen).map(({ value }) => {
      const field = FIELD_OF_FACET[name]
      const held = values[field]
      const rest = Array.isArray(held) ? (held as readonly string[]).filter((one) => one !== writeFacetValue(value)) : ''
      return { title: `${search.facets[name]}: ${titleOfValue(name, value, names, words)}`, href: without({ [field]: rest }) }
    })),
    ...(leastCapacityCents === undefined ? [] : [{ title: search.atLeast(formatCents(leastCapacityCents, language)), href: without({ capacity: '' }) }]),
    ...(mostMinimumOrderCents === undefined ? [] : [{ title: search.takes(formatCents(mostMinimumOrderCents, language)), href: without({ minimumOrder: '' }) }])
  ]
  if (chosen.length === 0) return null
  const nothing = Object.fromEntries([...Object.values(FIELD_OF_FACET), 'capacity', 'minimumOrder', 'after', 'before', 'why'].map((name) => [name, '']))
  const factsLeft = { ...values.facts, cpv: '', delivery: '', budget: '', sameDivision: '', needReservation: '' }
  return (
    <section class='chosen' aria-labelledby='chosen'>
      <Heading level={3} id='chosen'>{search.chosen}</Heading>
      <ul class='chosen__list'>
        {chosen.map(({ title, href }) => <li><a class='chosen__link' href={href} aria-label={search.remove(title)}>{title} <span aria-hidden='true'>×</span></a></li>)}
        {chosen.length > 1 && <li><a class='utrecht-link utrecht-link--html-a chosen__all' href={searchAddress(language, { ...values, facts: factsLeft }, nothing)}>{search.removeAll}</a></li>}
      </ul>
    </section>
  )
}
