import type { JSX } from 'preact'
import { FieldGroup } from '../field-group.tsx'
import { CheckField } from '../field.tsx'
import type { Choice, Filled } from './profile-fields.tsx'

/** The municipalities in which a firm works. */
export function RegionFields ({ values, words: { apply }, municipalities }: Omit<Filled, 'errors'> & { municipalities: readonly Choice[] }): JSX.Element {
  const ticked = values['worksIn'] ?? []
  return (
    <FieldGroup title={apply.worksIn}>
      <div class='check-columns'>
        {municipalities.map(({ value, name }) => <CheckField name='worksIn' value={value} id={`works-in-${value}`} label={name} isChecked={ticked.includes(value)} />)}
      </div>
      <CheckField name='worksInNone' value='yes' label={apply.worksInNone} isChecked={ticked.length === 0 && (values['worksInNone'] ?? []).includes('yes')} />
    </FieldGroup>
  )
}
