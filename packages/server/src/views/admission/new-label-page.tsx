// A label that somebody looked at outside a case.
import type { JSX } from 'preact'
import { addressIn } from '../address.ts'
import { Button } from '../components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { FieldGroup } from '../components/field-group.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { LabelCheckFields } from './label-check-fields.tsx'
import { LabelFields } from './label-fields.tsx'
import { lastOf, type StepValues } from './step-fields.tsx'

interface Props {
  readonly frame: Frame
  readonly values: StepValues
  readonly errors: readonly ShownError[]
  readonly today: string
}

export function NewLabelPage ({ frame, values, errors, today }: Props): JSX.Element {
  const { language, words } = frame
  const { labelRegister: said, caseList } = words
  return (
    <Page frame={frame} here='labels' title={said.add} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} words={words} keepsText />
      <Text kind='small'><Link href={addressIn(language, '/labels')}>{said.back}</Link></Text>
      <Heading level={1}>{said.add}</Heading>
      <Text kind='lead'>{said.addText}</Text>
      <PostForm class='facts-form step-form' action={addressIn(language, '/labels')} noValidate>
        <FieldGroup title={said.firm}>
          <TextField name='organisation-scheme' label={caseList.scheme} hint={caseList.schemeHint} value={lastOf(values, 'organisation-scheme')} width='short' error={errorOf(errors, 'organisation-scheme')} />
          <TextField name='organisation-value' label={caseList.number} value={lastOf(values, 'organisation-value')} width='short' error={errorOf(errors, 'organisation-value')} />
        </FieldGroup>
        <LabelFields name='label' title={said.label} values={values} errors={errors} language={language} words={words} />
        <LabelCheckFields values={values} errors={errors} today={today} words={words} />
        <div class='actions'><Button>{said.enterButton}</Button></div>
      </PostForm>
    </Page>
  )
}
