// A person records why these firms are invited. The proposal travels with the form; nothing is stored.
import type { Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import { addressIn } from '../address.ts'
import type { PageWords } from '../words.ts'
import { Button } from './button.tsx'
import { errorOf, type ShownError } from './error-summary.tsx'
import { Field, idOf, TextField } from './field.tsx'
import { Heading } from './heading.tsx'
import { PostForm } from './post-form.tsx'
import { Text } from './text.tsx'

interface Props {
  /** The question as it was answered, as JSON. */
  readonly state: string
  readonly typed: { readonly text: string, readonly by: string }
  readonly errors: readonly ShownError[]
  readonly language: Language
  readonly words: PageWords
  /** For the way to the other language. */
  readonly id?: string
}

export function ReasonForm ({ state, typed, errors, language, words: { invite }, id }: Props): JSX.Element {
  return (
    <section class='card reason' aria-labelledby='reason'>
      <Heading level={2} id='reason'>{invite.reason}</Heading>
      <Text>{invite.reasonText}</Text>
      <PostForm class='facts-form' action={addressIn(language, '/invitations')} noValidate {...(id === undefined ? {} : { id })}>
        <input type='hidden' name='question' value={state} />
        <Field name='reason' label={invite.reasonField} hint={invite.reasonHint} error={errorOf(errors, 'reason')}>
          {(described) => <textarea class='utrecht-textbox utrecht-textbox--html-input' id={idOf('reason')} name='reason' rows={5} maxLength={4000} aria-required='true' {...described}>{typed.text}</textarea>}
        </Field>
        <TextField name='by' label={invite.by} hint={invite.byHint} value={typed.by} error={errorOf(errors, 'by')} />
        <Button>{invite.record}</Button>
      </PostForm>
    </section>
  )
}
