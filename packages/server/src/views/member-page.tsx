// Somebody in the region, and what can change of them.
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { KeptMember } from '../store/index.ts'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import type { AuthorityChoice } from './components/authority-options.tsx'
import { Button } from './components/button.tsx'
import { ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Heading } from './components/heading.tsx'
import { MemberFields } from './components/member-fields.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

interface Props {
  readonly frame: Frame
  readonly member: KeptMember
  /** What was done just now; null: nothing. */
  readonly done: 'changed' | 'ended' | null
  /** Null: whoever asks may look, and no more. */
  readonly form: { readonly values: Pick<KeptMember, 'role' | 'authority' | 'validUntil'>, readonly errors: readonly ShownError[], readonly authorities: readonly AuthorityChoice[] } | null
}

export function MemberPage ({ frame, member, done, form }: Props): JSX.Element {
  const { language, words } = frame
  const { members: said } = words
  const day = (text: string): string => formatDay(text, language)
  const facts = [
    [said.labels.kind, said.kinds[member.kind]],
    [said.labels.issuer, member.issuer],
    [said.labels.role, `${words.who.roles[member.role]}${member.authority === null ? '' : ` (${member.authority})`}`],
    [said.days, said.period(day(member.validFrom), member.validUntil === null ? null : day(member.validUntil))],
    [said.confirmed, day(member.confirmedOn)]
  ]
  const at = addressIn(language, `/members/${member.id}`)
  return (
    <Page frame={frame} here='members' title={member.subject} hasErrors={form !== null && form.errors.length > 0}>
      {form !== null && <ErrorSummary errors={form.errors} words={words} />}
      <Heading level={1}>{member.subject}</Heading>
      {done !== null && <Alert kind='ok'><Text>{said.done[done]}</Text></Alert>}
      <dl class='small-list'>{facts.map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {form !== null && (
        <>
          <section aria-labelledby='change'>
            <Heading level={2} id='change'>{said.change}</Heading>
            <PostForm class='card asked-form' action={at} noValidate>
              <input type='hidden' name='version' value={String(member.version)} />
              <MemberFields words={words} language={language} values={form.values} errors={form.errors} authorities={form.authorities} />
              <div class='list-buttons'><Button name='confirmed' value='yes'>{said.confirmButton}</Button><Button kind='secondary'>{said.changeButton}</Button></div>
              <Text kind='small'>{said.confirmText}</Text>
            </PostForm>
          </section>
          <section aria-labelledby='sessions'>
            <Heading level={2} id='sessions'>{said.sessions}</Heading>
            <Text>{said.sessionsText}</Text>
            <PostForm action={`${at}/session-endings`}><Button kind='secondary'>{said.sessionsButton}</Button></PostForm>
          </section>
        </>
      )}
      <Text><Link href={addressIn(language, '/members')}>{said.back}</Link></Text>
    </Page>
  )
}
