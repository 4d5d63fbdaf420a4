import type { CaseState } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../../words.ts'

/** Whether the firm has what it came for: for the colour alone, the word says it. */
const TONE: Readonly<Record<CaseState, 'open' | 'badge' | 'doubt' | 'none'>> = {
  draft: 'none', submitted: 'open', incomplete: 'doubt', 'under-review': 'open', advised: 'open', 'admitted-temporarily': 'badge', extended: 'badge', 'label-awaited': 'doubt', 'label-under-check': 'doubt',
  'admitted-full': 'badge', suspended: 'none', objection: 'doubt', refused: 'none', 'left-aside': 'none', lapsed: 'none', withdrawn: 'none'
}

/** The state of a case in a word. */
export function StateBadge ({ state, words: { admissionNames } }: { state: CaseState, words: PageWords }): JSX.Element {
  return <span class={`utrecht-data-badge utrecht-data-badge--html-data case-state case-state--${TONE[state]}`}>{admissionNames.states[state]}</span>
}
