// A label as a firm shows it: the fields of one.
import type { JSX } from 'preact'
import type { Language } from '@sroi/matcher'
import { knownLabels, nameOfLabel, OTHER, writeLabel } from '../../apply/label-choices.ts'
import { lastOf } from '../../apply/form-values.ts'
import { errorOf } from '../error-summary.tsx'
import { TextField } from '../field.tsx'
import { type Choice, type Filled, Select } from './profile-fields.tsx'

export function labelChoices (language: Language): readonly Choice[] {
  return knownLabels().map((label) => ({ value: writeLabel(label), name: nameOfLabel(label, language) }))
}

interface Props extends Filled {
  /** What the names of the fields begin with. */
  readonly row: string
  readonly language: Language
}

type LabelFieldName = 'which' | 'other' | 'issuer' | 'number' | 'from' | 'until' | 'on'

/** The props of a control of the row. */
function controlOf ({ row, values, errors, words: { apply } }: Props, name: LabelFieldName) {
  const id = `${row}-${name}`
  return { name: id, label: apply.labelFields[name], value: lastOf(values, id), error: errorOf(errors, id) }
}

function WhichLabel (props: Props): JSX.Element {
  const { words, language } = props
  return (
    <div class='field-row'>
      <Select {...controlOf(props, 'which')} choices={[...labelChoices(language), { value: OTHER, name: words.apply.otherLabel }]} words={words} />
      <TextField {...controlOf(props, 'other')} />
    </div>
  )
}

export function LabelRow (props: Props): JSX.Element {
  const { words: { apply: { labelHints } } } = props
  return (
    <>
      <WhichLabel {...props} />
      <div class='field-row'>
        <TextField {...controlOf(props, 'number')} />
        <TextField {...controlOf(props, 'issuer')} hint={labelHints.issuer} />
      </div>
      <div class='field-row'>
        <TextField {...controlOf(props, 'from')} kind='date' />
        <TextField {...controlOf(props, 'until')} kind='date' hint={labelHints.until} />
      </div>
    </>
  )
}

export function ApplicationRow (props: Props): JSX.Element {
  return (
    <>
      <WhichLabel {...props} />
      <TextField {...controlOf(props, 'on')} kind='date' width='short' />
    </>
  )
}
