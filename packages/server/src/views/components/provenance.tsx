import type { MatchOutcome } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Heading } from './heading.tsx'
import { ProvenanceList } from './provenance-list.tsx'

/** What an answer rests on, so that it can be asked again years later. */
export function Provenance ({ id, hash, provenance: { ruleSets, register, matcher }, words }: {
  id: string, hash: string, provenance: MatchOutcome['provenance'], words: PageWords
}): JSX.Element {
  const { match } = words
  return (
    <section class='provenance' aria-labelledby='provenance'>
      <Heading level={2} id='provenance'>{match.provenance}</Heading>
      <p class='utrecht-paragraph'>{match.keep}</p>
      <ProvenanceList ruleSets={ruleSets} register={register} matcher={matcher} words={words}>
        <div><dt>{match.receipt}</dt><dd><code>{id}</code></dd></div>
        <div><dt>{match.fingerprint}</dt><dd><code>{hash}</code></dd></div>
      </ProvenanceList>
    </section>
  )
}
