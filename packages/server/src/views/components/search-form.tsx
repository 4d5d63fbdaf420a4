// What is needed, and for which contract.
import { formatCents } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { addressIn } from '../address.ts'
import type { FieldName, FormValues } from '../../routes/pages/form/fields.ts'
import type { Frame } from '../frame.ts'
import { searchAddress } from '../search-address.ts'
import type { SearchPageProps } from '../search-page.tsx'
import { AuthorityOptions } from './authority-options.tsx'
import { Button } from './button.tsx'
import { errorOf, type ShownError } from './error-summary.tsx'
import { CheckField, Field, idOf, Option, SelectField, TextField } from './field.tsx'
import { Link, Text } from './text.tsx'

/** Facts that few need here. They stay in the address when somebody brings them. */
const CARRIED = ['title', 'trigger', 'amountKind', 'awarded', 'agreed', 'terms', 'termsRate', 'termsAmount', 'reservation'] as const

/** What is asked of the purchase itself, for a recorded match as well. */
const OF_PURCHASE = ['delivery', 'budget', 'cpv', 'sameDivision', 'needReservation'] as const

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
  const field = fieldsOf(facts, errors)
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
        <TextField {...field('filled')} label={form.filled} kind='decimal' width='short' />
        <TextField {...field('concluded')} label={form.concluded} kind='date' width='short' />
      </div>
      <div class='field-row'>
        <TextField {...field('published')} label={form.published} kind='date' width='short' />
        <TextField {...field('from')} label={form.from} kind='date' width='short' />
        <TextField {...field('until')} label={form.until} kind='date' width='short' />
      </div>
      <div class='field-row'>
        <TextField {...field('labourShare')} label={form.labourShare} hint={form.labourShareHint} kind='decimal' width='narrow' />
        <TextField {...field('assumedRate')} label={form.assumedRate} hint={form.assumedRateHint} kind='decimal' width='narrow' />
      </div>
    </>
  )
}

/** The day, the amount and the codes of what is bought: few know them, so they open on demand, and stay open once they are used. */
export function PurchaseFields ({ frame: { words: { form, search } }, values: { facts }, errors }: SearchPageProps): JSX.Element {
  const field = fieldsOf(facts, errors)
  const isWrong = OF_PURCHASE.some((name) => errorOf(errors, name) !== undefined)
  return (
    <details class='more-fields purchase-facts' open={isWrong}>
      <summary class='more-fields__summary'>{search.purchase}</summary>
      <div class='more-fields__content'>
        <div class='field-row'>
          <TextField {...field('delivery')} label={form.delivery} hint={form.deliveryHint} kind='date' width='short' />
          <TextField {...field('budget')} label={form.budget} hint={search.budgetHint} kind='decimal' width='short' />
        </div>
        <TextField {...field('cpv')} label={form.cpv} hint={form.cpvHint} />
        <CheckField name='sameDivision' value='yes' label={form.sameDivision} isChecked={facts.sameDivision !== ''} />
        <CheckField name='needReservation' value='yes' label={form.needReservation} isChecked={facts.needReservation !== ''} />
      </div>
    </details>
  )
}

function fieldsOf (facts: FormValues, errors: readonly ShownError[]): (name: FieldName) => { name: string, value: string, error: string | undefined } {
  return (name) => ({ name, value: facts[name], error: errorOf(errors, name) })
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
