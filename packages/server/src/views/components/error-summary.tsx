// All that must be corrected, above the form; each message leads to its field. The heading takes the focus when the page opens.
import type { Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Alert } from './alert.tsx'
import { idOf } from './field.tsx'

export interface ShownError {
  /** Null: about no field of its own. */
  readonly field: string | null
  readonly message: string
  /** What a program said about it, and in which language. */
  readonly detail?: { readonly text: string, readonly language: Language }
}

export function ErrorSummary ({ errors, words, keepsText = false }: { errors: readonly ShownError[], words: PageWords, keepsText?: boolean }): JSX.Element | null {
  if (errors.length === 0) return null
  return (
    <section class='error-summary' aria-labelledby='error-summary'>
      <Alert kind='error'>
        <h2 class='utrecht-heading-2' id='error-summary' tabIndex={-1} autofocus>{words.errors.summary}</h2>
        <p class='utrecht-paragraph'>{keepsText ? `${words.errors.formKeepsText} ` : ''}{words.errors.summaryText}</p>
        <ul class='plain-list'>
          {errors.map(({ field, message, detail }) => (
            <li>
              {field === null ? message : <a class='utrecht-link utrecht-link--html-a' href={`#${idOf(field)}`}>{message}</a>}
              {detail !== undefined && <div class='detail'>{words.errors.detail} <span lang={detail.language}>{detail.text}</span></div>}
            </li>
          ))}
        </ul>
      </Alert>
    </section>
  )
}

/** The message for one field; several are read as one. */
export function errorOf (errors: readonly ShownError[], field: string): string | undefined {
  const own = errors.filter((error) => error.field === field).map(({ message }) => message)
  return own.length === 0 ? undefined : [...new Set(own)].join(' ')
}
