// Many cases at once, as they stand on a day: read from the days that were written with the last event of each, so that no record is replayed.
import type { ActorId, CaseState, IsoDay, OrganisationIdentifier } from '@sroi/matcher'
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reach } from '../../../access/index.ts'
import { normalOrganisation } from '../../../organisation/normal-organisation.ts'
import type { CaseCounts, CasesAsked, CasesListed, CaseSummary } from '../../admission.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionCaseDays, admissionCases, people } from '../tables/admission.ts'
import type { Handle } from '../with-tenant.ts'
import { caseRow } from './read-cases.ts'

/** In these nothing waits for the desk any more. */
export const ENDED: readonly CaseState[] = ['refused', 'left-aside', 'lapsed', 'withdrawn']

const NEVER = '9999-12-31'
const waitsUntil = sql<string>`coalesce(${admissionCaseDays.deadlineDay}, ${NEVER}::date)`

/** By the day that waits for somebody, then by id. */
export async function listCases (handle: Handle, tenantId: string, { after, most, ...asked }: CasesListed): Promise<readonly CaseSummary[]> {
  const from = after === null ? undefined : sql`(${waitsUntil}, ${admissionCases.id}) > (${after.lastDay ?? NEVER}::date, ${after.id}::uuid)`
  return readSummaries(handle, tenantId, and(...conditionsOf(asked), from), [asc(waitsUntil), asc(admissionCases.id)], asked.on, most)
}

/** The newest case of an applicant; null: it has none. */
export async function newestCase (handle: Handle, tenantId: string, applicant: OrganisationIdentifier, on: IsoDay): Promise<CaseSummary | null> {
  const [newest] = await readSummaries(handle, tenantId, ofApplicant(applicant), [desc(admissionCases.id)], on, 1)
  return newest ?? null
}

async function readSummaries (handle: Handle, tenantId: string, which: SQL | undefined, order: readonly SQL[], on: IsoDay, most: number): Promise<readonly CaseSummary[]> {
  const rows = await handle.select({ row: admissionCases, day: admissionCaseDays, holderLabel: people.label }).from(admissionCases)
    .innerJoin(admissionCaseDays, standsOn(on))
    .leftJoin(people, and(eq(people.tenantId, admissionCases.tenantId), eq(people.id, admissionCases.holder)))
    .where(and(ofTenant(admissionCases, tenantId), which)).orderBy(...order).limit(most)
  return rows.map(({ row, day, holderLabel }): CaseSummary => ({
    ...caseRow(row), state: day.state, beneath: day.beneath, standing: day.standing, from: day.fromDay, until: day.untilDay,
    deadline: day.deadlineKind === null || day.deadlineDay === null ? null : { kind: day.deadlineKind, lastDay: day.deadlineDay }, holderLabel
  }))
}

/** How many there are in each state, and how many of those are late. */
export async function countCases (handle: Handle, tenantId: string, asked: Omit<CasesAsked, 'states'>): Promise<CaseCounts> {
  return handle.select({
    state: admissionCaseDays.state,
    cases: sql<number>`count(*)::int`,
    late: sql<number>`count(*) FILTER (WHERE ${admissionCaseDays.deadlineDay} < ${asked.on}::date)::int`
  }).from(admissionCases).innerJoin(admissionCaseDays, standsOn(asked.on))
    .where(and(ofTenant(admissionCases, tenantId), ...conditionsOf({ ...asked, states: null }))).groupBy(admissionCaseDays.state).orderBy(admissionCaseDays.state)
}

/** The cases of a holder that have not ended, in order of id. */
export async function casesHeldBy (handle: Handle, tenantId: string, holder: ActorId, on: IsoDay): Promise<readonly string[]> {
  const rows = await handle.select({ id: admissionCases.id }).from(admissionCases).innerJoin(admissionCaseDays, standsOn(on))
    .where(and(ofTenant(admissionCases, tenantId), eq(admissionCases.holder, holder), notInArray(admissionCaseDays.state, [...ENDED]))).orderBy(admissionCases.id)
  return rows.map(({ id }) => id)
}

/** The days of a case that hold a day. Before the first of them, as when a clock jumped back, it is as on the first. */
function standsOn (on: IsoDay): SQL | undefined {
  return and(
    eq(admissionCaseDays.tenantId, admissionCases.tenantId), eq(admissionCaseDays.caseId, admissionCases.id), eq(admissionCaseDays.isCurrent, true),
    or(
      and(lte(admissionCaseDays.fromDay, on), or(isNull(admissionCaseDays.untilDay), gte(admissionCaseDays.untilDay, on))),
      and(eq(admissionCaseDays.isFirst, true), gt(admissionCaseDays.fromDay, on))
    )
  )
}

function conditionsOf ({ reach, states, holder }: Pick<CasesAsked, 'reach' | 'states' | 'holder'>): readonly (SQL | undefined)[] {
  return [
    within(reach),
    states === null ? undefined : inArray(admissionCaseDays.state, [...states]),
    holder === null ? undefined : eq(admissionCases.holder, holder)
  ]
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
