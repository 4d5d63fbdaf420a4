import type { Language } from '@sroi/matcher'
import { SEARCH_WORDS } from './search-words.ts'

/** Where a list goes on, as a shell takes it back; nothing where it ends. */
export function goOnLine (next: string | null, language: Language): readonly string[] {
  if (next === null) return []
  const quoted = /^[\w.~:-]+$/.test(next) ? next : `'${next.replaceAll("'", "'\\''")}'`
  return [`  ${SEARCH_WORDS[language].goOn} --after ${quoted}`]
}
