// One form field: label, explanation, message and control, tied together for whoever does not see them side by side.
import type { ComponentChildren, JSX } from 'preact'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: (described: { 'aria-describedby'?: string, 'aria-invalid'?: 'true' }) => JSX.Element
}

export function idOf (name: string): string {
  return `field-${name}`
}

export function Field ({ name, label, hint, error, children }: FieldProps): JSX.Element {
  const id = idOf(name)
  const described = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter((part) => part !== null).join(' ')
  return (
    <div class={`utrecht-form-field utrecht-form-field--text${error === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <div class='utrecht-form-field__label'><label class='utrecht-form-label' htmlFor={id}>{label}</label></div>
      {hint !== undefined && <div class='utrecht-form-field-description' id={`${id}-hint`}>{hint}</div>}
      {error !== undefined && <div class='utrecht-form-field-error-message' id={`${id}-error`}>{error}</div>}
      <div class='utrecht-form-field__input'>
        {children({ ...(described === '' ? {} : { 'aria-describedby': described }), ...(error === undefined ? {} : { 'aria-invalid': 'true' }) })}
      </div>
    </div>
  )
}

interface ControlProps extends Omit<FieldProps, 'children'> {
  readonly value: string
}

interface TextFieldProps extends ControlProps {
  readonly kind?: 'text' | 'decimal' | 'date' | 'search'
  /** How wide: an amount, a percentage, a day; absent is as wide as a line. */
  readonly width?: 'narrow' | 'short'
  readonly required?: boolean
}

export function TextField ({ value, kind = 'text', width, required = false, ...field }: TextFieldProps): JSX.Element {
  const size = width === undefined ? '' : ` control--${width}`
  return (
    <Field {...field}>
      {(described) => (
        <input
          class={`utrecht-textbox utrecht-textbox--html-input${size}${field.error === undefined ? '' : ' utrecht-textbox--invalid'}`}
          id={idOf(field.name)} name={field.name} value={value} autocomplete='off'
          {...(kind === 'date' ? { type: 'date' as const } : { type: 'text' as const })}
          {...(kind === 'decimal' ? { inputMode: 'decimal' as const } : {})}
          {...(required ? { 'aria-required': 'true' as const } : {})}
          {...described}
        />
      )}
    </Field>
  )
}

interface SelectFieldProps extends ControlProps {
  readonly required?: boolean
  readonly options: ComponentChildren
}

export function SelectField ({ value: _value, options, required = false, ...field }: SelectFieldProps): JSX.Element {
  return (
    <Field {...field}>
      {(described) => (
        <select
          class={`utrecht-select utrecht-select--html-select${field.error === undefined ? '' : ' utrecht-select--invalid'}`}
          id={idOf(field.name)} name={field.name}
          {...(required ? { 'aria-required': 'true' as const } : {})}
          {...described}
        >
          {options}
        </select>
      )}
    </Field>
  )
}

export function Option ({ value, chosen, children }: { value: string, chosen: string, children: ComponentChildren }): JSX.Element {
  return <option value={value} selected={value === chosen}>{children}</option>
}

interface CheckFieldProps {
  readonly name: string
  readonly value: string
  readonly id?: string
  readonly label: string
  readonly isChecked: boolean
}

export function CheckField ({ name, value, id = idOf(name), label, isChecked }: CheckFieldProps): JSX.Element {
  return (
    <div class='check'>
      <input class='utrecht-checkbox utrecht-checkbox--html-input' type='checkbox' id={id} name={name} value={value} checked={isChecked} />
      <label class='utrecht-form-label utrecht-form-label--checkbox' htmlFor={id}>{label}</label>
    </div>
  )
}
