import type { Finding } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import type { NextBest } from '@sroi/matcher/search'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { SEARCH_WORDS } from './search-words.ts'

/** What can be tried when nobody fits, or few: each step with what it gives, in firms and in euros. */
export function printNextSteps ({ steps }: NextBest, names: NamesOfValues): readonly string[] {
  if (steps.length === 0) return []
  const first = (finding: Finding): string => explain(finding, names.language, names)[0]?.text ?? ''
  return [
    '',
    `${SEARCH_WORDS[names.language].nextSteps}:`,
    ...steps.flatMap((step) => [
      `  ${first(step.finding)}`,
      ...('reach' in step ? [`    ${first(step.reach.fills.finding)}`] : []),
      ...(step.kind === 'other-blocks' ? step.blocks.map(({ finding }) => `    ${first(finding)}`) : [])
    ])
  ]
}
