// Keys for machines, and a new one.
import type { IsoInstant } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { ApiKey } from '../store/index.ts'
import { addressIn } from './address.ts'
import { addressWith } from './address-with.ts'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { CheckField, idOf, TextField } from './components/field.tsx'
import { FieldGroup, MoreFields } from './components/field-group.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import type { PageWords } from './words.ts'

/** As somebody typed it. */
export interface KeyForm {
  readonly name: string
  readonly scopes: readonly string[]
  readonly networks: string
  readonly lastDay: string
}

interface Props {
  readonly frame: Frame
  readonly keys: readonly ApiKey[]
  readonly hasMore: boolean
  readonly now: IsoInstant
  /** Null: whoever asks may look, and no more. */
  readonly form: { readonly values: KeyForm, readonly errors: readonly ShownError[], readonly actions: readonly string[] } | null
}

export function KeyListPage ({ frame, keys, hasMore, now, form }: Props): JSX.Element {
  const { language, words } = frame
  const { keys: said } = words
  const last = keys.at(-1)
  return (
    <Page frame={frame} here='keys' title={said.title} hasErrors={form !== null && form.errors.length > 0}>
      {form !== null && <ErrorSummary errors={form.errors} words={words} />}
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      {keys.length === 0 ? <Text>{said.none}</Text> : <Keys frame={frame} keys={keys} now={now} mayRevoke={form !== null} />}
      {hasMore && last !== undefined && <Text><Link href={addressWith(language, '/keys', { after: last.id })}>{said.more}</Link></Text>}
      {form !== null && <NewKey frame={frame} {...form} />}
    </Page>
  )
}

function Keys ({ frame: { language, words }, keys, now, mayRevoke }: Pick<Props, 'frame' | 'keys' | 'now'> & { readonly mayRevoke: boolean }): JSX.Element {
  const { keys: said } = words
  const heads = [said.name, said.scopes, said.state, said.used, ...(mayRevoke ? [said.revoke] : [])]
  return (
    <table class='routes-table'>
      <caption>{said.caption}</caption>
      <thead><tr>{heads.map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {keys.map(({ id, name, scopes, expiresAt, revokedAt, usedOn }) => (
          <tr>
            <th scope='row'>{name}</th>
            <td data-label={said.scopes}>{scopes.map((scope) => nameOf(scope, words)).join(', ')}</td>
            <td data-label={said.state}>{revokedAt !== null ? said.revoked(dayOf(revokedAt)) : expiresAt <= now ? said.expired(dayOf(expiresAt)) : said.works(dayOf(justBefore(expiresAt)))}</td>
            <td data-label={said.used}>{usedOn === null ? said.never : formatDay(usedOn, language)}</td>
            {mayRevoke && <td data-label={said.revoke}>{revokedAt === null && expiresAt > now && <PostForm action={addressIn(language, `/keys/${id}/revocations`)}><Button kind='secondary'>{said.revokeOne}<span class='visually-hidden'> {name}</span></Button></PostForm>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )

  function dayOf (instant: IsoInstant): string {
    return formatDay(amsterdamDay(instant), language)
  }
}

function nameOf (scope: string, { keys: { effects }, who: { actions } }: PageWords): string {
  const names: Readonly<Record<string, string>> = { ...actions, ...effects }
  return names[scope] ?? scope
}

/** A key ends at the first moment of the day after its last. */
function justBefore (instant: IsoInstant): IsoInstant {
  return new Date(Date.parse(instant) - 1).toISOString()
}

function NewKey ({ frame: { language, words }, values: { name, scopes, networks, lastDay }, errors, actions }: { readonly frame: Frame } & NonNullable<Props['form']>): JSX.Element {
  const { keys: said } = words
  const check = (scope: string): JSX.Element => <CheckField name='scopes' value={scope} id={scope === 'read' ? idOf('scopes') : `scope-${scope}`} label={nameOf(scope, words)} isChecked={scopes.includes(scope)} />
  return (
    <section aria-labelledby='new'>
      <Heading level={2} id='new'>{said.add}</Heading>
      <PostForm class='card asked-form' action={addressIn(language, '/keys')} noValidate>
        <TextField name='name' value={name} label={said.name} hint={said.nameHint} error={errorOf(errors, 'name')} required />
        <FieldGroup title={said.scopes}>
          {errorOf(errors, 'scopes') !== undefined && <div class='utrecht-form-field-error-message'>{errorOf(errors, 'scopes')}</div>}
          {check('read')}
          {check('write')}
          <MoreFields title={said.single} isOpen={actions.some((action) => scopes.includes(action))}>{actions.map(check)}</MoreFields>
        </FieldGroup>
        <TextField name='networks' value={networks} label={said.networks} hint={said.networksHint} error={errorOf(errors, 'networks')} />
        <TextField name='lastDay' value={lastDay} kind='date' width='short' label={said.lastDay} hint={said.lastDayHint} error={errorOf(errors, 'lastDay')} required />
        <Button>{said.addButton}</Button>
      </PostForm>
    </section>
  )
}
