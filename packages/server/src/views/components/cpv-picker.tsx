// Codes of the procurement vocabulary: typed, ticked, or found by a word. Searching sends the form to itself.
import type { Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import { addressIn } from '../address.ts'
import type { PageWords } from '../words.ts'
import { Button } from './button.tsx'
import { CheckField, TextField } from './field.tsx'

export interface ShownCode {
  readonly code: string
  /** Null: not in the vocabulary. */
  readonly label: string | null
}

interface Props {
  readonly values: Readonly<Record<string, string>>
  readonly chosenCodes: readonly ShownCode[]
  readonly foundCodes: readonly ShownCode[] | null
  readonly error: string | undefined
  readonly language: Language
  readonly words: PageWords
}

export function CpvPicker ({ values, chosenCodes, foundCodes, error, language, words }: Props): JSX.Element {
  const { form } = words
  const found = (foundCodes ?? []).filter(({ code }) => !chosenCodes.some((chosen) => chosen.code === code))
  return (
    <div class='cpv-picker'>
      <TextField name='cpv' value={values['cpv'] ?? ''} label={form.cpv} hint={form.cpvHint} error={error} />
      <Codes codes={chosenCodes} title={form.chosen} words={words} areChosen />
      <div class='search-row'>
        <TextField name='cpvSearch' value={values['cpvSearch'] ?? ''} label={form.cpvSearch} hint={form.cpvSearchHint} kind='search' />
        <Button kind='secondary' name='search' value='cpv' action={`${addressIn(language, '/contract')}#cpv-found`}>{form.search}</Button>
      </div>
      <div id='cpv-found'>
        {foundCodes !== null && foundCodes.length === 0 && <p class='utrecht-paragraph'>{form.noneFound(values['cpvSearch'] ?? '')}</p>}
        <Codes codes={found} title={form.found} words={words} areChosen={false} />
      </div>
    </div>
  )
}

function Codes ({ codes, title, words, areChosen }: { codes: readonly ShownCode[], title: string, words: PageWords, areChosen: boolean }): JSX.Element | null {
  if (codes.length === 0) return null
  return (
    <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset codes'>
      <legend class='codes__legend'>{title}</legend>
      {areChosen && codes.map(({ code }) => <input type='hidden' name='cpvShown' value={code} />)}
      {codes.map(({ code, label }) => (
        <CheckField name='cpvPick' value={code} id={`cpv-${code}`} label={`${code} ${label ?? words.form.noCode}`} isChecked={areChosen} />
      ))}
    </fieldset>
  )
}
