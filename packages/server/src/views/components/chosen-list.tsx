// The choices that hold, each with a way to take it back.
import type { Facet } from '@sroi/matcher/search'
import { formatCents } from '@sroi/matcher/explain'
import type { Filters } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import { searchAddress, type AskedValues } from '../search-address.ts'
import type { PageWords } from '../words.ts'
import { FIELD_OF_FACET, titleOfValue, writeFacetValue } from './facet-list.tsx'
import { Heading } from './heading.tsx'

interface Props {
  readonly facets: readonly Facet[]
  readonly filters: Filters
  readonly values: AskedValues
  readonly names: NamesOfValues
  readonly words: PageWords
}

export function ChosenList ({ facets, filters: { leastCapacityCents, mostMinimumOrderCents }, values, names, words }: Props): JSX.Element | null {
  const { search } = words
  const { language } = names
  const without = (changes: Readonly<Record<string, string | readonly string[]>>): string => searchAddress(language, values, { ...changes, after: '', before: '', why: '' })
  const chosen = [
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
  const nothing = Object.fromEntries([...Object.values(FIELD_OF_FACET), 'capacity', 'minimumOrder'].map((name) => [name, '']))
  return (
    <section class='chosen' aria-labelledby='chosen'>
      <Heading level={3} id='chosen'>{search.chosen}</Heading>
      <ul class='chosen__list'>
        {chosen.map(({ title, href }) => <li><a class='chosen__link' href={href} aria-label={search.remove(title)}>{title} <span aria-hidden='true'>×</span></a></li>)}
        {chosen.length > 1 && <li><a class='utrecht-link utrecht-link--html-a chosen__all' href={without(nothing)}>{search.removeAll}</a></li>}
      </ul>
    </section>
  )
}
