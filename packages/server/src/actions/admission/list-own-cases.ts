import type { CaseSegment, IsoDay } from '@sroi/matcher'
import { caseTimeline } from '@sroi/matcher/procedure'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Reach } from '../../access/index.ts'
import type { CaseSummary } from '../../store/index.ts'
import { caseFile } from './case-on-record.ts'
import { knownCase } from './known-case.ts'

/** More cases than any firm has. */
const MOST = 200

/** The cases of a firm as it knows them: the day that waits first; of one day in order of id. Who treats them is the business of the desk, and so are its steps, whose turn it is and what was decided and not sent. */
export async function listOwnCases ({ store: { cases }, clock }: Pick<Dependencies, 'store' | 'clock'>, reach: Reach): Promise<readonly CaseSummary[]> {
  const knownAt = clock.now()
  const on = amsterdamDay(knownAt)
  const listed = await cases.list({ reach, on, states: null, holder: null, after: null, most: MOST })
  const kept = new Map((await cases.findAll(listed.map(({ id }) => id))).map((one) => [one.id, one]))
  const own = await Promise.all(listed.map(async (summary): Promise<CaseSummary> => {
    const hidden = { ...summary, holder: null, holderLabel: null, last: null, outlook: null }
    const one = kept.get(summary.id)
    if (one === undefined) return hidden
    const { of } = knownCase({ file: caseFile(one, await cases.ruleSets(one.ruleSets)), events: one.events })
    const day = dayOf(caseTimeline(of, knownAt), on)
    return day === undefined ? hidden : { ...hidden, stage: of.stage, state: day.state, beneath: day.beneath, standing: day.standing, from: day.from, until: day.until, deadline: day.nextDeadline }
  }))
  return own.sort((one, other) => keyOf(one) < keyOf(other) ? -1 : 1)
}

/** Before the first day, as when a clock jumped back, it is as on the first. */
function dayOf (days: readonly CaseSegment[], on: IsoDay): CaseSegment | undefined {
  return days.find(({ from, until }) => from <= on && (until === null || on <= until)) ?? days[0]
}

/** As the list of the desk is sorted. */
export function keyOf ({ deadline, id }: Pick<CaseSummary, 'deadline' | 'id'>): string {
  return `${deadline?.lastDay ?? '9999-12-31'} ${id}`
}
