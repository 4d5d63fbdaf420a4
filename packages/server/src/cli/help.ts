import type { Language } from '@sroi/matcher'
import { OVERVIEW, MATCH, NOTICE, PATHWAY } from './help-texts.ts'

/** The help for a command, or the overview when it is none. */
export function help (command: string | undefined, language: Language): string {
  if (command === 'match') return MATCH[language]
  if (command === 'pathway') return PATHWAY[language]
  return command === 'notice' ? NOTICE[language] : OVERVIEW[language]
}
