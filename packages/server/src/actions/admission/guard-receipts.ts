// The receipt of a decision holds the whole record of its case: whoever may not read that does not read it here either.
import type { Dependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { DecisionRecord, KeptReceipt } from '../../store/index.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { CaseCaller } from './case-views.ts'
import { firmsToLeave, refuseInterested } from './refuse-interested.ts'
import { secretVotes } from './secret-votes.ts'

type Asked = Pick<Dependencies, 'store' | 'clock'>

/**
 * A receipt as somebody may read it who reaches it: that of a decision without the votes that are secret to them. Its digest is of all of it, and what is kept is all of it.
 * @param caller as far as they reach cases
 * @returns null: to them it is as one that is not there
 * @throws RefusedCase for who has an interest in the firm that was decided on
 */
export async function readReceipt (dependencies: Asked, caller: CaseCaller, receipt: KeptReceipt): Promise<KeptReceipt | null> {
  const { kind, payload } = receipt
  if (kind !== 'decision') return receipt
  if (!caller.reach.all) return null
  if (payload === null || !('kind' in payload) || payload.kind !== 'decision') return receipt
  await refuseInterested(dependencies, caller, payload.file.applicant, { isOfRegion: true })
  const kept = await dependencies.store.cases.find(payload.subject.id)
  if (kept === null) return null
  const secret = await secretVotes(dependencies, await meOf(dependencies, caller), kept)
  return { ...receipt, payload: { ...payload, events: payload.events.filter(({ id }) => !secret.has(id)) } }
}

/**
 * All that was recorded comes in one file, of which nothing can be left out: not for who has an interest in a firm on which something was decided, and for nobody as long as a vote
 * stands in it that is secret. Somebody else takes it, or whoever runs the service.
 * @param from the position of the first receipt
 * @throws HttpProblem `interest-excludes`, `not-allowed`
 */
export async function refuseWholeRecord (dependencies: Asked, caller: CaseCaller, from = 1): Promise<void> {
  const { store, clock } = dependencies
  const on = amsterdamDay(clock.now())
  for (const { organisation } of await firmsToLeave({ store }, caller)) {
    const cases = await store.cases.list({ reach: { all: false, organisation, authorities: [], ofVisitors: false }, on, states: null, holder: null, after: null, most: MOST_CASES })
    const decided = await Promise.all(cases.map(({ id }) => store.cases.decisionReceipts(id)))
    if (decided.some((receipts) => receipts.length > 0)) throw new HttpProblem('interest-excludes', [], 'In what was recorded is a decision on a firm in which you have an interest. Have a colleague take it, or whoever runs the service: sroi export-receipts')
  }
  const me = await meOf(dependencies, caller)
  const decided = await store.cases.decided()
  for (let start = 0; start < decided.length; start += AT_ONCE) {
    for (const kept of await store.cases.findAll(decided.slice(start, start + AT_ONCE))) {
      const secret = await secretVotes(dependencies, me, kept)
      if (secret.size > 0 && await isRecorded(dependencies, kept.id, secret, from)) throw new HttpProblem('not-allowed', [], 'In what was recorded are votes that are secret. Take what came later (from), or have it taken by whoever runs the service: sroi export-receipts')
    }
  }
}

/** Does a receipt of a decision in a case, from a position on, hold one of these votes? */
async function isRecorded ({ store }: Asked, id: string, secret: ReadonlySet<string>, from: number): Promise<boolean> {
  for (const { receipt } of await store.cases.decisionReceipts(id)) {
    const found = await store.findReceipt(receipt)
    if (found !== null && found.position >= from && found.payload !== null && (found.payload as DecisionRecord).events.some((event) => secret.has(event.id))) return true
  }
  return false
}

async function meOf ({ store }: Asked, { by }: CaseCaller): Promise<string | null> {
  return (await store.cases.personOf(by))?.id ?? null
}

/** Cases that are read together. */
const AT_ONCE = 100

/** More than any firm has. */
const MOST_CASES = 100
