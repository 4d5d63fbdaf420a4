// The facts of a contract, by hand or filled in from a notice. Everything that was typed comes back, right or wrong.
import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { AuthorityOptions, type AuthorityChoice } from './components/authority-options.tsx'
import { Button } from './components/button.tsx'
import { CpvPicker, type ShownCode } from './components/cpv-picker.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { CheckField, Option, SelectField, TextField } from './components/field.tsx'
import { FieldGroup, MoreFields } from './components/field-group.tsx'
import { Heading } from './components/heading.tsx'
import { Alert } from './components/alert.tsx'
import { PostForm } from './components/post-form.tsx'
import { Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export const FACTS_FORM = 'facts'

const RARE = ['terms', 'termsRate', 'termsAmount', 'reservation', 'assumedRate', 'needReservation', 'budget'] as const

export interface ContractPageProps {
  readonly frame: Frame
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly ShownError[]
  readonly authorities: readonly AuthorityChoice[]
  readonly lots: readonly { readonly id: string, readonly title: string | null }[]
  readonly parties: readonly string[]
  readonly chosenCodes: readonly ShownCode[]
  /** Null: nothing was searched. */
  readonly foundCodes: readonly ShownCode[] | null
  /** The contract the form began with, as JSON; null for an empty form. */
  readonly base: string | null
  readonly isFromNotice: boolean
  /** A framework has a ceiling: a kind of amount that others do not have. */
  readonly isFramework: boolean
}

export function ContractPage (props: ContractPageProps): JSX.Element {
  const { frame, values, errors, authorities, lots, parties, base } = props
  const { language, words } = frame
  const { form } = words
  const field = (name: string): { name: string, value: string, error: string | undefined } => ({ name, value: values[name] ?? '', error: errorOf(errors, name) })
  const chosen = (name: string): string => values[name] ?? ''
  const isRareUsed = RARE.some((name) => chosen(name) !== '' || errorOf(errors, name) !== undefined)
  return (
    <Page frame={frame} title={form.title} hasErrors={errors.length > 0} here='form'>
      <ErrorSummary errors={errors} words={words} keepsText />
      <Heading level={1}>{form.title}</Heading>
      <Text kind='lead'>{form.lead}</Text>
      {props.isFromNotice && <Alert kind='info'><Text>{form.fromNotice}</Text></Alert>}
      <PostForm class='facts-form' id={FACTS_FORM} action={addressIn(language, '/matches')} noValidate>
        {base !== null && <input type='hidden' name='base' value={base} />}
        {props.isFromNotice && <input type='hidden' name='fromNotice' value='yes' />}
        <FieldGroup title={form.basics}>
          <SelectField {...field('authority')} label={form.authority} required options={<AuthorityOptions authorities={authorities} chosen={chosen('authority')} language={language} words={words} />} />
          {lots.length > 1 && <SelectField {...field('lot')} label={form.lot} options={<><Option value='' chosen={chosen('lot')}>{form.notChosen}</Option>{lots.map(({ id, title }) => <Option value={id} chosen={chosen('lot')}>{title === null ? id : `${id} – ${title}`}</Option>)}</>} />}
          {parties.length > 1 && <SelectField {...field('party')} label={form.party} options={<><Option value='' chosen={chosen('party')}>{form.notChosen}</Option>{parties.map((name) => <Option value={name} chosen={chosen('party')}>{name}</Option>)}</>} />}
          <TextField {...field('title')} label={form.subject} hint={form.subjectHint} />
          <div class='field-row'>
            <SelectField {...field('trigger')} label={form.trigger} hint={form.triggerHint} options={(['contract', 'subsidy', 'permit', 'supplier-year'] as const).map((trigger) => <Option value={trigger} chosen={chosen('trigger')}>{words.codes[trigger]}</Option>)} />
            <SelectField {...field('nature')} label={form.nature} options={<><Option value='' chosen={chosen('nature')}>{form.notChosen}</Option>{(['services', 'works', 'supplies'] as const).map((nature) => <Option value={nature} chosen={chosen('nature')}>{words.codes[nature]}</Option>)}</>} />
          </div>
        </FieldGroup>
        <FieldGroup title={form.money}>
          <TextField {...field('amount')} label={form.amount} hint={form.amountHint} kind='decimal' width='short' />
          <SelectField {...field('amountKind')} label={form.amountKind} options={<><Option value='awarded' chosen={chosen('amountKind')}>{form.kindAwarded}</Option><Option value='estimated' chosen={chosen('amountKind')}>{form.kindEstimated}</Option>{props.isFramework && <Option value='ceiling' chosen={chosen('amountKind')}>{form.kindCeiling}</Option>}</>} />
          <TextField {...field('labourShare')} label={form.labourShare} hint={form.labourShareHint} kind='decimal' width='narrow' />
        </FieldGroup>
        <FieldGroup title={form.days}>
          <TextField {...field('concluded')} label={form.concluded} hint={form.concludedHint} kind='date' width='short' />
          <div class='field-row'>
            <TextField {...field('published')} label={form.published} kind='date' width='short' />
            <TextField {...field('awarded')} label={form.awarded} kind='date' width='short' />
          </div>
          <div class='field-row'>
            <TextField {...field('from')} label={form.from} kind='date' width='short' />
            <TextField {...field('until')} label={form.until} kind='date' width='short' />
          </div>
        </FieldGroup>
        <FieldGroup title={form.need}>
          <CpvPicker {...props} words={words} language={language} error={errorOf(errors, 'cpv')} />
          <TextField {...field('delivery')} label={form.delivery} hint={form.deliveryHint} kind='date' width='short' />
          <CheckField name='sameDivision' value='yes' label={form.sameDivision} isChecked={chosen('sameDivision') !== ''} />
        </FieldGroup>
        <FieldGroup title={form.done}>
          <div class='field-row'>
            <TextField {...field('filled')} label={form.filled} hint={form.filledHint} kind='decimal' width='short' />
            <TextField {...field('agreed')} label={form.agreed} hint={form.agreedHint} kind='decimal' width='short' />
          </div>
        </FieldGroup>
        <MoreFields title={form.more} isOpen={isRareUsed}>
          <SelectField {...field('terms')} label={form.terms} hint={form.termsHint} options={<><Option value='' chosen={chosen('terms')}>{form.termsNothing}</Option><Option value='yes' chosen={chosen('terms')}>{form.termsApply}</Option><Option value='no' chosen={chosen('terms')}>{form.termsNot}</Option></>} />
          <div class='field-row'>
            <TextField {...field('termsRate')} label={form.termsRate} kind='decimal' width='narrow' />
            <TextField {...field('termsAmount')} label={form.termsAmount} kind='decimal' width='short' />
          </div>
          <TextField {...field('assumedRate')} label={form.assumedRate} hint={form.assumedRateHint} kind='decimal' width='narrow' />
          <SelectField {...field('reservation')} label={form.reservation} options={<><Option value='' chosen={chosen('reservation')}>{form.notChosen}</Option>{(['none', 'res-ws', 'res-pub-ser'] as const).map((code) => <Option value={code} chosen={chosen('reservation')}>{words.codes[code]}</Option>)}</>} />
          <CheckField name='needReservation' value='yes' label={form.needReservation} isChecked={chosen('needReservation') !== ''} />
          <TextField {...field('budget')} label={form.budget} kind='decimal' width='short' />
        </MoreFields>
        <div class='actions'><Button>{form.submit}</Button></div>
      </PostForm>
    </Page>
  )
}
