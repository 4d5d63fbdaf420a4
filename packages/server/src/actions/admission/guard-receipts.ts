// The receipt of a decision holds the whole record of its case: whoever may not read that does not read it here either.
import type { Dependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { DecisionRecord, KeptReceipt } from '../../store/index.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { CaseCaller } from './case-views.ts'
import { firmsToLeave, refuseInterested } from './refuse-interested.ts'

type Asked = Pick<Dependencies, 'store' | 'clock'>

/**
 * May somebody read a receipt that they reach?
 * @param caller as far as they reach cases
 * @returns false: to them it is as one that is not there
 * @throws RefusedCase for who has an interest in the firm that was decided on
 */
export async function mayReadReceipt (dependencies: Asked, caller: CaseCaller, { kind, payload }: Pick<KeptReceipt, 'kind' | 'payload'>): Promise<boolean> {
  if (kind !== 'decision') return true
  if (!caller.reach.all) return false
  if (payload !== null) await refuseInterested(dependencies, caller, (payload as DecisionRecord).file.applicant, { isOfRegion: true })
  return true
}

/**
 * All that was recorded comes in one file: not for who has an interest in a firm on which something was decided. Somebody else takes it, or whoever runs the service.
 * @throws HttpProblem `interest-excludes`
 */
export async function refuseWholeRecord ({ store, clock }: Asked, caller: CaseCaller): Promise<void> {
  const on = amsterdamDay(clock.now())
  for (const { organisation } of await firmsToLeave({ store }, caller)) {
    const cases = await store.cases.list({ reach: { all: false, organisation, authorities: [], ofVisitors: false }, on, states: null, holder: null, after: null, most: MOST_CASES })
    const decided = await Promise.all(cases.map(({ id }) => store.cases.decisionReceipts(id)))
    if (decided.some((receipts) => receipts.length > 0)) throw new HttpProblem('interest-excludes', [], 'In what was recorded is a decision on a firm in which you have an interest. Have a colleague take it, or whoever runs the service: sroi export-receipts')
  }
}

/** More than any firm has. */
const MOST_CASES = 100
