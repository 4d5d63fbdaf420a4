import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { Button } from './components/button.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export interface Region {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly host: string | null
}

/** @param chosen the id of the region in which somebody acts now; null: none was chosen */
export function RegionPage ({ frame, regions, chosen }: { frame: Frame, regions: readonly Region[], chosen: string | null }): JSX.Element {
  const { language, account, words: { region } } = frame
  return (
    <Page frame={frame} title={region.title}>
      <Heading level={1}>{region.title}</Heading>
      {regions.length === 0
        ? <Text kind='lead'>{region.none}</Text>
        : <Text kind='lead'>{account === null ? region.leadVisitor : region.lead}</Text>}
      {account === null
        ? <ul class='plain-list'>{regions.map(({ name, host }) => <li>{host === null ? name : <Link href={`https://${host}${addressIn(language, '/')}`}>{name}</Link>}</li>)}</ul>
        : (
          <PostForm action={addressIn(language, '/region')}>
            <ul class='choices'>
              {regions.map(({ id, slug, name }) => <li><Button kind='secondary' name='region' value={slug}>{name}</Button>{id === chosen && ` (${region.now})`}</li>)}
            </ul>
          </PostForm>
        )}
    </Page>
  )
}
