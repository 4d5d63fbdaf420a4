// Searching in somebody's own words: the need and the contract above, what can be chosen at the side, the firms in euros.
import type { NextBest, SearchOutcome, SearchQuestion } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import type { ProposedCode } from '../actions/propose-codes.ts'
import type { SearchValues } from '../routes/pages/search/search-values.ts'
import { addressIn } from './address.ts'
import type { AuthorityChoice } from './components/authority-options.tsx'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { FacetList, FIELD_OF_FACET } from './components/facet-list.tsx'
import { TextField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { OtherQuestions } from './components/other-questions.tsx'
import { PostForm } from './components/post-form.tsx'
import { ContractFields, NeedField, PurchaseFields } from './components/search-form.tsx'
import { RECORD_FORM, SearchResults } from './components/search-results.tsx'
import { Text } from './components/text.tsx'
import type { AboutFirm } from './components/why-firm.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import type { AskedValues } from './search-address.ts'

export interface SearchPageProps {
  readonly frame: Frame
  /** Address of the script that suggests while somebody types. */
  readonly script: string
  /** What stands in the address. */
  readonly values: SearchValues
  readonly errors: readonly ShownError[]
  readonly authorities: readonly AuthorityChoice[]
  readonly authorityName: string
  readonly contractTitle: string | null
  /** Null: nothing was asked, or what was asked has mistakes. */
  readonly outcome: SearchOutcome | null
  readonly question: SearchQuestion | null
  /** Codes under which the need is bought. */
  readonly proposals: readonly ProposedCode[]
  /** Null: enough firms were found. */
  readonly nextBest: NextBest | null
  /** Where the firm stands that somebody misses. */
  readonly position: AboutFirm | null
  readonly names: NamesOfValues
}

export function SearchPage (props: SearchPageProps): JSX.Element {
  const { frame, values, errors, outcome } = props
  const { search } = frame.words
  return (
    <Page frame={frame} title={values.need === '' ? search.title : `${values.need.slice(0, 80)} – ${search.title}`} hasErrors={errors.length > 0} here='search' script={props.script}>
      <ErrorSummary errors={errors} words={frame.words} keepsText />
      <Heading level={1}>{search.title}</Heading>
      {outcome === null && <Text kind='lead'>{search.lead}</Text>}
      <form class='search-form' method='get' action={addressIn(frame.language, '/search')} noValidate>
        <NeedField {...props} />
        <ContractFields {...props} />
        <PurchaseFields {...props} />
        {outcome === null ? <CarriedConditions {...props} /> : <div class='search-layout'><Conditions {...props} outcome={outcome} /><SearchResults {...props} outcome={outcome} /></div>}
      </form>
      {outcome !== null && props.question !== null && (
        <PostForm id={RECORD_FORM} action={addressIn(frame.language, '/matches')}>
          <input type='hidden' name='question' value={JSON.stringify(recordable(props.question))} />
        </PostForm>
      )}
      <OtherQuestions language={frame.language} words={frame.words} />
    </Page>
  )
}

function Conditions ({ outcome, values, errors, names, frame }: SearchPageProps & { outcome: SearchOutcome }): JSX.Element {
  const { words } = frame
  const { search } = words
  const isUsed = values.capacity !== '' || values.minimumOrder !== ''
  return (
    <section class='conditions card' aria-labelledby='conditions'>
      <Heading level={2} id='conditions'>{search.conditions}</Heading>
      <p class='detail'>{search.conditionsHint}</p>
      <FacetList facets={outcome.facets} names={names} words={words} />
      <details class='facet__more' open={isUsed}>
        <summary class='facet__summary'>{search.moreConditions}</summary>
        <Amounts {...{ values, errors, frame }} />
      </details>
      <Button kind='secondary'>{search.apply}</Button>
    </section>
  )
}

/** What was chosen stays chosen while something else is put right; an amount that is wrong can be corrected. */
function CarriedConditions ({ values, errors, frame }: SearchPageProps): JSX.Element {
  const chosen = Object.values(FIELD_OF_FACET).flatMap((name) => [(values as AskedValues)[name] as string | readonly string[]].flat().filter((value) => value !== '').map((value) => ({ name, value })))
  return (
    <>
      {chosen.map(({ name, value }) => <input type='hidden' name={name} value={value} />)}
      {values.capacity + values.minimumOrder !== '' && <div class='card'><Amounts {...{ values, errors, frame }} /></div>}
    </>
  )
}

function Amounts ({ values, errors, frame: { words: { search } } }: Pick<SearchPageProps, 'values' | 'errors' | 'frame'>): JSX.Element {
  return (
    <>
      <TextField name='capacity' label={search.capacity} value={values.capacity} error={errorOf(errors, 'capacity')} kind='decimal' width='short' />
      <TextField name='minimumOrder' label={search.minimumOrder} value={values.minimumOrder} error={errorOf(errors, 'minimumOrder')} kind='decimal' width='short' />
    </>
  )
}

/** What is recorded is the whole answer, not one page of it. */
function recordable ({ after: _after, show: _show, ...question }: SearchQuestion): object {
  return question
}
