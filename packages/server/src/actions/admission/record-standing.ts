// The standing of the firm in the register, which searches read: dates alone make a badge begin and end, so what is written down is from which day until which.
import type { CaseEventType, Supplier } from '@sroi/matcher'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { Write } from '../write.ts'
import type { Happened } from './after-event.ts'
import { labelRecords } from './label-records.ts'
import { standingRecords, standingSpans } from './standing-records.ts'

/** After these the standing, or a label that it leans on, can be another. After others the register is not even asked: everybody waits for it. */
const UNCHANGED: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'document-added', 'completion-requested', 'application-completed', 'review-started', 'criterion-judged', 'decision-delayed', 'interest-declared', 'case-handed-over', 'hearing-offered', 'hearing-closed',
  'hearing-skipped', 'advice-given', 'case-returned', 'proposal-made', 'vote-cast', 'round-opened', 'extension-asked', 'extension-refused', 'default-notice-received', 'objection-lodged', 'objection-adjourned',
  'objection-rejected', 'objection-withdrawn', 'reapplication-allowed'
])

/**
 * Writes down how the firm stands from the day of the event on, where that differs from what the register has. Searches know it at once: what else the register knows of
 * the firm waits for whoever publishes that. A firm that was never published is, when its badge begins.
 * @throws HttpProblem `applicant-not-registered` when a badge begins and the firm is not in the register any more
 */
export async function recordStanding ({ writing, at, by }: Pick<Write, 'writing' | 'at' | 'by'>, { before, event, after, days }: Happened): Promise<void> {
  if (UNCHANGED.has(event.type)) return
  const spans = standingSpans(days)
  await writing.register.lock()
  const id = await writing.register.idOf(before.applicant)
  const registered = id === null ? null : (await writing.register.find(id))?.facts ?? null
  if (registered === null) {
    if (spans.some(({ standing }) => isBadge(standing))) throw new HttpProblem('applicant-not-registered')
    return
  }
  const withStanding = (facts: Supplier): Supplier => {
    const admissions = standingRecords(facts.admissions, spans, { reference: before.reference, event: event.type, on: event.on, recordedAt: at })
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

/** The same facts where nothing is added. */
function withRecords (facts: Supplier, admissions: Supplier['admissions'], labels: Supplier['labels']): Supplier {
  if (admissions.length === 0 && labels.length === 0) return facts
  return { ...facts, admissions: [...facts.admissions, ...admissions], labels: [...facts.labels, ...labels] }
}

function isBadge (standing: string | null): boolean {
  return standing === 'temporary' || standing === 'full'
}
