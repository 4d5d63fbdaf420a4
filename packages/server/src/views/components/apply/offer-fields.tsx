// What a firm offers: one group for each, and an empty one.
import type { JSX } from 'preact'
import { codesOf, offerRows, lastOf } from '../../apply/form-values.ts'
import type { ProposedCode } from '../../../actions/propose-codes.ts'
import { Button } from '../button.tsx'
import { errorOf } from '../error-summary.tsx'
import { FieldGroup } from '../field-group.tsx'
import { CheckField, TextField } from '../field.tsx'
import { type Filled, LongField } from './profile-fields.tsx'

export interface CodesOfRow {
  readonly row: number
  readonly proposed: readonly ProposedCode[]
  /** What the codes of the row are called; those that no list has are left out. */
  readonly named: readonly { readonly code: string, readonly label: string }[]
}

export function OfferFields ({ codes, ...filled }: Filled & { codes: readonly CodesOfRow[] }): JSX.Element {
  const { values, words: { apply } } = filled
  return <>{offerRows(values).map((row, index, rows) => <OneOffer row={row} title={index === rows.length - 1 ? apply.newOffer : apply.offer(index + 1)} codes={codes.find((one) => one.row === row)} {...filled} />)}</>
}

function OneOffer ({ row, title, codes, values, errors, words: { apply } }: Filled & { row: number, title: string, codes: CodesOfRow | undefined }): JSX.Element {
  const control = (name: keyof typeof apply.offerFields) => {
    const id = `offer-${row}-${name}`
    return { name: id, label: apply.offerFields[name], value: lastOf(values, id), error: errorOf(errors, id) }
  }
  const own = codesOf(values, row)
  const proposed = (codes?.proposed ?? []).filter(({ code }) => !own.includes(code))
  return (
    <FieldGroup title={title}>
      <input type='hidden' name={`offer-${row}-id`} value={lastOf(values, `offer-${row}-id`)} />
      <TextField {...control('title')} hint={apply.offerHints.remove} />
      <LongField {...control('text')} rows={4} />
      <TextField {...control('cpv')} value={own.join(', ')} hint={apply.offerHints.cpv} />
      {codes !== undefined && codes.named.length > 0 && <ul class='plain-list'>{codes.named.map(({ code, label }) => <li>{code} {label}</li>)}</ul>}
      {proposed.length > 0 && (
        <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset codes'>
          <legend class='codes__legend'>{apply.proposed}</legend>
          {proposed.map(({ code, label }) => <CheckField name={`offer-${row}-pick`} value={code} id={`offer-${row}-pick-${code}`} label={`${code} ${label}`} isChecked={false} />)}
        </fieldset>
      )}
      <Button kind='secondary' name='do' value='propose'>{apply.propose}<span class='visually-hidden'>: {title}</span></Button>
      <div class='field-row'>
        <TextField {...control('capacity')} kind='decimal' />
        <TextField {...control('minimum')} kind='decimal' />
        <TextField {...control('lead')} kind='decimal' />
      </div>
    </FieldGroup>
  )
}
