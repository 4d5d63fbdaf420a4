import type { Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import { errorOf, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { FieldGroup } from '../components/field-group.tsx'
import type { PageWords } from '../words.ts'
import { type LabelControls, WhichLabel } from './which-label.tsx'

interface Props {
  readonly name: string
  readonly title: string
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly ShownError[]
  readonly language: Language
  readonly words: PageWords
}

export function controlsOfLabel (name: string): LabelControls {
  return { which: `${name}-which`, scheme: `${name}-scheme`, level: `${name}-level` }
}

/** A label as a firm shows it. */
export function LabelFields ({ name, title, values, errors, language, words }: Props): JSX.Element {
  const { caseStep: said, apply } = words
  return (
    <FieldGroup title={title}>
      <WhichLabel controls={controlsOfLabel(name)} label={said.labelFields.scheme} values={values} errors={errors} language={language} words={words} />
      {(['issuer', 'number', 'from', 'until'] as const).map((part) => {
        const field = `${name}-${part}`
        const isDay = part === 'from' || part === 'until'
        return (
          <TextField
            name={field} label={said.labelFields[part]} value={values[field]?.at(-1) ?? ''} error={errorOf(errors, field)}
            {...(isDay ? { kind: 'date' as const, width: 'short' as const } : {})} {...(part === 'until' ? { hint: said.hints['day-or-none'] } : part === 'issuer' ? { hint: apply.labelHints.issuer } : {})}
          />
        )
      })}
    </FieldGroup>
  )
}
