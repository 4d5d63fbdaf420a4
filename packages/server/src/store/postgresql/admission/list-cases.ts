// Many cases at once, as they stand on a day: read from the days that were written with the last event of each, so that no record is replayed.
import type { ActorId, CaseState, IsoDay, OrganisationIdentifier } from '@sroi/matcher'
import { and, desc, eq, gt, gte, inArray, isNull, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reach } from '../../../access/index.ts'
import { normalOrganisation } from '../../../organisation/normal-organisation.ts'
import type { CaseCounts, CasesAsked, CasesListed, CaseSummary } from '../../admission.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionCaseDays, admissionCases, admissionEvents, people } from '../tables/admission.ts'
import type { Handle } from '../with-tenant.ts'
import { caseRow } from './read-cases.ts'

/** In these nothing waits for the desk any more. */
const ENDED: readonly CaseState[] = ['refused', 'left-aside', 'lapsed', 'withdrawn']

const NEVER = '9999-12-31'
/** As its index has it: a literal, and no parameter. */
const waitsUntil = sql<string>`coalesce(${admissionCaseDays.deadlineDay}, '9999-12-31'::date)`

/** By the day that waits for somebody, then by id. The days alone are put in order, and only what is shown is looked up. */
export async function listCases (handle: Handle, tenantId: string, { after, most, ...asked }: CasesListed): Promise<readonly CaseSummary[]> {
  const shown = handle.select().from(admissionCaseDays).where(and(
    ofTenant(admissionCaseDays, tenantId), holdsOn(asked.on), ...conditionsOf(handle, tenantId, asked),
    after === null ? undefined : sql`(${waitsUntil}, ${admissionCaseDays.caseId}) > (${after.lastDay ?? NEVER}::date, ${after.id}::uuid)`
  )).orderBy(waitsUntil, admissionCaseDays.caseId).limit(most).as('shown')
  const { state, beneath, standing, fromDay, untilDay, deadlineKind, deadlineDay, outlook } = shown
  const last = { type: admissionEvents.type, reason: sql<string>`${admissionEvents.event} ->> 'reason'`, on: admissionEvents.onDay }
  const rows = await handle.select({ row: admissionCases, day: { state, beneath, standing, fromDay, untilDay, deadlineKind, deadlineDay, outlook }, holderLabel: people.label, last }).from(shown)
    .innerJoin(admissionCases, and(eq(admissionCases.tenantId, shown.tenantId), eq(admissionCases.id, shown.caseId)))
    .leftJoin(people, and(eq(people.tenantId, admissionCases.tenantId), eq(people.id, admissionCases.holder)))
    .leftJoin(admissionEvents, and(eq(admissionEvents.tenantId, admissionCases.tenantId), eq(admissionEvents.caseId, admissionCases.id), eq(admissionEvents.position, admissionCases.version)))
    .orderBy(sql`coalesce(${deadlineDay}, ${NEVER}::date)`, shown.caseId)
  return rows.map(summaryOf)
}

/** The newest case of an applicant; null: it has none. */
export async function newestCase (handle: Handle, tenantId: string, applicant: OrganisationIdentifier, on: IsoDay): Promise<CaseSummary | null> {
  const [newest] = await handle.select({ row: admissionCases, day: admissionCaseDays, holderLabel: people.label }).from(admissionCases)
    .innerJoin(admissionCaseDays, and(eq(admissionCaseDays.tenantId, admissionCases.tenantId), eq(admissionCaseDays.caseId, admissionCases.id), holdsOn(on)))
    .leftJoin(people, and(eq(people.tenantId, admissionCases.tenantId), eq(people.id, admissionCases.holder)))
    .where(and(ofTenant(admissionCases, tenantId), ofApplicant(applicant))).orderBy(desc(admissionCases.id)).limit(1)
  return newest === undefined ? null : summaryOf({ ...newest, last: null })
}

interface Row {
  readonly row: typeof admissionCases.$inferSelect
  readonly day: Pick<typeof admissionCaseDays.$inferSelect, 'state' | 'beneath' | 'standing' | 'fromDay' | 'untilDay' | 'deadlineKind' | 'deadlineDay' | 'outlook'>
  readonly holderLabel: string | null
  readonly last: CaseSummary['last']
}

