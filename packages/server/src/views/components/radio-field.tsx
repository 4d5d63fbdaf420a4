// One of a few: every choice in sight, under one question.
import type { JSX } from 'preact'
import { idOf } from './field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly name: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly choices: readonly Choice[]
  /** Whether the question stands below a larger one. */
  readonly isPart?: boolean
}

/** A message at the field leads to the first choice. */
export function RadioField ({ name, legend, hint, error, value, choices, isPart = false }: Props): JSX.Element {
  const id = idOf(name)
  const described = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter((part) => part !== null).join(' ')
  return (
    <fieldset class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset radio-field${error === undefined ? '' : ' utrecht-form-field--invalid'}`} {...(described === '' ? {} : { 'aria-describedby': described })}>
      <legend class={isPart ? 'radio-field__part' : 'utrecht-form-label radio-field__name'}>{legend}</legend>
      {hint !== undefined && <div class='utrecht-form-field-description' id={`${id}-hint`}>{hint}</div>}
      {error !== undefined && <div class='utrecht-form-field-error-message' id={`${id}-error`}>{error}</div>}
      {choices.map((choice, index) => (
        <div class='check'>
          <input class='utrecht-checkbox utrecht-checkbox--html-input' type='radio' id={index === 0 ? id : `${id}-${index}`} name={name} value={choice.value} checked={choice.value === value} />
          <label class='utrecht-form-label utrecht-form-label--checkbox' htmlFor={index === 0 ? id : `${id}-${index}`}>{choice.label}</label>
        </div>
      ))}
    </fieldset>
  )
}
