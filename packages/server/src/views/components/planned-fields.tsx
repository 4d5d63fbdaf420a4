// What a buyer says of the contract that is planned.
import type { JSX } from 'preact'
import type { PlannedValues } from '../../routes/pages/buyer/planned-question.ts'
import type { FieldName } from '../../routes/pages/form/fields.ts'
import type { Frame } from '../frame.ts'
import { type AuthorityChoice, AuthorityOptions } from './authority-options.tsx'
import { errorOf, type ShownError } from './error-summary.tsx'
import { FieldGroup } from './field-group.tsx'
import { Option, SelectField, TextField } from './field.tsx'

interface Props {
  readonly frame: Frame
  readonly values: PlannedValues
  readonly errors: readonly ShownError[]
  readonly authorities: readonly AuthorityChoice[]
}

export function PlannedContractFields ({ frame: { language, words }, values, errors, authorities }: Props): JSX.Element {
  const { form, search, invite, codes } = words
  const field = (name: FieldName): { name: string, value: string, error: string | undefined } => ({ name, value: values.facts[name], error: errorOf(errors, name) })
  return (
    <FieldGroup title={invite.contract}>
      <TextField name='need' label={search.need} hint={search.needHint} value={values.need} error={errorOf(errors, 'need')} />
      <TextField {...field('title')} label={form.subject} hint={form.subjectHint} />
      <div class='field-row'>
        <SelectField {...field('authority')} label={form.authority} required options={<AuthorityOptions authorities={authorities} chosen={values.facts.authority} language={language} words={words} />} />
        <SelectField {...field('nature')} label={form.nature} options={<><Option value='' chosen={values.facts.nature}>{form.notChosen}</Option>{(['services', 'works', 'supplies'] as const).map((nature) => <Option value={nature} chosen={values.facts.nature}>{codes[nature]}</Option>)}</>} />
      </div>
      <div class='field-row'>
        <TextField {...field('amount')} label={invite.estimate} hint={form.amountHint} kind='decimal' width='short' />
        <TextField {...field('cpv')} label={form.cpv} hint={form.cpvHint} />
      </div>
    </FieldGroup>
  )
}

/** What decides which European threshold counts. */
export function ThresholdFields ({ frame: { words }, values, errors }: Omit<Props, 'authorities'>): JSX.Element {
  const { form, invite, market, codes, site } = words
  return (
    <>
      <div class='field-row'>
        <SelectField name='buyer' label={invite.buyer} value={values.buyer} error={errorOf(errors, 'buyer')} options={<><Option value='' chosen={values.buyer}>{form.notChosen}</Option>{(['sub-central', 'central'] as const).map((kind) => <Option value={kind} chosen={values.buyer}>{invite.buyers[kind]}</Option>)}</>} />
        <SelectField name='regime' label={market.regime} value={values.regime} error={errorOf(errors, 'regime')} options={<><Option value='' chosen={values.regime}>{form.notChosen}</Option>{(['classic', 'utilities', 'concession', 'defence', 'other'] as const).map((regime) => <Option value={regime} chosen={values.regime}>{codes[regime]}</Option>)}</>} />
      </div>
      <SelectField name='social' label={invite.social} value={values.social} options={<><Option value='' chosen={values.social}>{form.notChosen}</Option><Option value='no' chosen={values.social}>{site.no}</Option><Option value='yes' chosen={values.social}>{site.yes}</Option></>} />
    </>
  )
}
