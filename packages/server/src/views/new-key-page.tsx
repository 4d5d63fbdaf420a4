// A key that was made just now. It is shown this once.
import type { JSX } from 'preact'
import type { ApiKey } from '../store/index.ts'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import { Heading } from './components/heading.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export function NewKeyPage ({ frame, apiKey, text }: { readonly frame: Frame, readonly apiKey: ApiKey, readonly text: string }): JSX.Element {
  const { language, words: { keys: said } } = frame
  return (
    <Page frame={frame} here='keys' title={said.made}>
      <Heading level={1}>{said.made}</Heading>
      <Alert kind='warning'><Text>{said.once}</Text></Alert>
      <Text>{said.isFor(apiKey.name)}</Text>
      <pre class='secret'><code>{text}</code></pre>
      <Text>{said.send} <code>Authorization: Bearer …</code></Text>
      <Text><Link href={addressIn(language, '/keys')}>{said.back}</Link></Text>
    </Page>
  )
}
