// What a firm asked when it asked for an extension, and why: for whoever prepares or decides on it.
import type { ExtensionAsked } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { Heading } from '../components/heading.tsx'
import { Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'

export function ExtensionAskedPart ({ frame: { language, words: { caseStep, expiringBadges: { extension: said } } }, asked: { on, ground, motivation } }: { readonly frame: Frame, readonly asked: ExtensionAsked }): JSX.Element {
  return (
    <section class='card' aria-labelledby='asked-extension'>
      <Heading level={2} id='asked-extension'>{said.asked(formatDay(on, language))}</Heading>
      <Text><b>{said.ground}:</b> {ground === null ? said.noGround : caseStep.grounds[ground] ?? ground}</Text>
      {motivation !== '' && <blockquote class='quoted-text'>{motivation}</blockquote>}
    </section>
  )
}
