// What can be chosen further, each value with what the answer would be then. Boxes of the search form: they work without a script, and
// every other choice goes along.
import type { Facet, FacetName, FacetValue } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import { writeAskedLabel } from '../../representations/asked-label.ts'
import { nameFacetValue, type NamesOfValues } from '../../representations/name-facet-value.ts'
import type { PageWords } from '../words.ts'

/** The field of the form for each facet. */
export const FIELD_OF_FACET = {
  standings: 'standing', labels: 'label', municipalities: 'municipality', worksIn: 'worksIn', divisions: 'division', withinMetres: 'within', mostLeadTimeDays: 'leadTime'
} as const satisfies Record<FacetName, string>

/** So many values of a facet stand in sight; the others are one click away. */
const IN_SIGHT = 5

export function writeFacetValue (value: FacetValue['value']): string {
  return typeof value === 'object' ? writeAskedLabel(value) : String(value)
}

/** A value in the words of the page. */
export function titleOfValue (name: FacetName, value: FacetValue['value'], names: NamesOfValues, { search, match }: PageWords): string {
  const title = name === 'standings' && isStanding(value, match) ? match.standing[value] : nameFacetValue(name, value, names)
  return name === 'withinMetres' ? search.within(title) : name === 'mostLeadTimeDays' ? search.delivers(title) : title
}

function isStanding (value: FacetValue['value'], { standing }: PageWords['match']): value is Exclude<keyof PageWords['match']['standing'], 'none'> {
  return typeof value === 'string' && Object.hasOwn(standing, value)
}

export function FacetList ({ facets, names, words }: { facets: readonly Facet[], names: NamesOfValues, words: PageWords }): JSX.Element {
  return <>{facets.filter(({ values }) => values.length > 0).map((facet) => <FacetFields facet={facet} names={names} words={words} />)}</>
}

function FacetFields ({ facet: { name, values, more }, names, words }: { facet: Facet, names: NamesOfValues, words: PageWords }): JSX.Element {
  const { search } = words
  // of a bound, one value at most can be chosen
  const isBound = name === 'withinMetres' || name === 'mostLeadTimeDays'
  const rest = isBound ? [] : values.slice(IN_SIGHT)
  const option = (one: FacetValue, index: number): JSX.Element => (
    <Choice kind={isBound ? 'radio' : 'checkbox'} name={FIELD_OF_FACET[name]} value={writeFacetValue(one.value)} id={`facet-${name}-${index}`} isChecked={one.chosen}>
      {titleOfValue(name, one.value, names, words)} <span class='facet__count'>{one.ranked}{one.pending > 0 && `, ${search.uncertain(one.pending)}`}</span>
    </Choice>
  )
  return (
    <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset facet'>
      <legend class='facet__name'>{search.facets[name]}</legend>
      {isBound && <Choice kind='radio' name={FIELD_OF_FACET[name]} value='' id={`facet-${name}-any`} isChecked={values.every(({ chosen }) => !chosen)}>{search.any}</Choice>}
      {values.slice(0, isBound ? values.length : IN_SIGHT).map(option)}
      {rest.length > 0 && (
        <details class='facet__more' open={rest.some(({ chosen }) => chosen)}>
          <summary class='facet__summary'>{search.moreValues(rest.length)}<span class='visually-hidden'>: {search.facets[name]}</span></summary>
          {rest.map((one, index) => option(one, IN_SIGHT + index))}
        </details>
      )}
      {more > 0 && <p class='detail'>{search.notListed(more)}</p>}
    </fieldset>
  )
}

function Choice ({ kind, name, value, id, isChecked, children }: {
  kind: 'checkbox' | 'radio', name: string, value: string, id: string, isChecked: boolean, children: JSX.Element['props']['children']
}): JSX.Element {
  return (
    <div class='check'>
      <input class='utrecht-checkbox utrecht-checkbox--html-input' type={kind} id={id} name={name} value={value} checked={isChecked} />
      <label class='utrecht-form-label utrecht-form-label--checkbox' htmlFor={id}>{children}</label>
    </div>
  )
}
