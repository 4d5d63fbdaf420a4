import { formatCents } from '@sroi/matcher/explain'
import type { Fillable as FillableFacts, Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

/** How many euros of what is left this firm can fill; an estimate says so. */
export function Fillable ({ fillable: { cents, estimated }, language, words: { match } }: { fillable: FillableFacts, language: Language, words: PageWords }): JSX.Element {
  if (cents === null) return <p class='fillable fillable--unknown'>{match.fillsUnknown}</p>
  return (
    <p class='fillable'>
      <span class='fillable__label'>{match.fills}</span>
      <strong class='fillable__amount'>{formatCents(cents, language)}</strong>
      {estimated && <span class='fillable__mark'>{match.estimateMark}</span>}
    </p>
  )
}
