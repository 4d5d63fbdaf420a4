// Who did what, for an auditor: the newest first.
import type { JSX } from 'preact'
import type { KeptAuditEvent } from '../store/index.ts'
import { addressIn } from './address.ts'
import { addressWith } from './address-with.ts'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Option, SelectField, TextField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { momentIn } from './moment-in.ts'
import { Page } from './page.tsx'

/** What stands in the address. */
export interface AuditValues extends Readonly<Record<string, string>> {
  readonly from: string
  readonly until: string
  readonly action: string
  readonly result: string
  /** Of one request. */
  readonly traceId: string
  /** Where the page goes on. */
  readonly after: string
}

interface Props {
  readonly frame: Frame
  readonly values: AuditValues
  readonly errors: readonly ShownError[]
  readonly events: readonly KeptAuditEvent[]
  /** Null: this is the last page. */
  readonly next: string | null
  /** Whether all receipts can be had here as one file. */
  readonly exportsReceipts: boolean
}

export function AuditPage ({ frame, values, errors, events, next, exportsReceipts }: Props): JSX.Element {
  const { language, words } = frame
  const { audit: said } = words
  const all = <Option value='' chosen={values.action}>{said.all}</Option>
  return (
    <Page frame={frame} here='audit' title={said.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} words={words} keepsText />
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      <form class='card asked-form' method='get' action={addressIn(language, '/audit')} noValidate>
        <TextField name='from' kind='date' width='short' label={said.from} value={values.from} error={errorOf(errors, 'from')} />
        <TextField name='until' kind='date' width='short' label={said.until} value={values.until} error={errorOf(errors, 'until')} />
        <SelectField name='action' value={values.action} label={said.action} options={[all, ...Object.entries(words.who.actions).map(([action, name]) => <Option value={action} chosen={values.action}>{name}</Option>)]} />
        <SelectField name='result' value={values.result} label={said.result} options={[all, ...Object.entries(said.results).map(([result, name]) => <Option value={result} chosen={values.result}>{name}</Option>)]} />
        <Button>{said.submit}</Button>
      </form>
      {values.traceId !== '' && <Text><Link href={addressIn(language, '/audit')}>{said.everything}</Link></Text>}
      {events.length === 0 ? <Text>{said.none}</Text> : <Events frame={frame} events={events} />}
      {next !== null && <Text><Link href={addressWith(language, '/audit', values, { after: next })}>{said.more}</Link></Text>}
      {exportsReceipts && (
        <section aria-labelledby='receipts'>
          <Heading level={2} id='receipts'>{said.receipts}</Heading>
          <Text>{said.receiptsText}</Text>
          <Text><Link href={addressIn(language, '/audit/receipts.jsonl')}>{said.receiptsLink}</Link></Text>
        </section>
      )}
    </Page>
  )
}

function Events ({ frame: { language, words }, events }: Pick<Props, 'frame' | 'events'>): JSX.Element {
  const { audit: said, who: { roles, actions, objects } } = words
  const nameIn = (names: object, name: string): string => (names as Readonly<Record<string, string>>)[name] ?? name
  return (
    <table class='routes-table'>
      <caption>{said.caption}</caption>
      <thead><tr>{[said.when, said.who, said.action, said.subject, said.result].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {events.map(({ at, actor, role, action, object, objectId, result, times, origin, traceId }) => (
          <tr>
            <th scope='row'>{momentIn(at, language)} <Link href={addressWith(language, '/audit', { traceId })}>{said.sameRequest}</Link></th>
            <td data-label={said.who}>
              {actor === null ? roles[role] : actor.who?.subject ?? said.forgotten}
              {actor !== null && <> <span class='figure__detail'>{roles[role]}{actor.who !== null && `, ${actor.who.issuer}`}</span></>}
            </td>
            <td data-label={said.action}>{nameIn(actions, action)}</td>
            <td data-label={said.subject}>{nameIn(objects, object)}{objectId !== null && <> <code>{objectId}</code></>}</td>
            <td data-label={said.result}>{said.results[result]} <span class='figure__detail'>{[said.times(times), origin ?? ''].filter((text) => text !== '').join(', ')}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
