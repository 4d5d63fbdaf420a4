// Which open obligations could this supplier fill: in euros, the best fit first.
import type { JSX } from 'preact'
import type { FillableObligations } from '../actions/find-fillable-obligations.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { addressIn } from './address.ts'
import { addressWith } from './address-with.ts'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { CheckField, TextField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { FillableCard, NotFillableCard, titleOfObligation } from './components/obligation-cards.tsx'
import { ObligationList } from './components/obligation-list.tsx'
import { ProvenanceList } from './components/provenance-list.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** What stands in the address. */
export interface ObligationsValues extends Readonly<Record<string, string>> {
  readonly supplier: string
  readonly sameDivision: string
  readonly after: string
}

export interface ObligationsPageProps {
  readonly frame: Frame
  readonly values: ObligationsValues
  readonly errors: readonly ShownError[]
  /** Null: nobody was named, or nobody is called like that. */
  readonly found: FillableObligations | null
  readonly names: NamesOfValues
}

export function ObligationsPage (props: ObligationsPageProps): JSX.Element {
  const { frame, values, errors, found } = props
  const { obligations } = frame.words
  return (
    <Page frame={frame} title={found === null ? obligations.title : `${found.supplier.name} – ${obligations.title}`} hasErrors={errors.length > 0} here='obligations'>
      <ErrorSummary errors={errors} words={frame.words} keepsText />
      <Heading level={1}>{obligations.title}</Heading>
      {found === null && <Text kind='lead'>{obligations.lead}</Text>}
      {frame.account?.mayApply === true && <Text><Link href={addressIn(frame.language, '/apply')}>{frame.words.apply.reuseLink}</Link></Text>}
      <form class='card asked-form' method='get' action={addressIn(frame.language, '/obligations')} noValidate>
        <TextField name='supplier' label={obligations.supplier} hint={obligations.supplierHint} value={values.supplier} error={errorOf(errors, 'supplier')} required />
        <CheckField name='sameDivision' value='yes' label={obligations.sameDivision} isChecked={values.sameDivision !== ''} />
        <Button>{obligations.submit}</Button>
        <Text kind='small'>{obligations.which}</Text>
      </form>
      {found !== null && <Found {...props} found={found} />}
    </Page>
  )
}

function Found ({ frame: { language, words }, values, found, names }: ObligationsPageProps & { found: FillableObligations }): JSX.Element {
  const { obligations, match } = words
  const { supplier, alsoMeant, outcome, asked, register } = found
  const { ranked, pending, refused, outside, filled, provenance } = outcome
  const isFirst = values.after === ''
  const at = (changes: Readonly<Record<string, string>>): string => addressWith(language, '/obligations', values, changes)
  const around = { asked, names, words }
  const list = (name: 'ranked' | 'pending' | 'refused' | 'outside', intro: string | null, cards: readonly JSX.Element[]): JSX.Element | null => {
    const { total, next } = outcome[name]
    if (cards.length === 0 && (!isFirst || name !== 'ranked')) return null
    return <ObligationList name={name} title={obligations[name]} intro={intro} total={total} next={next === null ? null : `${at({ after: next })}#results`} words={words}>{cards}</ObligationList>
  }
  return (
    <>
      <section class='found' aria-labelledby='results'>
        <Heading level={2} id='results'>{obligations.results(supplier.name)}</Heading>
        {alsoMeant.length > 0 && <Text>{obligations.alsoMeant} {alsoMeant.map(({ id, name }, index) => <>{index > 0 && ', '}<Link href={at({ supplier: id, after: '' })}>{name}</Link></>)}</Text>}
        <Text>{obligations.count(ranked.total, ranked.total + pending.total + refused.total + outside.total)}</Text>
        {!isFirst && <Text><Link href={at({ after: '' })}>{obligations.first}</Link></Text>}
        {list('ranked', null, ranked.items.map((one, index) => <FillableCard one={one} rank={isFirst ? index + 1 : null} {...around} />))}
        {list('pending', obligations.pendingText, pending.items.map((one) => <NotFillableCard one={one} verdict='unknown' {...around} />))}
        {list('refused', obligations.refusedText, refused.items.map((one) => <NotFillableCard one={one} verdict='not-met' {...around} />))}
        {list('outside', obligations.outsideText, outside.items.map((one) => <NotFillableCard one={one} verdict='not-met' {...around} />))}
        {isFirst && filled.length > 0 && (
          <section class='suppliers' aria-labelledby='filled'>
            <Heading level={3} id='filled'>{obligations.filled} <span class='count'>{filled.length}</span></Heading>
            <ul class='plain-list' lang='nl'>{filled.map((id) => <li>{titleOfObligation(id, asked, names)}</li>)}</ul>
          </section>
        )}
      </section>
      <section class='provenance' aria-labelledby='provenance'>
        <Heading level={2} id='provenance'>{match.provenance}</Heading>
        <Text>{obligations.keep}</Text>
        <ProvenanceList {...provenance} register={register} words={words} />
      </section>
    </>
  )
}
