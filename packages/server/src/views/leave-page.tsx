// On the way to a provider. A page, not a redirect: a browser that may send forms to us alone follows no redirect of a form to elsewhere.
import type { JSX } from 'preact'
import { LinkButton } from './components/button.tsx'
import { Heading } from './components/heading.tsx'
import { Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export function LeavePage ({ frame, to, address }: { frame: Frame, to: string, address: string }): JSX.Element {
  const { signIn } = frame.words
  return (
    <Page frame={frame} title={signIn.leaving(to)}>
      <Heading level={1}>{signIn.leaving(to)}</Heading>
      <Text>{signIn.leavingText}</Text>
      <p class='actions'><LinkButton href={address} kind='primary'>{signIn.goOn}</LinkButton></p>
    </Page>
  )
}
