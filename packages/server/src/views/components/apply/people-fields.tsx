import type { JSX } from 'preact'
import { lastOf } from '../../apply/form-values.ts'
import { BANDS, GROUPS, MEASURES } from '../../apply/target-groups.ts'
import { errorOf } from '../error-summary.tsx'
import { FieldGroup } from '../field-group.tsx'
import { TextField } from '../field.tsx'
import { type Filled, Select } from './profile-fields.tsx'

/** For whom a firm makes work: bands, never numbers of people. */
export function PeopleFields ({ values, errors, words }: Filled): JSX.Element {
  const { apply } = words
  return (
    <>
      {GROUPS.map((vocabulary) => {
        const control = (name: 'band' | 'measure' | 'from' | 'until') => {
          const id = `group-${vocabulary}-${name}`
          return { name: id, label: apply.group[name], value: lastOf(values, id), error: errorOf(errors, id) }
        }
        return (
          <FieldGroup title={apply.groups[vocabulary]}>
            <Select {...control('band')} choices={BANDS.map((band) => ({ value: band, name: apply.bands[band] }))} open={apply.notKnown} words={words} />
            <div class='field-row'>
              <Select {...control('measure')} choices={MEASURES.map((measure) => ({ value: measure, name: apply.measures[measure] }))} words={words} />
              <TextField {...control('from')} kind='date' />
              <TextField {...control('until')} kind='date' />
            </div>
          </FieldGroup>
        )
      })}
    </>
  )
}
