import type { OrganisationIdentifier } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { CaseSummary } from '../../store/index.ts'

/** More cases than any firm has. */
const MOST = 50

/** The cases of a firm as they stand today, the newest first: their ids say when they were opened. Who may know of them is not asked here. */
export async function casesOfFirm ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, organisation: OrganisationIdentifier): Promise<readonly CaseSummary[]> {
  const found = await store.cases.list({ reach: { all: false, organisation, authorities: [], ofVisitors: false }, on: amsterdamDay(clock.now()), states: null, holder: null, after: null, most: MOST })
  return [...found].sort((one, other) => one.id < other.id ? 1 : -1)
}
