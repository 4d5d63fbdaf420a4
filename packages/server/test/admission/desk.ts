// A region with a desk, a committee and a firm, over a database of its own: a test tells a case event by event and shows only what matters.
import type { CaseEventSaid, CaseEventType, IsoDay, IsoInstant, OrganisationIdentifier, Procedure } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import type { Identity, Membership, Reach, Role } from '../../dist/access/index.js'
import { type Acted, actOnCase } from '../../dist/actions/admission/act-on-case.js'
import type { CaseCaller } from '../../dist/actions/admission/case-views.js'
import { changeProcedure } from '../../dist/actions/admission/change-procedure.js'
import { openCase } from '../../dist/actions/admission/open-case.js'
import { viewCase } from '../../dist/actions/admission/view-case.js'
import type { Write } from '../../dist/actions/write.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import type { CaseRow, Writing } from '../../dist/store/index.js'
import { connect, type PoolOptions } from '../../dist/store/postgresql/connect.js'
import { createPostgresqlStore, type PostgresqlStore } from '../../dist/store/postgresql/create-postgresql-store.js'
import { clonedDatabase } from '../database/create-database.ts'

const ALWAYS = { from: '2020-01-01', until: null }
const KINDS = ['admission', 'full', 'leaving-aside', 'extension', 'suspension', 'withdrawal', 'objection'] as const
/** A fictional firm of the register that has no badge. */
export const APPLICANT = { scheme: 'fictional', value: 'FIC-0116' }
export const SUPPLIER = 'fic-0116'
const COMMITTEE = { scheme: 'fictional', value: 'FIC-9000' }

export interface Somebody {
  readonly identity: Identity
  readonly memberships: readonly Membership[]
  readonly reach: Reach
}

export function somebody (subject: string, role: Role, organisation: OrganisationIdentifier | null = COMMITTEE): Somebody {
  return {
    identity: { kind: 'person', issuer: 'https://issuer.example', subject, organisation, scopes: null, strong: true, tenantId: null },
    memberships: [{ role, authority: null }],
    reach: role === 'supplier' ? { all: false, organisation, authorities: [], ofVisitors: false } : { all: true }
  }
}

export const FIRM = somebody('firm', 'supplier', APPLICANT)
export const ANN = somebody('ann', 'coordinator')
export const BEN = somebody('ben', 'coordinator')
export const CHAIR = somebody('chair', 'committee-member')
export const MEMBERS = ['m-1', 'm-2', 'm-3', 'm-4'].map((subject) => somebody(subject, 'committee-member'))
export const BOARD = somebody('board', 'committee-member')
export const AUDITOR = somebody('auditor', 'auditor')
const EVERYBODY = [FIRM, ANN, BEN, CHAIR, ...MEMBERS, BOARD]

/** As actions know who asks. */
export function callerOf ({ identity, memberships, reach }: Somebody): CaseCaller {
  return { by: identity, memberships, reach }
}

export type Parts = { readonly [name: string]: unknown }

export interface Desk {
  readonly store: PostgresqlStore
  readonly url: string
  readonly clock: { now: () => IsoInstant, at: IsoInstant }
  /** The pseudonym of somebody. */
  readonly idOf: (who: Somebody) => string
  readonly procedure: Procedure
  /** In a transaction, as somebody. */
  readonly write: <T>(who: Somebody | null, work: (write: Write) => Promise<T>, seen?: (version: number) => void) => Promise<T>
  readonly open: (who?: Somebody, applicant?: OrganisationIdentifier) => Promise<CaseRow>
  /** Puts something on record at noon of a day. */
  readonly act: (who: Somebody, id: string, type: CaseEventType, on: IsoDay, parts?: Parts) => Promise<Acted>
  readonly view: (who: Somebody, id: string) => ReturnType<typeof viewCase>
}

const REASONS = [{ criterion: 'region', sentence: 'De organisatie werkt in de regio.' }, { criterion: 'mission', sentence: 'De missie staat in de statuten.' }]
const WHY = 'Er is genoeg gebleken.'
const DOCUMENTS = ['statutes', 'annual-account'].map((kind) => ({ kind, sha256: 'a'.repeat(64) }))

