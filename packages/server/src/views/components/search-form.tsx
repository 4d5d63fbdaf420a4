// What is needed, and for which contract.
import { formatCents } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { addressIn } from '../address.ts'
import type { Frame } from '../frame.ts'
import { searchAddress } from '../search-address.ts'
import type { SearchPageProps } from '../search-page.tsx'
import { AuthorityOptions } from './authority-options.tsx'
import { Button } from './button.tsx'
import { errorOf } from './error-summary.tsx'
import { Field, idOf, Option, SelectField, TextField } from './field.tsx'
import { Link, Text } from './text.tsx'

/** Facts that few need here. They stay in the address when somebody brings them. */
const CARRIED = ['title', 'trigger', 'amountKind', 'labourShare', 'published', 'awarded', 'from', 'until', 'cpv', 'sameDivision', 'delivery', 'needReservation', 'budget', 'agreed', 'terms', 'termsRate', 'termsAmount', 'reservation', 'assumedRate'] as const

export function NeedField ({ values, errors, frame: { language, words: { search } } }: SearchPageProps): JSX.Element {
  return (
    <div class='need-row'>
      <Field name='need' label={search.need} hint={search.needHint} error={errorOf(errors, 'need')}>
        {(described) => (
          <input
            class='utrecht-textbox utrecht-textbox--html-input' type='text' id={idOf('need')} name='need' value={values.need} maxLength={1000} autocomplete='off'
            data-suggestions='/v1/suggestions' data-language={language} data-title={search.suggestions} data-found={search.suggestionsFound}
            data-firm={search.suggestedFirm} data-code={search.suggestedCode}
            {...described}
          />
        )}
      </Field>
      <Button>{search.submit}</Button>
    </div>
  )
}

export function ContractFields (props: SearchPageProps): JSX.Element {
  const { frame, values, contractTitle, errors, outcome } = props
  const { search } = frame.words
  if (values.match !== '') {
    return (
      <div class='for-match'>
        <input type='hidden' name='match' value={values.match} />
        <Text>{search.forMatch} <b>{contractTitle ?? search.forMatchUntitled}</b>. <Link href={addressIn(frame.language, `/matches/${encodeURIComponent(values.match)}`)}>{search.toMatch}</Link>. <Link href={searchAddress(frame.language, { need: values.need }, {})}>{search.otherContract}</Link>.</Text>
      </div>
    )
  }
  const known = [props.authorityName, values.facts.nature === '' ? '' : nameOfNature(values.facts.nature, frame), sumOf(props)].filter((part) => part !== '')
  return (
    <details class='more-fields contract-facts' open={outcome === null || errors.length > 0}>
      <summary class='more-fields__summary'>{known.length === 0 ? search.contractOpen : <>{search.contract}: <span class='contract-facts__known'>{known.join(' · ')}</span></>}</summary>
      <div class='more-fields__content'><Facts {...props} /></div>
    </details>
  )
}

function Facts ({ frame: { language, words }, values: { facts }, errors, authorities }: SearchPageProps): JSX.Element {
  const { form, search } = words
  const field = (name: 'authority' | 'nature' | 'amount' | 'concluded' | 'filled'): { name: string, value: string, error: string | undefined } => ({ name, value: facts[name], error: errorOf(errors, name) })
  return (
    <>
      <Text>{search.contractLead}</Text>
      {CARRIED.map((name) => facts[name] !== '' && <input type='hidden' name={name} value={facts[name]} />)}
      <div class='field-row'>
        <SelectField {...field('authority')} label={form.authority} required options={<AuthorityOptions authorities={authorities} chosen={facts.authority} language={language} words={words} />} />
        <SelectField {...field('nature')} label={form.nature} options={<><Option value='' chosen={facts.nature}>{form.notChosen}</Option>{(['services', 'works', 'supplies'] as const).map((nature) => <Option value={nature} chosen={facts.nature}>{words.codes[nature]}</Option>)}</>} />
      </div>
      <div class='field-row'>
        <TextField {...field('amount')} label={form.amount} kind='decimal' width='short' />
        <TextField {...field('concluded')} label={form.concluded} kind='date' width='short' />
        <TextField {...field('filled')} label={form.filled} kind='decimal' width='short' />
      </div>
    </>
  )
}

/** As it was reckoned with, else as it was typed. */
function sumOf ({ outcome, values: { facts }, frame: { language } }: SearchPageProps): string {
  const cents = outcome?.obligation.sumCents ?? null
  if (cents !== null) return formatCents(cents, language)
  return facts.amount === '' ? '' : `€ ${facts.amount}`
}

function nameOfNature (nature: string, { words: { codes } }: Frame): string {
  return nature === 'services' || nature === 'works' || nature === 'supplies' ? codes[nature] : ''
}
