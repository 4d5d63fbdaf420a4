import type { OrganisationIdentifier } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { CaseCaller } from './case-views.ts'
import { RefusedCase } from './refused-case.ts'
import { viewCase } from './view-case.ts'

/** The newest cases of a firm are looked at: whoever has an interest has it in all of them. */
const MOST_CASES = 20

/** Who may not open a case of a firm opens nothing else of that firm either: neither its profile nor its files. Throws RefusedCase with the finding that keeps them out. */
export async function refuseInterested (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, organisation: OrganisationIdentifier): Promise<void> {
  if (!caller.reach.all) return
  const cases = await dependencies.store.cases.list({
    reach: { all: false, organisation, authorities: [], ofVisitors: false }, on: amsterdamDay(dependencies.clock.now()), states: null, holder: null, after: null, most: MOST_CASES
  })
  for (const { id } of cases) {
    const view = await viewCase(dependencies, caller, id)
    if (view !== null && view.excluded !== null) throw new RefusedCase('interest-excludes', [view.excluded], id)
  }
}