/** What an event says where a test does not care. */
const USUAL: { readonly [T in CaseEventType]?: (on: IsoDay) => Parts } = {
  'application-submitted': () => ({ documents: DOCUMENTS }),
  'document-added': () => ({ documents: [] }),
  'completion-requested': (on) => ({ missing: ['annual-account'], termUntil: on }),
  'criterion-judged': () => ({ verdict: 'met', sentence: 'Dat klopt.', basedOn: 'applicant' }),
  'advice-given': () => ({ motivation: WHY }),
  'proposal-made': () => ({ motivation: WHY }),
  'vote-cast': () => ({ kind: 'admission', choice: 'yes', replaces: null, motivation: '' }),
  'temporary-admission-decided': () => ({ badgeFrom: null, motivation: '', reasons: REASONS }),
  'full-admission-decided': () => ({ motivation: '', reasons: REASONS }),
  'refusal-decided': () => ({ motivation: WHY, reasons: REASONS }),
  'extension-asked': () => ({ ground: 'issuer-late', motivation: WHY }),
  'label-handed-in': (on) => ({ label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-1', period: { from: on, until: null } }, receivedOn: on }),
  'label-checked': () => ({ result: 'valid', level: 'register', source: 'a fictional register' }),
  'hearing-offered': (on) => ({ until: on }),
  'hearing-closed': () => ({ answered: true }),
  'suspension-decided': () => ({ motivation: WHY, reasons: [] }),
  'suspension-lifted': () => ({ motivation: WHY, reasons: [] }),
  'withdrawal-decided': () => ({ motivation: WHY, reasons: [] }),
  'objection-lodged': (on) => ({ receivedOn: on })
}

/** Everything laid down: the committee admits, the coordinator decides the rest under mandate, the board decides on objections. */
function procedureWith (idOf: (who: Somebody) => string, parts: Partial<Procedure>): Procedure {
  return {
    id: 'fictional-region', version: '1', title: { nl: 'Fictieve regio', en: 'Fictional region' }, basis: { title: 'Reglement van een fictieve regio', article: null, url: null }, confirmedOn: '2026-11-22', regime: 'awb',
    body: { nl: 'Het college van Fictief', en: 'The executive of Fictief' },
    mandates: [
      { id: 'm-chair', reference: 'Mandaatregeling Fictief, artikel 1', role: 'chair', holder: null, kinds: [...KINDS], period: ALWAYS },
      { id: 'm-desk', reference: 'Mandaatregeling Fictief, artikel 2', role: 'coordinator', holder: null, kinds: [...KINDS], period: ALWAYS },
      { id: 'm-board', reference: 'Mandaatregeling Fictief, artikel 3', role: 'board', holder: idOf(BOARD), kinds: [...KINDS], period: ALWAYS }
    ],
    deciders: {
      admission: 'committee', full: 'coordinator-under-mandate', 'leaving-aside': 'coordinator-under-mandate', extension: 'coordinator-under-mandate', suspension: 'coordinator-under-mandate',
      withdrawal: 'coordinator-under-mandate', objection: 'foundation'
    },
    committee: [CHAIR, ...MEMBERS].map((who, index) => ({ actor: idOf(who), chairs: index === 0, organisation: COMMITTEE, emailDomain: 'regio.example', period: ALWAYS })),
    quorum: { members: 3, aboveHalfOfEligible: true }, tie: 'chair', votesSecretUntilClosed: true, fourEyes: { decision: true, withdrawal: true }, commonMailDomains: ['mail.example'],
    documents: ['statutes', 'annual-account'], criteria: ['region', 'mission'], yearFrom: 'decision', extension: { reasons: ['issuer-late'], longestDays: 182, times: 1 }, daysWhileLabelAwaited: 90,
    effectOfLapse: 'until-the-day', reapplicationAfterDays: 180, reminders: [90, 30, 7], daysAfterDefaultNotice: 14, recordWithinDays: 7, objectionCommittee: false, objectionAddress: { nl: 'Postbus 1, Fictief', en: 'PO box 1, Fictief' },
    ...parts
  }
}

export async function openDesk (t: Test, parts: Partial<Procedure> = {}, pool: Partial<PoolOptions> = {}): Promise<Desk> {
  const url = await clonedDatabase(t)
  const store = createPostgresqlStore(await connect(url, pool), DEMONSTRATION_TENANT.id)
  t.teardown(() => store.close())
  return deskOver(store, url, parts)
}

/** The same over a store that is there. */
export async function deskOver (store: PostgresqlStore, url: string, parts: Partial<Procedure> = {}): Promise<Desk> {
  const clock = { at: '2027-01-04T12:00:00.000Z', now: () => clock.at }
  const write: Desk['write'] = (who, work, seen = () => {}) => store.write((writing: Writing) => work({
    writing, at: clock.at, by: who?.identity ?? null, memberships: who?.memberships ?? [], reach: who?.reach ?? { all: true }, authorities: [], requireVersion: seen
  }))
  const ids = new Map<string, string>()
  await write(null, async ({ writing }) => {
    for (const { identity } of EVERYBODY) ids.set(identity.subject, (await writing.cases.personOf(identity, clock.at)).id)
  })
  await write(null, async ({ writing }) => {
    for (const { identity: { issuer, subject } } of [ANN, BEN]) {
      await writing.members.create({ kind: 'person', issuer, subject, id: uuidv7(), role: 'coordinator', authority: null, validFrom: '2020-01-01', validUntil: null, confirmedOn: '2026-01-01', version: 1 })
    }
  })
  const idOf = ({ identity }: Somebody): string => ids.get(identity.subject) ?? ''
  const procedure = procedureWith(idOf, parts)
  await write(null, (change) => changeProcedure(change, { procedure, ruleSet: 'kennemer' }))
  return {
    store, url, clock, idOf, procedure, write,
    open: (who = FIRM, applicant) => write(who, (change) => openCase(change, applicant === undefined ? {} : { applicant })),
    act: (who, id, type, on, given = {}) => {
      clock.at = `${on}T12:00:00.000Z`
      const said = { type, on, reason: EVENT_RULES[type].reasons[0], evidence: [], ...USUAL[type]?.(on), ...given } as CaseEventSaid
      return write(who, (change) => actOnCase(change, id, said))
    },
    view: ({ identity, memberships, reach }, id) => viewCase({ store, clock }, { by: identity, memberships, reach }, id)
  }
}

/** From the application to the advice. */
export async function advised (desk: Desk, on: IsoDay, who: Somebody = FIRM, applicant?: OrganisationIdentifier): Promise<CaseRow> {
  const opened = await desk.open(who, applicant)
  await desk.act(who, opened.id, 'application-submitted', on)
  await desk.act(ANN, opened.id, 'review-started', on)
  for (const criterion of ['region', 'mission']) await desk.act(ANN, opened.id, 'criterion-judged', on, { criterion })
  return (await desk.act(ANN, opened.id, 'advice-given', on)).case
}

/** And on to the decision to give it a temporary badge, of which the firm does not know yet. */
export async function decided (desk: Desk, on: IsoDay): Promise<CaseRow> {
  const { id } = await advised(desk, on)
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', on)
  return (await desk.act(CHAIR, id, 'temporary-admission-decided', on)).case
}

/** And to the badge itself. */
export async function admitted (desk: Desk, on: IsoDay): Promise<CaseRow> {
  const { id } = await decided(desk, on)
  return sent(desk, id, on)
}

/** Sends the decision that was taken last: from here on the firm knows of it, and it has effect. */
export async function sent (desk: Pick<Desk, 'act' | 'store'>, id: string, on: IsoDay): Promise<CaseRow> {
  const decision = (await desk.store.cases.find(id))?.events.findLast(({ type }) => EVENT_RULES[type].decides !== undefined)?.id
  return (await desk.act(ANN, id, 'decision-sent', on, { decision })).case
}

/** How something was refused: the kind of problem and the code of each of its problems; 'done' when it was not. */
export async function refusal (work: Promise<unknown>): Promise<readonly string[] | 'done'> {
  try {
    await work
    return 'done'
  } catch (error) {
    const { problem, message, problems } = error as { problem?: string, message: string, problems?: readonly { code: string }[] }
    return [problem ?? message, ...(problems ?? []).map(({ code }) => code)]
  }
}
