// What searches do not find yet, and the step that has them find it.
import type { JSX } from 'preact'
import type { PendingChange } from '../actions/register/publish-suppliers.ts'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import { Button } from './components/button.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export interface PublishPageProps {
  readonly frame: Frame
  readonly pending: readonly PendingChange[]
  /** Whether there is more than that. */
  readonly hasMore: boolean
  /** Of the register when this was read: what came later is not published by this page. */
  readonly revision: number
  /** How many suppliers were published just now; null: none. */
  readonly published: number | null
}

export function PublishPage ({ frame, pending, hasMore, revision, published }: PublishPageProps): JSX.Element {
  const { language, words: { publish } } = frame
  return (
    <Page frame={frame} title={publish.title} here='publish'>
      <Heading level={1}>{publish.title}</Heading>
      <Text kind='lead'>{publish.lead}</Text>
      {published !== null && <Alert kind='info'><Text>{publish.done(published)}</Text></Alert>}
      {pending.length === 0
        ? <Text>{publish.nothing}</Text>
        : (
          <>
            <PostForm action={addressIn(language, '/publish')}><input type='hidden' name='revision' value={String(revision)} /><Button>{publish.all}</Button></PostForm>
            <section aria-labelledby='pending'>
              <Heading level={2} id='pending'>{publish.pending}</Heading>
              <ul class='plain-list'>
                {pending.map(({ supplier, name, change, fields, moreFields }) => (
                  <li>
                    <b>{name}</b> (<code>{supplier}</code>): {publish.changes[change]}
                    {fields.length > 0 && <ul>{fields.map(({ pointer }) => <li><code>{pointer}</code></li>)}</ul>}
                    {moreFields > 0 && <Text kind='small'>{publish.moreFields(moreFields)}</Text>}
                  </li>
                ))}
              </ul>
              {hasMore && <Text>{publish.more}</Text>}
            </section>
          </>
        )}
      <Text><Link href={addressIn(language, '/import')}>{publish.import}</Link></Text>
    </Page>
  )
}
