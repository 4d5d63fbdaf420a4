import type { JSX } from 'preact'
import { rowsOf, lastOf } from '../../apply/form-values.ts'
import type { Language } from '@sroi/matcher'
import { Text } from '../text.tsx'
import { FieldGroup } from '../field-group.tsx'
import { CheckField } from '../field.tsx'
import { ApplicationRow, labelChoices, LabelRow } from './label-row.tsx'
import { type Filled, YesNo } from './profile-fields.tsx'

/** What a firm has of labels, what it applied for and what it means to get. */
export function LabelsFields ({ language, ...filled }: Filled & { language: Language }): JSX.Element {
  const { values, words } = filled
  const { apply } = words
  const aims = values['aims'] ?? []
  const known = labelChoices(language)
  const others = aims.filter((aim) => !known.some(({ value }) => value === aim)).map((aim) => ({ value: aim, name: aim.replace('|', ' ') }))
  return (
    <>
      <FieldGroup title={apply.aims}>
        <div class='check-columns'>{[...known, ...others].map(({ value, name }) => <CheckField name='aims' value={value} id={`aim-${value.replaceAll('|', '-')}`} label={name} isChecked={aims.includes(value)} />)}</div>
        <CheckField name='aimsNone' value='yes' label={apply.aimsNone} isChecked={aims.length === 0 && (values['aimsNone'] ?? []).includes('yes')} />
      </FieldGroup>
      <FieldGroup title={apply.labelsTitle}>
        <YesNo name='labelAny' label={apply.labelAny} value={lastOf(values, 'labelAny')} error={undefined} words={words} />
        {rowsOf(values, 'label', 50).map((row, index) => (
          <FieldGroup title={apply.label(index + 1)}><LabelRow row={`label-${row}`} language={language} {...filled} /></FieldGroup>
        ))}
        <Text kind='small'>{apply.labelHints.rows}</Text>
      </FieldGroup>
      <FieldGroup title={apply.applicationsTitle}>
        <YesNo name='applicationAny' label={apply.applicationAny} value={lastOf(values, 'applicationAny')} error={undefined} words={words} />
        {rowsOf(values, 'application', 50).map((row, index) => (
          <FieldGroup title={apply.application(index + 1)}><ApplicationRow row={`application-${row}`} language={language} {...filled} /></FieldGroup>
        ))}
        <Text kind='small'>{apply.labelHints.rows}</Text>
      </FieldGroup>
    </>
  )
}
