// A substitute takes over: all open cases of a colleague at once.
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { JSX } from 'preact'
import type { Person } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { personName } from '../components/case/person-name.ts'
import { errorOf, ErrorSummary, type ShownError } from '../components/error-summary.tsx'
import { Option, SelectField } from '../components/field.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { RadioField } from '../components/radio-field.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'

export interface HandOverProps {
  readonly frame: Frame
  readonly colleagues: readonly Person[]
  readonly values: { readonly from: string, readonly to: string, readonly reason: string }
  readonly errors: readonly ShownError[]
  /** How many cases were handed over just now; null: nobody has asked. */
  readonly done: number | null
}

export function HandOverPage ({ frame, colleagues, values, errors, done }: HandOverProps): JSX.Element {
  const { language, words } = frame
  const { handOver: said, admissionNames: names } = words
  return (
    <Page frame={frame} here='admission' title={said.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} words={words} keepsText />
      <Text kind='small'><Link href={addressIn(language, '/admission')}>{said.back}</Link></Text>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      {done !== null && <Alert kind='ok'><Text>{said.done(done)}</Text></Alert>}
      <Text>{said.text}</Text>
      <PostForm class='card asked-form' action={addressIn(language, '/admission/hand-over')} noValidate>
        {(['from', 'to'] as const).map((name) => (
          <SelectField
            name={name} label={said[name]} value={values[name]} error={errorOf(errors, name)} required
            options={<><Option value='' chosen={values[name]}>{said.choose}</Option>{colleagues.map(({ id }) => <Option value={id} chosen={values[name]}>{personName(colleagues, id, words)}</Option>)}</>}
          />
        ))}
        <RadioField name='reason' legend={said.reason} value={values.reason} error={errorOf(errors, 'reason')} choices={EVENT_RULES['case-handed-over'].reasons.map((code) => ({ value: code, label: names.reasons[code] ?? code }))} />
        <Button>{said.submit}</Button>
      </PostForm>
    </Page>
  )
}
