import type { JSX } from 'preact'
import { Field, idOf } from './field.tsx'

interface Props {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly rows?: number
  readonly required?: boolean
}

/** Text of several lines. How much fits is said after sending: a browser that cuts off a pasted text loses it. */
export function TextArea ({ value, rows = 5, required = false, ...field }: Props): JSX.Element {
  return (
    <Field {...field}>
      {(described) => (
        <textarea
          class={`utrecht-textbox utrecht-textbox--html-input${field.error === undefined ? '' : ' utrecht-textbox--invalid'}`}
          id={idOf(field.name)} name={field.name} rows={rows} {...(required ? { 'aria-required': 'true' as const } : {})} {...described}
        >{value}</textarea>
      )}
    </Field>
  )
}
