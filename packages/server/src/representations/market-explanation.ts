import { explain, type Line } from '@sroi/matcher/explain'
import type { MarketTest } from '@sroi/matcher/search'
import type { NamesOfValues } from './name-facet-value.ts'

export interface MarketExplanation {
  readonly language: NamesOfValues['language']
  readonly market: readonly Line[]
  /** By id, of every supplier that the answer shows: may it perform the contract as it would be reserved? */
  readonly suppliers: Readonly<Record<string, readonly Line[]>>
}

/** A market test, in words. */
export function representMarketExplanation ({ finding, firms }: MarketTest, names: NamesOfValues): MarketExplanation {
  return {
    language: names.language,
    market: explain(finding, names.language, names),
    suppliers: Object.fromEntries(firms.items.map(({ id, reservation }) => [id, explain(reservation, names.language, names)]))
  }
}
