// The standing of the firm in the register, which searches read: dates alone make a badge begin and end, so what is written down is from which day until which.
import type { AdmissionCase, Supplier } from '@sroi/matcher'
import { caseTimeline, replayCase } from '@sroi/matcher/procedure'
import { digestOf } from '../../json/digest.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { Write } from '../write.ts'
import type { Happened } from './after-event.ts'
import { heldSpans } from './held-spans.ts'
import { knownCase } from './known-case.ts'
import { labelRecords } from './label-records.ts'
import { standingRecords, type StandingSpan, standingSpans } from './standing-records.ts'

/**
 * Writes down how the firm stands from the day of the event on, where that differs from what the register has. Searches know it at once: what else the register knows of
 * the firm waits for whoever publishes that. A firm that was never published is, when its badge begins. What was decided is written when it is sent: before that it has no effect.
 * @throws HttpProblem `applicant-not-registered` when a badge begins and the firm is not in the register any more
 */
export async function recordStanding ({ writing, at, by }: Pick<Write, 'writing' | 'at' | 'by'>, { before, event, after }: Happened): Promise<void> {
  // everybody who writes in the register waits for it: whoever has nothing to say leaves it alone
  const { file } = after
  const [{ of: toldNow }, { of: toldBefore }] = [knownCase({ file, events: [...before.events, event] }), knownCase({ file, events: before.events })]
  const spans = heldSpans(standingSpans(caseTimeline(toldNow, at)), toldNow, event)
  const of = replayCase({ file, events: before.events })
  if (isSaidAlready(standingSpans(caseTimeline(toldBefore, at)), spans) && digestOf(checked(of)) === digestOf(checked(after))) return
  await writing.register.lock()
  const id = await writing.register.idOf(before.applicant)
  const registered = id === null ? null : (await writing.register.find(id))?.facts ?? null
  if (registered === null) {
    if (spans.some(({ standing }) => isBadge(standing))) throw new HttpProblem('applicant-not-registered')
    return
  }
  // what is sent is the decision that says so
  const said = event.type === 'decision-sent' ? after.decisions.find(({ id: decision }) => decision === event.decision) ?? event : event
  const withStanding = (facts: Supplier): Supplier => {
    const admissions = standingRecords(facts.admissions, spans, { reference: before.reference, event: said.type, on: said.on, recordedAt: at })
    return withRecords(facts, admissions, labelRecords(facts.labels, after, event.on, at))
  }
  const known = withStanding(registered)
  const [pending] = await writing.register.pending([registered.id])
  const shown = pending === undefined ? registered : pending.published
  const found = shown !== null ? withStanding(shown) : spans.some(({ standing }) => isBadge(standing)) ? known : null
  if (known !== registered && pending === undefined) await writing.publish({ suppliers: [known] }, at, by)
  else {
    if (known !== registered) await writing.publish({ suppliers: [known], side: 'register' }, at, by)
    if (found !== null && found !== shown) await writing.publish({ suppliers: [found], side: 'published' }, at, by)
  }
}

/** Did the case say so already, of the days from the first one on? */
function isSaidAlready (before: readonly StandingSpan[], after: readonly StandingSpan[]): boolean {
  const first = after[0]?.from ?? ''
  const coming = before.filter(({ until }) => until === null || until >= first).map((span) => span.from < first ? { ...span, from: first } : span)
  return digestOf(coming) === digestOf(after)
}

/** The labels that somebody checked, as the register is told of them. */
function checked ({ labels }: AdmissionCase): readonly object[] {
  return labels.flatMap(({ id, check }) => check === null ? [] : [{ id, check }])
}

/** The same facts where nothing is added. */
function withRecords (facts: Supplier, admissions: Supplier['admissions'], labels: Supplier['labels']): Supplier {
  if (admissions.length === 0 && labels.length === 0) return facts
  return { ...facts, admissions: [...facts.admissions, ...admissions], labels: [...facts.labels, ...labels] }
}

function isBadge (standing: string | null): boolean {
  return standing === 'temporary' || standing === 'full'
}
