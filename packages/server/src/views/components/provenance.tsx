import type { MatchOutcome } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Heading } from './heading.tsx'

/** What an answer rests on, so that it can be asked again years later. */
export function Provenance ({ id, hash, provenance, words: { match } }: {
  id: string, hash: string, provenance: MatchOutcome['provenance'], words: PageWords
}): JSX.Element {
  return (
    <section class='provenance' aria-labelledby='provenance'>
      <Heading level={2} id='provenance'>{match.provenance}</Heading>
      <p class='utrecht-paragraph'>{match.keep}</p>
      <dl class='small-list'>
        <div><dt>{match.rules}</dt><dd>{provenance.ruleSets.map((set) => `${set.id} ${set.version}`).join(', ')}</dd></div>
        <div><dt>{match.register}</dt><dd>{match.revision(provenance.register.id, provenance.register.revision)}</dd></div>
        <div><dt>{match.matcher}</dt><dd>{provenance.matcher}</dd></div>
        <div><dt>{match.receipt}</dt><dd><code>{id}</code></dd></div>
        <div><dt>{match.fingerprint}</dt><dd><code>{hash}</code></dd></div>
      </dl>
    </section>
  )
}
