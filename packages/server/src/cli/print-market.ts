import { explain, formatCents, formatDay } from '@sroi/matcher/explain'
import type { MarketTest } from '@sroi/matcher/search'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { BUYER_WORDS } from './buyer-words.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { SEARCH_WORDS } from './search-words.ts'
import { MARK, WORDS } from './words.ts'

/** A market test as lines of text: the counts and why, the firms, and what the notice gets. */
export function printMarket ({ finding, firms, outside, noticeXml, provenance }: MarketTest, names: NamesOfValues): readonly string[] {
  const { language } = names
  const [words, own] = [WORDS[language], BUYER_WORDS[language]]
  return [
    ...printFinding(finding, language),
    '',
    `${words.shown(firms.items.length, firms.total)}:`,
    ...firms.items.flatMap(({ name, today, later, from, capacityCents, reservation }) => [
      `  ${MARK[today]} ${name}: ${own.later[later](from === null ? null : formatDay(from, language))}; ${capacityCents === null ? own.capacityUnknown : own.capacity(formatCents(capacityCents, language))}`,
      ...(reservation.verdict === 'met' ? [] : [...new Set(explain(reservation, language, names).flatMap(({ missing }) => missing))].map((one) => `      ${one}`))
    ]),
    ...(outside === 0 ? [] : ['', words.outside(outside)]),
    '',
    ...(noticeXml === null ? [own.noNotice] : [`${own.notice}:`, ...noticeXml.trimEnd().split('\n')]),
    '',
    `${printProvenance(provenance, language)}; ${SEARCH_WORDS[language].lexicon} ${provenance.lexicon.id} ${provenance.lexicon.version}`
  ]
}
