import type { Language } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import type { NextBest } from '@sroi/matcher/search'
import { SEARCH_WORDS } from './search-words.ts'

/** What can be tried when nobody fits, or few: each step with what it gives. */
export function printNextSteps ({ steps }: NextBest, language: Language): readonly string[] {
  if (steps.length === 0) return []
  const first = (finding: NextBest['steps'][number]['finding']): string => explain(finding, language)[0]?.text ?? ''
  return [
    '',
    `${SEARCH_WORDS[language].nextSteps}:`,
    ...steps.flatMap((step) => [`  ${first(step.finding)}`, ...(step.kind === 'other-blocks' ? step.blocks.map(({ finding }) => `    ${first(finding)}`) : [])])
  ]
}
