import type { JSX } from 'preact'
import { errorOf, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { FieldGroup } from '../components/field-group.tsx'
import type { PageWords } from '../words.ts'

interface Props {
  readonly name: string
  readonly title: string
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly ShownError[]
  readonly words: PageWords
}

/** A label as a firm shows it. */
export function LabelFields ({ name, title, values, errors, words: { caseStep: said } }: Props): JSX.Element {
  return (
    <FieldGroup title={title}>
      {(['scheme', 'level', 'issuer', 'number', 'from', 'until'] as const).map((part) => {
        const field = `${name}-${part}`
        const isDay = part === 'from' || part === 'until'
        return (
          <TextField
            name={field} label={said.labelFields[part]} value={values[field]?.at(-1) ?? ''} error={errorOf(errors, field)}
            {...(isDay ? { kind: 'date' as const, width: 'short' as const } : {})} {...(part === 'until' ? { hint: said.hints['day-or-none'] } : part === 'level' ? { hint: said.hints.level } : {})}
          />
        )
      })}
    </FieldGroup>
  )
}
