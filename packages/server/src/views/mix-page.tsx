// A purchase mix for what a search found: what is asked at the side, the mixes beside it, or what cannot go together.
import type { CpvCode } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PurchasesPlanned } from '../actions/plan-purchases.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import type { MixValues } from '../routes/pages/mix/mix-values.ts'
import { addressIn } from './address.ts'
import { ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Heading } from './components/heading.tsx'
import { MixForm } from './components/mix-form.tsx'
import { MixResults } from './components/mix-results.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type AskedValues, searchAddress } from './search-address.ts'

export interface MixPageProps {
  readonly frame: Frame
  /** What stands in the address. */
  readonly values: MixValues
  readonly names: NamesOfValues
  readonly contractTitle: string | null
  /** Null: what was asked has mistakes, or nobody could reckon it now. */
  readonly planned: PurchasesPlanned | null
  /** What is filled is an estimate of what is left. */
  readonly isEstimate: boolean
  /** How the words of what is bought anyway were read, by its number. */
  readonly codes: ReadonlyMap<number, { readonly code: CpvCode, readonly label: string }>
  readonly errors: readonly ShownError[]
}

export function MixPage (props: MixPageProps): JSX.Element {
  const { frame, values, errors, planned, contractTitle } = props
  const { words, language } = frame
  const { mix } = words
  const about = [values.need.trim(), contractTitle ?? ''].filter((text) => text !== '').join(' · ')
  return (
    <Page frame={frame} title={mix.title} hasErrors={errors.length > 0} here='search'>
      <ErrorSummary errors={errors} words={words} keepsText />
      <p class='back'><Link href={searchAddress(language, searchedIn(values), {})}>{mix.toSearch}</Link></p>
      <Heading level={1}>{mix.title}</Heading>
      {about !== '' && <p class='about-contract'>{mix.need} {about}</p>}
      <Text kind='lead'>{mix.lead}</Text>
      <div class={planned === null ? 'mix-alone' : 'search-layout'}>
        <form class='conditions card mix-form' method='get' action={addressIn(language, '/mix')} noValidate><MixForm {...props} /></form>
        {planned !== null && <MixResults {...props} planned={planned} />}
      </div>
    </Page>
  )
}

/** What the search page is asked: what it does not know it leaves out. */
function searchedIn ({ plan: _plan, ...values }: MixValues): AskedValues {
  return { ...values, objective: '', deadline: '', left: '', share: '', most: '', total: '', extra: '', local: '', near: '', other: '', unrelated: '', assumed: '' }
}
