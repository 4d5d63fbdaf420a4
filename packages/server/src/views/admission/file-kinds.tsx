// Files of the firm, each with the question what it is.
import type { JSX } from 'preact'
import { errorOf } from '../components/error-summary.tsx'
import { Option, SelectField } from '../components/field.tsx'
import { Text } from '../components/text.tsx'
import type { PageWords } from '../words.ts'
import type { FileToName } from './step-context.ts'

interface Props {
  readonly name: string
  readonly files: readonly FileToName[]
  /** Kinds of document to choose from first. */
  readonly asked: readonly string[]
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly error: string | undefined
  readonly words: PageWords
}

/** As a case names the profile of a firm. */
export const PROFILE_KIND = 'firm-profile'

/** The field in which it is said what a file is. */
export function fileField (list: string, sha256: string): string {
  return `${list}-${sha256.slice(0, 16)}`
}

/** Every kind that the desk knows by name, those that the region asks first. A profile is no file. */
export function kindsOfDocument (asked: readonly string[], { caseStep: { documents } }: PageWords): readonly string[] {
  return [...new Set([...asked, ...Object.keys(documents)])].filter((kind) => kind !== PROFILE_KIND)
}

export function FileKinds ({ name, files, asked, values, error, words }: Props): JSX.Element {
  const { caseStep: said } = words
  if (files.length === 0) return <Text>{said.noFiles}</Text>
  const kinds = kindsOfDocument(asked, words)
  return (
    <>
      {files.map(({ sha256, name: title }, index) => {
        const field = fileField(name, sha256)
        const chosen = values[field]?.at(-1) ?? ''
        return (
          <SelectField
            name={field} value={chosen} label={`${title ?? sha256.slice(0, 16)}`} error={index === 0 ? errorOf(error === undefined ? [] : [{ field, message: error }], field) : undefined}
            options={
              <>
                <Option value='' chosen={chosen}>{said.notThis}</Option>
                {kinds.map((kind) => <Option value={kind} chosen={chosen}>{said.documents[kind] ?? kind}</Option>)}
                <Option value='other' chosen={chosen}>{said.otherDocument}</Option>
              </>
            }
          />
        )
      })}
    </>
  )
}
