import { formatDay } from '@sroi/matcher/explain'
import type { IsoDay, Language, Standing } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

interface Props {
  readonly standing: Standing | null
  /** The last day a purchase counts; null: none known; absent: it does not count, so there is none to show. */
  readonly until?: IsoDay | null
  readonly language: Language
  readonly words: PageWords
}

/** How a firm stands in the register, and until when that counts. */
export function StandingBadge ({ standing, until, language, words: { match } }: Props): JSX.Element {
  return (
    <p class='standing'>
      <span class={`utrecht-data-badge utrecht-data-badge--html-data standing__badge standing__badge--${standing ?? 'none'}`}>{match.standing[standing ?? 'none']}</span>
      {until !== undefined && <span class='standing__until'>{until === null ? match.countsOpen : match.countsUntil(formatDay(until, language))}</span>}
    </p>
  )
}