function summaryOf ({ row, day, holderLabel, last }: Row): CaseSummary {
  return {
    ...caseRow(row), state: day.state, beneath: day.beneath, standing: day.standing, from: day.fromDay, until: day.untilDay,
    deadline: day.deadlineKind === null || day.deadlineDay === null ? null : { kind: day.deadlineKind, lastDay: day.deadlineDay }, holderLabel, last, outlook: day.outlook
  }
}

/** How many there are in each state, and how many of those are late. */
export async function countCases (handle: Handle, tenantId: string, asked: Omit<CasesAsked, 'states'>): Promise<CaseCounts> {
  return handle.select({
    state: admissionCaseDays.state,
    cases: sql<number>`count(*)::int`,
    late: sql<number>`count(*) FILTER (WHERE ${admissionCaseDays.deadlineDay} < ${asked.on}::date)::int`
  }).from(admissionCaseDays)
    .where(and(ofTenant(admissionCaseDays, tenantId), holdsOn(asked.on), ...conditionsOf(handle, tenantId, { ...asked, states: null })))
    .groupBy(admissionCaseDays.state).orderBy(admissionCaseDays.state)
}

/** The cases of a holder that have not ended, in order of id. */
export async function casesHeldBy (handle: Handle, tenantId: string, holder: ActorId, on: IsoDay): Promise<readonly string[]> {
  const rows = await handle.select({ id: admissionCases.id }).from(admissionCases)
    .innerJoin(admissionCaseDays, and(eq(admissionCaseDays.tenantId, admissionCases.tenantId), eq(admissionCaseDays.caseId, admissionCases.id), holdsOn(on)))
    .where(and(ofTenant(admissionCases, tenantId), eq(admissionCases.holder, holder), notInArray(admissionCaseDays.state, [...ENDED]))).orderBy(admissionCases.id)
  return rows.map(({ id }) => id)
}

/** The days of a case that hold a day. Before the first of them, as when a clock jumped back, it is as on the first. */
export function holdsOn (on: IsoDay): SQL | undefined {
  return and(
    eq(admissionCaseDays.isCurrent, true),
    or(
      and(lte(admissionCaseDays.fromDay, on), or(isNull(admissionCaseDays.untilDay), gte(admissionCaseDays.untilDay, on))),
      and(eq(admissionCaseDays.isFirst, true), gt(admissionCaseDays.fromDay, on))
    )
  )
}

/** The cases themselves are only looked at where not every case is meant. */
function conditionsOf (handle: Handle, tenantId: string, { reach, states, holder, words = [], without }: Pick<CasesAsked, 'reach' | 'states' | 'holder' | 'words' | 'without'>): readonly (SQL | undefined)[] {
  const which = reach.all && holder === null && words.length === 0 ? undefined : inArray(admissionCaseDays.caseId, handle.select({ id: admissionCases.id }).from(admissionCases)
    .where(and(ofTenant(admissionCases, tenantId), within(reach), holder === null ? undefined : eq(admissionCases.holder, holder), ...words.map((word) => sql`strpos(${admissionCases.foundBy}, ${word}) > 0`))))
  return [which, states === null ? undefined : inArray(admissionCaseDays.state, [...states]), without === undefined ? undefined : notOf(handle, tenantId, without)]
}

/** Those few are looked up by their firm, whatever number of others there is. */
function notOf (handle: Handle, tenantId: string, { firms, unlessHeldBy }: NonNullable<CasesAsked['without']>): SQL | undefined {
  if (firms.length === 0) return undefined
  const left = handle.select({ id: admissionCases.id }).from(admissionCases).where(and(
    ofTenant(admissionCases, tenantId), or(...firms.map(ofApplicant)), unlessHeldBy === null ? undefined : sql`${admissionCases.holder} IS DISTINCT FROM ${unlessHeldBy}::uuid`
  ))
  return notInArray(admissionCaseDays.caseId, left)
}

/** The cases that somebody reaches; `isWithin` says the same of one. */
function within (reach: Reach): SQL | undefined {
  if (reach.all) return undefined
  return reach.organisation === null ? sql`false` : ofApplicant(reach.organisation)
}

function ofApplicant (organisation: OrganisationIdentifier): SQL | undefined {
  const { scheme, value } = normalOrganisation(organisation)
  return and(eq(admissionCases.applicantScheme, scheme), eq(admissionCases.applicantValue, value))
}
