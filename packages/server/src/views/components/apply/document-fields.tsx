import type { JSX } from 'preact'
import { rowsOf, lastOf } from '../../apply/form-values.ts'
import { Button } from '../button.tsx'
import { errorOf } from '../error-summary.tsx'
import { FieldGroup } from '../field-group.tsx'
import { Field, idOf, TextField } from '../field.tsx'
import { Heading } from '../heading.tsx'
import { PostForm } from '../post-form.tsx'
import { type Choice, type Filled, Select } from './profile-fields.tsx'

interface Props extends Filled {
  readonly kinds: readonly Choice[]
}

/** Documents by kind and fingerprint. */
export function DocumentFields ({ values, errors, words, kinds }: Props): JSX.Element {
  const { apply } = words
  return (
    <>
      {rowsOf(values, 'document', 200).map((row, index) => {
        const control = (name: 'kind' | 'sha256' | 'on') => {
          const id = `document-${row}-${name}`
          return { name: id, label: apply.documentFields[name], value: lastOf(values, id), error: errorOf(errors, id) }
        }
        return (
          <FieldGroup title={apply.document(index + 1)}>
            <div class='field-row'>
              <Select {...control('kind')} choices={kinds} words={words} />
              <TextField {...control('on')} kind='date' />
            </div>
            <TextField {...control('sha256')} hint={apply.documentHints.sha256} />
          </FieldGroup>
        )
      })}
    </>
  )
}

/** A form of its own: a file goes in by itself, so that a mistake in another field does not take it away again. */
export function UploadForm ({ values, errors, words, kinds, action }: Props & { action: string }): JSX.Element {
  const { apply } = words
  const control = (name: 'kind' | 'on') => ({ name: `upload-${name}`, label: apply.documentFields[name], value: lastOf(values, `upload-${name}`), error: errorOf(errors, `upload-${name}`) })
  return (
    <section class='card' aria-labelledby='upload'>
      <Heading level={2} id='upload'>{apply.upload}</Heading>
      <PostForm class='facts-form' action={action} hasFile noValidate>
        <div class='field-row'>
          <Select {...control('kind')} choices={kinds} words={words} />
          <TextField {...control('on')} kind='date' />
        </div>
        <Field name='upload-file' label={apply.documentFields.file} hint={apply.documentHints.file} error={errorOf(errors, 'upload-file')}>
          {(described) => <input class='file-input' type='file' id={idOf('upload-file')} name='upload-file' {...described} />}
        </Field>
        <p class='actions'><Button kind='secondary'>{apply.uploadButton}</Button></p>
      </PostForm>
    </section>
  )
}
