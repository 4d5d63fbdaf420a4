// What can change of a member.
import type { Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import type { AuthorityChoice } from './authority-options.tsx'
import { errorOf, type ShownError } from './error-summary.tsx'
import { Option, SelectField, TextField } from './field.tsx'

interface Props {
  readonly words: PageWords
  readonly language: Language
  readonly values: { readonly role: string, readonly authority: string | null, readonly validUntil: string | null }
  readonly errors: readonly ShownError[]
  readonly authorities: readonly AuthorityChoice[]
}

export function MemberFields ({ words: { members: said, who }, language, values: { role, authority, validUntil }, errors, authorities }: Props): JSX.Element {
  return (
    <>
      <SelectField
        name='role' value={role} label={said.labels.role} error={errorOf(errors, 'role')} required
        options={<><Option value='' chosen={role}>{said.choose}</Option>{Object.entries(who.roles).filter(([id]) => id !== 'visitor').map(([id, name]) => <Option value={id} chosen={role}>{name}</Option>)}</>}
      />
      <SelectField
        name='authority' value={authority ?? ''} label={said.labels.authority} hint={said.authorityHint} error={errorOf(errors, 'authority')}
        options={<><Option value='' chosen={authority ?? ''}>{said.wholeRegion}</Option>{authorities.map(({ id, name }) => <Option value={id} chosen={authority ?? ''}>{name[language]}</Option>)}</>}
      />
      <TextField name='validUntil' value={validUntil ?? ''} kind='date' width='short' label={said.labels.validUntil} hint={said.untilHint} error={errorOf(errors, 'validUntil')} />
    </>
  )
}
