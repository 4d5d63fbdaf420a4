// The fields of a step that stand by themselves, each as its kind asks.
import type { JSX } from 'preact'
import { lastOf } from '../../apply/form-values.ts'
import type { Posted } from '../../../routes/pages/form/posted.ts'
import { endsOf, type ProfileField, type ProfileFieldName } from '../../apply/profile-fields.ts'
import type { PageWords } from '../../words.ts'
import { errorOf, type ShownError } from '../error-summary.tsx'
import { Field, idOf, Option, SelectField, TextField } from '../field.tsx'

export interface Filled {
  readonly values: Posted
  readonly errors: readonly ShownError[]
  readonly words: PageWords
}

export interface Choice {
  readonly value: string
  readonly name: string
}

export function ProfileFields ({ fields, municipalities, ...filled }: Filled & { fields: readonly ProfileField[], municipalities: readonly Choice[] }): JSX.Element {
  return <>{fields.map((field) => <OneField field={field} municipalities={municipalities} {...filled} />)}</>
}

function OneField ({ field, municipalities, ...filled }: Filled & { field: ProfileField, municipalities: readonly Choice[] }): JSX.Element {
  const { values, errors, words: { apply, applyFields } } = filled
  const { name, kind } = field
  const { label, hint } = applyFields.fields[name as ProfileFieldName]
  const control = { name, label, hint, value: lastOf(values, name), error: errorOf(errors, name) }
  switch (kind) {
    case 'yes-no': return <YesNo {...control} words={filled.words} />
    case 'choice': return <Select {...control} choices={name === 'municipality' ? municipalities : (field.options ?? []).map((value) => ({ value, name: apply.forms[value] ?? value }))} words={filled.words} />
    case 'lines': case 'organisations': case 'text': return <LongField {...control} rows={kind === 'text' ? 5 : 2} />
    case 'day': return <TextField {...control} kind='date' width='short' />
    case 'range': case 'hundredths-range': case 'share-range': return <Range field={field} {...filled} />
    case 'count': case 'hundredths': return <TextField {...control} kind='decimal' width='narrow' />
    default: return <TextField {...control} />
  }
}

interface ControlProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly error: string | undefined
}

/** Yes, no, or left open. */
export function YesNo ({ words, ...control }: ControlProps & { words: PageWords }): JSX.Element {
  return <Select {...control} choices={[{ value: 'yes', name: words.site.yes }, { value: 'no', name: words.site.no }]} open={words.apply.notKnown} words={words} />
}

/** What stands in the profile can be chosen again, whether or not it is on the list. */
export function Select ({ choices, open, words, ...control }: ControlProps & { choices: readonly Choice[], open?: string, words: PageWords }): JSX.Element {
  const { value } = control
  const isOdd = value !== '' && !choices.some((choice) => choice.value === value)
  return (
    <SelectField
      {...control}
      options={(
        <>
          <Option value='' chosen={value}>{open ?? words.apply.choose}</Option>
          {choices.map((choice) => <Option value={choice.value} chosen={value}>{choice.name}</Option>)}
          {isOdd && <Option value={value} chosen={value}>{value}</Option>}
        </>
      )}
    />
  )
}

export function LongField ({ value, rows, ...field }: ControlProps & { rows: number }): JSX.Element {
  return (
    <Field {...field}>
      {(described) => <textarea class='utrecht-textbox utrecht-textbox--html-input' id={idOf(field.name)} name={field.name} rows={rows} {...described}>{value}</textarea>}
    </Field>
  )
}

function Range ({ field: { name, kind }, values, errors, words: { apply, applyFields } }: Filled & { field: ProfileField }): JSX.Element {
  const { label, hint } = applyFields.fields[name as ProfileFieldName]
  const unit = kind === 'share-range' ? ` (${apply.percent})` : ''
  return (
    <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset'>
      <legend class='utrecht-form-label'>{label}</legend>
      {hint !== undefined && <div class='utrecht-form-field-description'>{hint}</div>}
      <div class='range-row'>
        {endsOf(name).map((control, index) => (
          <TextField name={control} label={`${index === 0 ? apply.least : apply.most}${unit}`} value={lastOf(values, control)} kind='decimal' width='narrow' error={errorOf(errors, control)} />
        ))}
      </div>
    </fieldset>
  )
}
