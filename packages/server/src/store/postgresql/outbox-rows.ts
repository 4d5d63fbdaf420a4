// What is to be sent. A claim is a row lock for a moment and a time after that, both by the clock of the database: replicas with other clocks never claim the same.
import type { Language } from '@sroi/matcher'
import { and, asc, count, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { AddressOwner, ClaimedMessage, KeptMessage, MessageOutcome, OutboxMessage, OutboxReading, OutboxWriting } from '../outbox.ts'
import { instantOf } from './instant-of.ts'
import { ofTenant } from './of-tenant.ts'
import { mailAddresses, outbox } from './tables/outbox.ts'
import type { Handle } from './with-tenant.ts'

type Row = typeof outbox.$inferSelect

/** What everybody may ask; `within` opens a transaction for each question. */
export function outboxReading (within: <T>(work: (handle: Handle) => Promise<T>) => Promise<T>, tenantId: string): OutboxReading {
  return {
    claim: (asked) => within((handle) => claim(handle, tenantId, asked)),
    settle: (message, outcome) => within((handle) => settle(handle, tenantId, message, outcome)),
    ofCase: (caseId) => within(async (handle) => {
      const rows = await handle.select().from(outbox).where(and(ofTenant(outbox, tenantId), eq(outbox.caseId, caseId))).orderBy(asc(outbox.id))
      return rows.map(keptOf)
    }),
    counts: (on) => within(async (handle) => {
      const [row] = await handle.select({ waiting: count(), failing: sql<number>`count(*) FILTER (WHERE ${outbox.lastFault} IS NOT NULL)::int` }).from(outbox).where(and(ofTenant(outbox, tenantId), waits, lte(outbox.dueOn, on)))
      return { waiting: row?.waiting ?? 0, failing: row?.failing ?? 0 }
    }),
    address: (owner) => within(async (handle) => {
      const [row] = await handle.select().from(mailAddresses).where(and(ofTenant(mailAddresses, tenantId), ...ofOwner(owner)))
      return row === undefined ? null : { address: row.address, language: row.language as Language }
    })
  }
}

/** The outbox as a transaction sees it that may write in it. */
export function outboxWriting (handle: Handle, tenantId: string): OutboxWriting {
  return {
    post: async (message) => {
      const rows = await handle.insert(outbox).values(rowOf(tenantId, message)).onConflictDoNothing({ target: [outbox.tenantId, outbox.dedupeKey], where: sql`dropped_at IS NULL` }).returning({ id: outbox.id })
      return rows.length > 0
    },
    setAddress: async (owner, at) => {
      if (at === null) {
        await handle.delete(mailAddresses).where(and(ofTenant(mailAddresses, tenantId), ...ofOwner(owner)))
        return
      }
      await handle.insert(mailAddresses).values({ tenantId, ownerKind: owner.kind, owner: ownerKey(owner), ...at })
        .onConflictDoUpdate({ target: [mailAddresses.tenantId, mailAddresses.ownerKind, mailAddresses.owner], set: at })
    }
  }
}

const waits = and(isNull(outbox.sentAt), isNull(outbox.droppedAt))

async function claim (handle: Handle, tenantId: string, { on, most, seconds }: Parameters<OutboxReading['claim']>[0]): Promise<readonly ClaimedMessage[]> {
  const free = await handle.select({ id: outbox.id }).from(outbox).where(and(
    ofTenant(outbox, tenantId), waits, lte(outbox.dueOn, on), or(isNull(outbox.claimedUntil), lte(outbox.claimedUntil, sql`now()`))
  )).orderBy(asc(outbox.dueOn), asc(outbox.id)).limit(most).for('update', { skipLocked: true })
  if (free.length === 0) return []
  const rows = await handle.update(outbox).set({ claimedUntil: sql`now() + make_interval(secs => ${seconds})`, attempts: sql`${outbox.attempts} + 1` })
    .where(and(ofTenant(outbox, tenantId), inArray(outbox.id, free.map(({ id }) => id)))).returning()
  return rows.map((row) => ({ ...messageOf(row), id: row.id, attempts: row.attempts })).sort((first, second) => first.dueOn < second.dueOn || (first.dueOn === second.dueOn && first.id < second.id) ? -1 : 1)
}

/** Only by whoever holds the claim: each claim has a number of its own. */
async function settle (handle: Handle, tenantId: string, { id, attempts }: Pick<ClaimedMessage, 'id' | 'attempts'>, outcome: MessageOutcome): Promise<boolean> {
  const rows = await handle.update(outbox).set(changeOf(outcome)).where(and(ofTenant(outbox, tenantId), eq(outbox.id, id), eq(outbox.attempts, attempts), waits)).returning({ id: outbox.id })
  return rows.length > 0
}

function changeOf (outcome: MessageOutcome) {
  if (outcome.kind === 'sent') return { sentAt: outcome.at, claimedUntil: null, lastFault: null }
  if (outcome.kind === 'dropped') return { droppedAt: outcome.at, claimedUntil: null, lastFault: null }
  if (outcome.kind === 'later') return { dueOn: outcome.from, claimedUntil: null, lastFault: null }
  return { lastFault: outcome.fault, claimedUntil: sql`now() + make_interval(secs => ${outcome.waitSeconds})` }
}

function ofOwner (owner: AddressOwner) {
  return [eq(mailAddresses.ownerKind, owner.kind), eq(mailAddresses.owner, ownerKey(owner))]
}

function ownerKey (owner: AddressOwner): string {
  return owner.kind === 'organisation' ? `${owner.organisation.scheme} ${owner.organisation.value}` : owner.kind === 'person' ? owner.id : ''
}

function rowOf (tenantId: string, { dedupeKey, caseId, to, about, dueOn, createdAt }: OutboxMessage) {
  return { tenantId, id: uuidv7(), dedupeKey, kind: 'event' in about ? 'letter' : 'reminder', caseId, toKind: to, payload: about, dueOn, createdAt, attempts: 0 }
}

function messageOf ({ dedupeKey, caseId, toKind, payload, dueOn, createdAt }: Row): OutboxMessage {
  return { dedupeKey, caseId, to: toKind as OutboxMessage['to'], about: payload, dueOn, createdAt: instantOf(createdAt) }
}

function keptOf (row: Row): KeptMessage {
  const { id, attempts, lastFault, sentAt, droppedAt } = row
  return { ...messageOf(row), id, attempts, lastFault, state: sentAt !== null ? 'sent' : droppedAt !== null ? 'dropped' : 'waiting', sentAt: sentAt === null ? null : instantOf(sentAt) }
}
