// What an extension changes for purchases: shown before anybody decides.
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { EffectOfExtension } from '../../actions/admission/effect-of-extension.ts'
import { Heading } from '../components/heading.tsx'
import { Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Counts } from './expiring-page.tsx'

export function ExtensionEffectPart ({ frame, effect: { effect, until, extendedUntil, longest } }: { readonly frame: Frame, readonly effect: EffectOfExtension }): JSX.Element {
  const { language, words: { expiringBadges: said, worksheet } } = frame
  const day = (text: string): string => formatDay(text, language)
  return (
    <section class='card' aria-labelledby='effect'>
      <Heading level={2} id='effect'>{worksheet.effectTitle}</Heading>
      <Text>{said.extension.until(day(until))} {said.extension.longest(day(longest))}</Text>
      {effect.contracts === 0
        ? <Text>{said.nothingLeans}</Text>
        : (
          <>
            <Text>{said.extension.contracts(effect.contracts)}</Text>
            <div class='two-columns'>
              <section><Heading level={3}>{said.extension.without}</Heading><Counts frame={frame} counts={effect.without} /></section>
              <section><Heading level={3}>{said.extension.with(day(extendedUntil))}</Heading><Counts frame={frame} counts={effect.with} /></section>
            </div>
          </>
        )}
    </section>
  )
}
