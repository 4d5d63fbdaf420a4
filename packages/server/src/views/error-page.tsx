import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { LinkButton } from './components/button.tsx'
import { Heading } from './components/heading.tsx'
import { Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export type ErrorPageKind = 'not-found' | 'bad' | 'failed' | 'refused' | 'no-member' | 'stronger' | 'forged' | 'busy'

export interface ErrorPageProps {
  readonly frame: Frame
  readonly kind: ErrorPageKind
  /** Under which our log has what happened; null where there is nothing to look up. */
  readonly reference: string | null
}

export function ErrorPage ({ frame, kind, reference }: ErrorPageProps): JSX.Element {
  const { error } = frame.words
  const { title, text } = error.kinds[kind]
  return (
    <Page frame={frame} title={title} hasErrors>
      <Heading level={1}>{title}</Heading>
      <Text kind='lead'>{text}</Text>
      {reference !== null && <Text>{error.reference} <code>{reference}</code></Text>}
      <p class='actions'><LinkButton href={addressIn(frame.language, '/')} kind='primary'>{error.home}</LinkButton></p>
    </Page>
  )
}
