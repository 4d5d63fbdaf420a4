// What a transaction puts on the records of cases: the events, and beside each of them what the database guards and lists by. All of it, or nothing.
import { and, eq, inArray, sql } from 'drizzle-orm'
import { digestOf } from '../../../json/digest.ts'
import type { CaseDay, CaseStep, NewCase } from '../../admission.ts'
import { inChunks } from '../in-chunks.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionCaseDays, admissionCases, admissionDecisions, admissionEvents, admissionVotes } from '../tables/admission.ts'
import type { Handle } from '../with-tenant.ts'

export async function openCase (handle: Handle, tenantId: string, opened: NewCase): Promise<void> {
  const { id, reference, applicant, saidDomains, name, holder, openedOn, openedAt, openedBy, procedureNumber, ruleSets, earlier, days } = opened
  await handle.insert(admissionCases).values({
    tenantId, id, reference, applicantScheme: applicant.scheme, applicantValue: applicant.value, applicantDomains: [...saidDomains], name, stage: 'draft', holder, openedOn, openedAt, openedBy,
    version: 0, procedureNumber, ruleSets, earlierId: earlier?.id ?? null, earlierEndedOn: earlier?.endedOn ?? null
  })
  await handle.insert(admissionCaseDays).values(dayRows(tenantId, id, 0, days))
}

/** One event each on the records of cases that are locked. Returns the digest of each record with it, in order. */
export async function putSteps (handle: Handle, tenantId: string, steps: readonly CaseStep[]): Promise<readonly string[]> {
  const digests = steps.map(({ before: { sha256 }, event }) => digestOf({ before: sha256, event }))
  const events = steps.map(({ before, event, actor }, index) => ({
    tenantId, caseId: before.id, position: before.version + 1, id: event.id, type: event.type, onDay: event.on, recordedAt: event.recordedAt, actorId: event.actor.id, actorKind: actor.kind, event,
    sha256: digests[index] ?? ''
  }))
  for (const values of inChunks(events)) await handle.insert(admissionEvents).values(values)
  for (const step of steps) await putVote(handle, tenantId, step)
  for (const step of steps) await putDecision(handle, tenantId, step)
  for (const step of steps) await moveCase(handle, tenantId, step)
  await putDays(handle, tenantId, steps)
  return digests
}

/** A vote that replaces another is of the same round; the first after a round that is over begins the next. */
async function putVote (handle: Handle, tenantId: string, { before, event, after }: CaseStep): Promise<void> {
  if (event.type !== 'vote-cast') return
  const { id, kind, choice, replaces, actor } = event
  const beside = after.votes.find((vote) => vote.kind === kind && vote.id !== id)?.id ?? null
  const ofCase = sql`${admissionVotes.tenantId} = ${tenantId} AND ${admissionVotes.caseId} = ${before.id}`
  const round = sql<number>`(SELECT coalesce(
    (SELECT ${admissionVotes.round} FROM ${admissionVotes} WHERE ${ofCase} AND ${admissionVotes.eventId} = ${beside}::uuid),
    (SELECT coalesce(max(${admissionVotes.round}), 0) + 1 FROM ${admissionVotes} WHERE ${ofCase} AND ${admissionVotes.kind} = ${kind})))`
  await handle.insert(admissionVotes).values({ tenantId, caseId: before.id, eventId: id, kind, round, actorId: actor.id, choice, replaces })
}

async function putDecision (handle: Handle, tenantId: string, { before, event, decided }: CaseStep): Promise<void> {
  if (decided === null) return
  const { preparedBy, grantedBy, ...row } = decided
  await handle.insert(admissionDecisions).values({ tenantId, caseId: before.id, eventId: event.id, decidedBy: event.actor.id, preparedBy: [...preparedBy], grantedBy: [...grantedBy], ...row })
}

async function moveCase (handle: Handle, tenantId: string, { before, after, holder, bound }: CaseStep): Promise<void> {
  const moved = await handle.update(admissionCases).set({ stage: after.stage, holder, version: before.version + 1, ...(bound ?? {}) })
    .where(and(ofTenant(admissionCases, tenantId), eq(admissionCases.id, before.id), eq(admissionCases.version, before.version))).returning({ id: admissionCases.id })
  if (moved.length === 0) throw new Error('a case was changed by somebody who did not lock it')
}

async function putDays (handle: Handle, tenantId: string, steps: readonly CaseStep[]): Promise<void> {
  for (const ids of inChunks(steps.map(({ before }) => before.id))) {
    await handle.update(admissionCaseDays).set({ isCurrent: false }).where(and(ofTenant(admissionCaseDays, tenantId), inArray(admissionCaseDays.caseId, ids), eq(admissionCaseDays.isCurrent, true)))
  }
  for (const values of inChunks(steps.flatMap(({ before, days }) => dayRows(tenantId, before.id, before.version + 1, days)))) await handle.insert(admissionCaseDays).values(values)
}

function dayRows (tenantId: string, caseId: string, version: number, days: readonly CaseDay[]) {
  return days.map(({ from, until, state, beneath, standing, nextDeadline, outlook }, index) => ({
    tenantId, caseId, version, fromDay: from, untilDay: until, state, beneath, standing, deadlineKind: nextDeadline?.kind ?? null, deadlineDay: nextDeadline?.lastDay ?? null, isFirst: index === 0, isCurrent: true, outlook
  }))
}
