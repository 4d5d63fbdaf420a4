import { explain, formatCents, formatDay } from '@sroi/matcher/explain'
import type { MarketFirm } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import type { PageWords } from '../words.ts'
import { FindingTree } from './finding-tree.tsx'
import { More } from './more.tsx'
import { VerdictBadge } from './verdict-badge.tsx'

/** The firms of a market test, who qualifies first: how they stand, what is missing, what they can take on. */
export function MarketFirms ({ firms, names, words }: { firms: readonly MarketFirm[], names: NamesOfValues, words: PageWords }): JSX.Element {
  const { market } = words
  const { language } = names
  return (
    <div class='cards market-firms'>
      {firms.map(({ name, today, later, from, capacityCents, reservation }) => {
        const lines = explain(reservation, language, names)
        const missing = later === 'unknown' ? [...new Set(lines.flatMap((line) => line.missing))] : []
        return (
          <article class='card supplier supplier--aside'>
            <h3 class='utrecht-heading-3 supplier__name'>{name}</h3>
            <p><VerdictBadge verdict={today} words={words} /> {later === 'unknown' && today === 'unknown' ? '' : market.stands[later]}{(later === 'by-record' || later === 'by-pathway') && from !== null && ` (${market.from(formatDay(from, language))})`}</p>
            {capacityCents !== null && <p class='detail'>{market.capacity(formatCents(capacityCents, language))}</p>}
            {missing.length > 0 && <ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>}
            <More title={market.countsNot} name={name}><FindingTree lines={lines} words={words} /></More>
          </article>
        )
      })}
    </div>
  )
}
