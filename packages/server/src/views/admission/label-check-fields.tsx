// What somebody found of a label.
import type { JSX } from 'preact'
import { errorOf, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { RadioField } from '../components/radio-field.tsx'
import type { PageWords } from '../words.ts'
import { lastOf, type StepValues } from './step-fields.tsx'

interface Props {
  readonly values: StepValues
  readonly errors: readonly ShownError[]
  readonly today: string
  readonly words: PageWords
}

export function LabelCheckFields ({ values, errors, today, words: { labelRegister: said, caseStep, admissionNames: names } }: Props): JSX.Element {
  const choices = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  return (
    <>
      <RadioField name='result' legend={caseStep.labels.result} value={lastOf(values, 'result')} error={errorOf(errors, 'result')} choices={choices(names.results)} />
      <RadioField name='level' legend={caseStep.labels['evidence-level']} value={lastOf(values, 'level')} error={errorOf(errors, 'level')} choices={choices(names.evidenceLevels)} />
      <TextField name='source' label={caseStep.labels.source} hint={caseStep.hints.source} value={lastOf(values, 'source')} error={errorOf(errors, 'source')} />
      <TextField name='on' label={said.on} value={lastOf(values, 'on') || today} kind='date' width='short' error={errorOf(errors, 'on')} />
      <TextField name='recheckDue' label={said.recheckDue} hint={said.recheckHint} value={lastOf(values, 'recheckDue')} kind='date' width='short' error={errorOf(errors, 'recheckDue')} />
    </>
  )
}
