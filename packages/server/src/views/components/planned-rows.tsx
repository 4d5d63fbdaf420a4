// What is bought anyway: the lines that were filled in, and one more. Without a script: whoever needs another line sends the form.
import type { JSX } from 'preact'
import { MOST_PLANNED } from '../mix-fields.ts'
import type { MixPageProps } from '../mix-page.tsx'
import { errorOf } from './error-summary.tsx'
import { Option, SelectField, TextField } from './field.tsx'

export function PlannedRows ({ values: { plan }, codes, errors, frame: { words: { mix } } }: MixPageProps): JSX.Element {
  const filled = Array.from({ length: MOST_PLANNED }, (_, index) => index + 1).filter((number) => ['What', 'Amount', 'From', 'Until'].some((name) => (plan[`plan${number}${name}`] ?? '') !== ''))
  const last = Math.min(MOST_PLANNED, Math.max(0, ...filled) + 1)
  const rows = [...new Set([...filled, last])]
  return (
    <details class='facet__more planned' open={filled.length > 0}>
      <summary class='facet__summary'>{mix.planned}</summary>
      <p class='detail'>{mix.plannedText}</p>
      {rows.map((number) => {
        const field = (name: string): { name: string, value: string, error: string | undefined } => ({ name: `plan${number}${name}`, value: plan[`plan${number}${name}`] ?? '', error: errorOf(errors, `plan${number}${name}`) })
        const code = codes.get(number)
        return (
          <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset planned__row'>
            <legend class='facet__name'>{mix.plannedRow(number)}</legend>
            <TextField {...field('What')} label={mix.what} hint={code === undefined || code.code === plan[`plan${number}What`] ? mix.whatHint : mix.readAs(code.code, code.label)} />
            <TextField {...field('Amount')} label={mix.amount} kind='decimal' width='short' />
            <TextField {...field('From')} label={mix.from} hint={mix.monthHintFrom} width='short' />
            <TextField {...field('Until')} label={mix.until} hint={mix.monthHint} width='short' />
            <SelectField {...field('For')} label={mix.forContract} options={<><Option value='' chosen={field('For').value}>{mix.no}</Option><Option value='yes' chosen={field('For').value}>{mix.yes}</Option></>} />
          </fieldset>
        )
      })}
      {last < MOST_PLANNED && <p class='detail'>{mix.moreRows}</p>}
    </details>
  )
}
