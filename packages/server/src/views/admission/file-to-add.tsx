// A file that is added at a step. It stands in the form of the step, so that what was typed goes along and stays.
import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import { addressIn } from '../address.ts'
import { Button } from '../components/button.tsx'
import { errorOf } from '../components/error-summary.tsx'
import { Field, idOf, Option, SelectField } from '../components/field.tsx'
import { Heading } from '../components/heading.tsx'
import { FormToken } from '../components/post-form.tsx'
import { Text } from '../components/text.tsx'
import { stepPath } from './case-paths.ts'
import { kindsOfDocument } from './file-kinds.tsx'
import { lastOf, type StepFieldsProps } from './step-fields.tsx'

export function FileToAdd ({ type, context: { view, uploads }, values, errors, language, words }: StepFieldsProps): JSX.Element | null {
  const token = useContext(FormToken)
  const { upload: said, otherDocument, documents, choose } = words.caseStep
  if (uploads === 'others') return null
  if (uploads === 'off') return <Text kind='small'>{said.off}</Text>
  const chosen = lastOf(values, 'upload-kind')
  const action = `${addressIn(language, stepPath(view.case.id, type))}/files${token === null ? '' : `?csrf=${encodeURIComponent(token)}`}`
  return (
    <section class='card step-form' aria-labelledby='upload'>
      <Heading level={2} id='upload'>{said.title}</Heading>
      <Text>{EVENT_RULES[type].roles.includes('firm') ? said.ofFirm : said.ofDesk}</Text>
      <SelectField
        name='upload-kind' value={chosen} label={said.kind} error={errorOf(errors, 'upload-kind')}
        options={(
          <>
            <Option value='' chosen={chosen}>{choose}</Option>
            {kindsOfDocument(view.procedure.documents ?? [], words).map((kind) => <Option value={kind} chosen={chosen}>{documents[kind] ?? kind}</Option>)}
            <Option value='other' chosen={chosen}>{otherDocument}</Option>
          </>
        )}
      />
      <Field name='upload-file' label={words.apply.documentFields.file} hint={words.apply.documentHints.file} error={errorOf(errors, 'upload-file')}>
        {(described) => <input class='file-input' type='file' id={idOf('upload-file')} name='upload-file' {...described} />}
      </Field>
      <p class='actions'><Button kind='secondary' action={action} sendsFile>{said.button}</Button></p>
    </section>
  )
}
