// The profile that goes on the record with a step, or the way to fill it in.
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { addressIn } from '../address.ts'
import { CheckField } from '../components/field.tsx'
import { FieldGroup } from '../components/field-group.tsx'
import { Link, Text } from '../components/text.tsx'
import { firmPath } from './case-paths.ts'
import type { StepFieldsProps } from './step-fields.tsx'

/** It is ticked until somebody has filled the form in. What is ticked is the version that whoever sends it has seen. */
export function ProfileToHandIn ({ context: { view, profile, uploads }, values, language, words }: Pick<StepFieldsProps, 'context' | 'values' | 'language' | 'words'>): JSX.Element {
  const { caseStep: { profile: said }, firmPage } = words
  const isFresh = Object.keys(values).length === 0
  return (
    <FieldGroup title={said.title}>
      {profile === null
        ? <Text>{said.none}</Text>
        : profile.isOnRecord
          ? <Text>{said.isOnRecord}</Text>
          : <CheckField name='profile' value={profile.sha256} label={said.handIn(profile.version, formatDay(amsterdamDay(profile.savedAt), language))} isChecked={isFresh || (values['profile'] ?? []).includes(profile.sha256)} />}
      {uploads !== 'others' && <Text><Link href={addressIn(language, firmPath(view.case.applicant))}>{firmPage.link}</Link></Text>}
    </FieldGroup>
  )
}
