// Who has to do with which firm, as far as a tenant knows: said so or acted for it in a case, saved its profile for it, signed in for it, or has one of its mail domains.
import type { Interest, IsoDay, KnownTie, OrganisationIdentifier } from '@sroi/matcher'
import { and, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { normalOrganisation } from '../../../organisation/normal-organisation.ts'
import type { Person, TiedFirm } from '../../admission.ts'
import type { By } from '../../store.ts'
import { firmsWithDomain, keyOf } from '../firm-files/domain-rows.ts'
import { inChunks } from '../in-chunks.ts'
import { memberDigest } from '../member-digest.ts'
import { ofTenant } from '../of-tenant.ts'
import { admissionCases, admissionEvents, people } from '../tables/admission.ts'
import { firmProfileVersions } from '../tables/firm-files.ts'
import { mailAddresses } from '../tables/outbox.ts'
import { actors } from '../tables/receipts.ts'
import { memberships } from '../tables/tenants.ts'
import type { Handle } from '../with-tenant.ts'
import { findPerson, readPeople } from './person-rows.ts'
import { readProcedure } from './procedure-rows.ts'

export interface FirmWithDomains extends OrganisationIdentifier {
  /** Those that count. */
  readonly domains: readonly string[]
}

const domainOfAddress = sql<string>`lower(split_part(${mailAddresses.address}, '@', 2))`
const asFirm = sql`${admissionEvents.event} -> 'actor' ->> 'role' = 'firm'`

/** Who has to do with each of these firms, by `keyOf`: each once. */
export async function readTies (handle: Handle, tenantId: string, firms: readonly FirmWithDomains[], common: readonly string[]): Promise<ReadonlyMap<string, readonly KnownTie[]>> {
  const ties = new Map<string, Map<string, KnownTie>>()
  const add = (firm: OrganisationIdentifier, actor: string, interest: KnownTie['interest']): void => {
    const known = ties.get(keyOf(firm)) ?? new Map<string, KnownTie>()
    if (!known.has(actor)) known.set(actor, { actor, interest })
    ties.set(keyOf(firm), known)
  }
  for (const part of inChunks(firms)) {
    for (const { scheme, value, actor } of await whoDeclared(handle, tenantId, part)) add({ scheme, value }, actor, 'interest-declared')
    for (const { scheme, value, actor } of await whoActed(handle, tenantId, part)) add({ scheme, value }, actor, 'acts-for-firm')
    for (const { scheme, value, actor } of await whoSignedIn(handle, tenantId, part)) add({ scheme, value }, actor, 'same-organisation')
  }
  for (const [domain, owners] of await ownersOf(handle, tenantId, counting(firms.flatMap(({ domains }) => domains), common))) {
    for (const firm of firms.filter(({ domains }) => domains.some((one) => plain(one) === domain))) for (const actor of owners) add(firm, actor, 'same-mail-domain')
  }
  return new Map([...ties].map(([firm, found]) => [firm, [...found.values()].sort((one, other) => one.actor < other.actor ? -1 : 1)]))
}

interface Acted extends OrganisationIdentifier {
  readonly actor: string
}

/** An interest is in the firm, and not in one of its cases. */
async function whoDeclared (handle: Handle, tenantId: string, firms: readonly OrganisationIdentifier[]): Promise<readonly Acted[]> {
  return handle.selectDistinct({ scheme: admissionCases.applicantScheme, value: admissionCases.applicantValue, actor: admissionEvents.actorId }).from(admissionCases)
    .innerJoin(admissionEvents, and(eq(admissionEvents.tenantId, admissionCases.tenantId), eq(admissionEvents.caseId, admissionCases.id)))
    .where(and(ofTenant(admissionCases, tenantId), eq(admissionEvents.type, 'interest-declared'), oneOf(firms, admissionCases.applicantScheme, admissionCases.applicantValue)))
}

/** For a firm in one of its cases, or saving what it says of itself. */
async function whoActed (handle: Handle, tenantId: string, firms: readonly OrganisationIdentifier[]): Promise<readonly Acted[]> {
  const inCases = await handle.selectDistinct({ scheme: admissionCases.applicantScheme, value: admissionCases.applicantValue, actor: admissionEvents.actorId }).from(admissionCases)
    .innerJoin(admissionEvents, and(eq(admissionEvents.tenantId, admissionCases.tenantId), eq(admissionEvents.caseId, admissionCases.id)))
    .where(and(ofTenant(admissionCases, tenantId), asFirm, oneOf(firms, admissionCases.applicantScheme, admissionCases.applicantValue)))
  const saved = await handle.selectDistinct({ scheme: firmProfileVersions.organisationScheme, value: firmProfileVersions.organisationValue, actor: firmProfileVersions.savedBy }).from(firmProfileVersions)
    .where(and(ofTenant(firmProfileVersions, tenantId), eq(firmProfileVersions.onBehalf, false), oneOf(firms, firmProfileVersions.organisationScheme, firmProfileVersions.organisationValue)))
  return [...inCases, ...saved]
}

/** Whoever did anything in this tenant after signing in for a firm: in whatever role, and with whatever other organisation they come another day. */
async function whoSignedIn (handle: Handle, tenantId: string, firms: readonly OrganisationIdentifier[]): Promise<readonly Acted[]> {
  const rows = await handle.selectDistinct({ scheme: actors.organisationScheme, value: actors.organisationValue, issuer: actors.issuer, subject: actors.subject }).from(actors)
    .where(and(ofTenant(actors, tenantId), oneOf(firms, actors.organisationScheme, actors.organisationValue)))
  // one person may have signed in for several of these firms
  const signedIn = new Map<string, OrganisationIdentifier[]>()
  for (const { scheme, value, issuer, subject } of rows) {
    const member = memberDigest({ kind: 'person', issuer, subject })
    if (scheme !== null && value !== null) signedIn.set(member, [...signedIn.get(member) ?? [], { scheme, value }])
  }
  const found: Acted[] = []
  for (const part of inChunks([...signedIn.keys()])) {
    const known = await handle.select({ id: people.id, member: people.member }).from(people).where(and(ofTenant(people, tenantId), inArray(people.member, part)))
    for (const { id, member } of known) for (const firm of signedIn.get(member ?? '') ?? []) found.push({ ...firm, actor: id })
  }
  return found
}

/** The people whose mail comes in at each of these domains. */
async function ownersOf (handle: Handle, tenantId: string, domains: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const owners = new Map<string, string[]>()
  for (const part of inChunks(domains)) {
    const rows = await handle.select({ owner: mailAddresses.owner, domain: domainOfAddress }).from(mailAddresses)
      .where(and(ofTenant(mailAddresses, tenantId), eq(mailAddresses.ownerKind, 'person'), inArray(domainOfAddress, part)))
    for (const { owner, domain } of rows) owners.set(domain, [...owners.get(domain) ?? [], owner])
  }
  return owners
}

/** Whose mail comes in at these domains, and everybody who has a seat with one of them. */
export async function readPeopleAt (handle: Handle, tenantId: string, domains: readonly string[]): Promise<readonly (Person & { readonly domain: string })[]> {
  const wanted = counting(domains, [])
  const at = [...await ownersOf(handle, tenantId, wanted)].flatMap(([domain, owners]) => owners.map((id) => ({ id, domain })))
  const seats = ((await readProcedure(handle, tenantId))?.procedure.committee ?? []).filter(({ emailDomain }) => emailDomain !== null && wanted.includes(plain(emailDomain)))
  const known = new Map((await readPeople(handle, tenantId, [...new Set([...at.map(({ id }) => id), ...seats.map(({ actor }) => actor)])])).map((person) => [person.id, person]))
  return [...at, ...seats.map(({ actor, emailDomain }) => ({ id: actor, domain: plain(emailDomain ?? '') }))].flatMap(({ id, domain }) => {
    const person = known.get(id)
    return person === undefined ? [] : [{ ...person, domain }]
  })
}

/** Firms that somebody has to do with, each once. */
export async function readTiedFirms (handle: Handle, tenantId: string, by: By): Promise<readonly TiedFirm[]> {
  if (by === null) return []
  const firms = new Map<string, TiedFirm>()
  const add = (organisation: OrganisationIdentifier | null, interest: Interest): void => {
    if (organisation !== null && !firms.has(keyOf(organisation))) firms.set(keyOf(organisation), { organisation, interest })
  }
  const signedIn = await handle.selectDistinct({ scheme: actors.organisationScheme, value: actors.organisationValue }).from(actors)
    .where(and(ofTenant(actors, tenantId), eq(actors.issuer, by.issuer), eq(actors.subject, by.subject), isNotNull(actors.organisationScheme)))
  if (by.organisation !== null) add(normalOrganisation(by.organisation), 'same-organisation')
  for (const { scheme, value } of signedIn) if (scheme !== null && value !== null) add({ scheme, value }, 'same-organisation')
  const me = await findPerson(handle, tenantId, by)
  const procedure = (await readProcedure(handle, tenantId))?.procedure
  const seats = procedure?.committee.filter(({ actor }) => actor === me?.id) ?? []
  for (const { organisation } of seats) add(organisation === null ? null : normalOrganisation(organisation), 'same-organisation')
  if (me === null) return [...firms.values()]
  const acts = await handle.selectDistinct({ scheme: admissionCases.applicantScheme, value: admissionCases.applicantValue, type: admissionEvents.type }).from(admissionEvents)
    .innerJoin(admissionCases, and(eq(admissionCases.tenantId, admissionEvents.tenantId), eq(admissionCases.id, admissionEvents.caseId)))
    .where(and(ofTenant(admissionEvents, tenantId), eq(admissionEvents.actorId, me.id), sql`(${admissionEvents.type} = 'interest-declared' OR ${asFirm})`))
  for (const { type, ...firm } of acts) add(firm, type === 'interest-declared' ? 'interest-declared' : 'acts-for-firm')
  const saved = await handle.selectDistinct({ scheme: firmProfileVersions.organisationScheme, value: firmProfileVersions.organisationValue }).from(firmProfileVersions)
    .where(and(ofTenant(firmProfileVersions, tenantId), eq(firmProfileVersions.savedBy, me.id), eq(firmProfileVersions.onBehalf, false)))
  for (const firm of saved) add(firm, 'acts-for-firm')
  const [mail] = await handle.select({ domain: domainOfAddress }).from(mailAddresses).where(and(ofTenant(mailAddresses, tenantId), eq(mailAddresses.ownerKind, 'person'), eq(mailAddresses.owner, me.id)))
  const domains = counting([...seats.map(({ emailDomain }) => emailDomain ?? ''), mail?.domain ?? ''], procedure?.commonMailDomains ?? [])
  for (const firm of await firmsWithDomain(handle, tenantId, domains)) add(firm, 'same-mail-domain')
  return [...firms.values()]
}

/** Can somebody treat cases on a day? They are a coordinator themselves, or an organisation is that they acted for here. */
export async function isCoordinator (handle: Handle, tenantId: string, id: string, on: IsoDay): Promise<boolean> {
  const [person] = await handle.select({ kind: people.kind, member: people.member }).from(people).where(and(ofTenant(people, tenantId), eq(people.id, id)))
  if (person === undefined || person.kind !== 'person' || person.member === null) return false
  const ofDesk = and(ofTenant(memberships, tenantId), eq(memberships.role, 'coordinator'), lte(memberships.validFrom, on), or(isNull(memberships.validUntil), gte(memberships.validUntil, on)))
  const own = await handle.select({ id: memberships.id }).from(memberships).where(and(ofDesk, eq(memberships.member, person.member))).limit(1)
  if (own.length > 0) return true
  const colleagues = await handle.select({ issuer: actors.issuer, subject: actors.subject }).from(memberships)
    .innerJoin(actors, and(eq(actors.tenantId, memberships.tenantId), eq(actors.organisationScheme, memberships.issuer), eq(actors.organisationValue, memberships.subject)))
    .where(and(ofDesk, eq(memberships.kind, 'organisation')))
  return colleagues.some(({ issuer, subject }) => memberDigest({ kind: 'person', issuer, subject }) === person.member)
}

function oneOf (firms: readonly OrganisationIdentifier[], scheme: Parameters<typeof eq>[0], value: Parameters<typeof eq>[0]): SQL | undefined {
  return or(...firms.map((firm) => and(sql`${scheme} = ${firm.scheme}`, sql`${value} = ${firm.value}`)))
}

/** Domains of everybody tie nobody. */
function counting (domains: readonly string[], common: readonly string[]): readonly string[] {
  const everybodys = new Set(common.map(plain))
  return [...new Set(domains.map(plain))].filter((domain) => domain !== '' && !everybodys.has(domain))
}

function plain (domain: string): string {
  return domain.trim().toLowerCase()
}
