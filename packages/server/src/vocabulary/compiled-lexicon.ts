import { compileLexicon, type CompiledLexicon } from '@sroi/matcher/search'
import { readLexicon } from './read-lexicon.ts'

let compiled: CompiledLexicon | null = null

/** The lexicon, compiled once in each thread, which takes a third of a second. Throws StartError when it is not in order. */
export function compiledLexicon (): CompiledLexicon {
  compiled ??= compileLexicon(readLexicon())
  return compiled
}
