import type { JSX } from 'preact'
import { Heading } from './components/heading.tsx'
import { Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export function AboutPage ({ frame }: { frame: Frame }): JSX.Element {
  const { about } = frame.words
  const parts: readonly (readonly [title: string, text: string, id?: string])[] = [
    [about.does, about.doesText], [about.doesNot, about.doesNotText], [about.privacy, about.privacyText],
    [about.sources, about.sourcesText], [about.access, about.accessText, 'accessibility']
  ]
  return (
    <Page frame={frame} title={about.title} here='about'>
      <Heading level={1}>{about.title}</Heading>
      {parts.map(([title, text, id]) => <section><Heading level={2} {...(id === undefined ? {} : { id })}>{title}</Heading><Text>{text}</Text></section>)}
    </Page>
  )
}
