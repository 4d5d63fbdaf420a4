import type { ComponentChildren, JSX } from 'preact'
import type { PageWords } from '../words.ts'

interface Versioned {
  readonly id: string
  readonly version: string
}

/** What an answer was reckoned with, as far as there is any of it; the children are further lines of the list. */
export function ProvenanceList ({ ruleSets, register, matcher, lexicon, words: { match, search }, children }: {
  ruleSets?: readonly Versioned[] | undefined
  register?: { readonly id: string, readonly revision: number } | undefined
  matcher: string
  lexicon?: Versioned
  words: PageWords
  children?: ComponentChildren
}): JSX.Element {
  return (
    <dl class='small-list'>
      {ruleSets !== undefined && <div><dt>{match.rules}</dt><dd>{ruleSets.map(({ id, version }) => `${id} ${version}`).join(', ')}</dd></div>}
      {register !== undefined && <div><dt>{match.register}</dt><dd>{match.revision(register.id, register.revision)}</dd></div>}
      <div><dt>{match.matcher}</dt><dd>{matcher}</dd></div>
      {lexicon !== undefined && <div><dt>{search.lexicon}</dt><dd>{lexicon.id} {lexicon.version}</dd></div>}
      {children}
    </dl>
  )
}
