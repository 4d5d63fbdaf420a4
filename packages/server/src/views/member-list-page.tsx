// Who is what in the region, and somebody new.
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { KeptMember } from '../store/index.ts'
import { addressIn } from './address.ts'
import { addressWith } from './address-with.ts'
import type { AuthorityChoice } from './components/authority-options.tsx'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Option, SelectField, TextField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { MemberFields } from './components/member-fields.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** As somebody typed it. */
export interface MemberForm {
  readonly kind: string
  readonly issuer: string
  readonly subject: string
  readonly role: string
  readonly authority: string
  readonly validUntil: string
}

interface Props {
  readonly frame: Frame
  readonly members: readonly KeptMember[]
  readonly hasMore: boolean
  /** Null: whoever asks may look, and no more. */
  readonly form: { readonly values: MemberForm, readonly errors: readonly ShownError[], readonly authorities: readonly AuthorityChoice[] } | null
}

export function MemberListPage ({ frame, members, hasMore, form }: Props): JSX.Element {
  const { language, words } = frame
  const { members: said } = words
  const last = members.at(-1)
  return (
    <Page frame={frame} here='members' title={said.title} hasErrors={form !== null && form.errors.length > 0}>
      {form !== null && <ErrorSummary errors={form.errors} words={words} />}
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      {members.length === 0
        ? <Text>{said.none}</Text>
        : (
          <table class='routes-table'>
            <caption>{said.caption}</caption>
            <thead><tr>{[said.who, said.labels.role, said.days, said.confirmed].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
            <tbody>
              {members.map((member) => (
                <tr>
                  <th scope='row'><Link href={addressIn(language, `/members/${member.id}`)}>{member.subject}</Link> <span class='figure__detail'>{said.kinds[member.kind]}, {member.issuer}</span></th>
                  <td data-label={said.labels.role}>{words.who.roles[member.role]}{member.authority !== null && ` (${member.authority})`}</td>
                  <td data-label={said.days}>{said.period(formatDay(member.validFrom, language), member.validUntil === null ? null : formatDay(member.validUntil, language))}</td>
                  <td data-label={said.confirmed}>{formatDay(member.confirmedOn, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      {hasMore && last !== undefined && <Text><Link href={addressWith(language, '/members', { after: last.id })}>{said.more}</Link></Text>}
      {form !== null && <NewMember frame={frame} {...form} />}
    </Page>
  )
}

function NewMember ({ frame: { language, words }, values, errors, authorities }: { readonly frame: Frame } & NonNullable<Props['form']>): JSX.Element {
  const { members: said } = words
  return (
    <section aria-labelledby='new'>
      <Heading level={2} id='new'>{said.add}</Heading>
      <PostForm class='card asked-form' action={addressIn(language, '/members')} noValidate>
        <SelectField name='kind' value={values.kind} label={said.labels.kind} error={errorOf(errors, 'kind')} options={(['person', 'organisation', 'client'] as const).map((kind) => <Option value={kind} chosen={values.kind}>{said.kinds[kind]}</Option>)} />
        <TextField name='issuer' value={values.issuer} label={said.labels.issuer} hint={said.issuerHint} error={errorOf(errors, 'issuer')} required />
        <TextField name='subject' value={values.subject} label={said.labels.subject} hint={said.subjectHint} error={errorOf(errors, 'subject')} required />
        <MemberFields words={words} language={language} values={values} errors={errors} authorities={authorities} />
        <Button>{said.addButton}</Button>
      </PostForm>
    </section>
  )
}
