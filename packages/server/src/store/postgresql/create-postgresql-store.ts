import type { IsoInstant } from '@sroi/matcher'
import { and, eq } from 'drizzle-orm'
import { joinWrites } from '../join-writes.ts'
import type { ReceiptRecord } from '../receipt-kinds.ts'
import type { AnswerOf, By, Change, Claim, KeptAnswer, Once, Receipt, ReceiptOf, Register, Riders, Store, WrittenReceipt, Writing } from '../store.ts'
import { caseReading } from './admission/create-cases.ts'
import { forgetPerson } from './admission/person-rows.ts'
import { rememberRuleSets } from './admission/rule-set-memory.ts'
import type { Connection } from './connect.ts'
import { findContract, listContracts } from './contract-rows.ts'
import { createHistories } from './create-histories.ts'
import { createOnce } from './create-once.ts'
import { createRegisterReading } from './create-register-reading.ts'
import { eraseEnded } from './erase-ended.ts'
import { findActors, identityDigest } from './find-actors.ts'
import { findReceipt } from './find-receipt.ts'
import { createFirmFiles } from './firm-files/create-firm-files.ts'
import { eraseFiles } from './firm-files/erase-files.ts'
import { findApiKey, listApiKeys, withoutSecret } from './api-key-rows.ts'
import { listAuditEvents } from './list-audit-events.ts'
import { findMember, listMembers } from './member-rows.ts'
import { ofTenant } from './of-tenant.ts'
import { answeredBefore, once } from './once.ts'
import { openWriting } from './open-writing.ts'
import { outboxReading } from './outbox-rows.ts'
import { readChain } from './read-chain.ts'
import { readRetention } from './read-retention.ts'
import { readRuleSetVersions } from './read-rule-sets.ts'
import { readSuppliersAt } from './read-suppliers-at.ts'
import { recordTogether, type ToRecord } from './record-together.ts'
import { readSignedHeads, signHead } from './sign-head.ts'
import { createSnapshotCache } from './snapshot.ts'
import { sweep } from './sweep.ts'
import { actors } from './tables/receipts.ts'
import { registers } from './tables/register.ts'
import { exampleContracts } from './tables/rules.ts'
import { withTenant, type Handle } from './with-tenant.ts'
import { writeLogs } from './write-logs.ts'
import { writeSlots } from './write-slots.ts'

export interface PostgresqlStore extends Store {
  /** Writes a change of register, rules or authorities, and returns its revision. */
  publish (change: Change, at: IsoInstant, by?: By): Promise<number>
  /** The digest of the demonstration data the register was filled with; null when it was not. */
  loadedDigest (): Promise<string | null>
}

/** What is recorded once for a key. */
interface OnceRecorded {
  readonly make: () => Promise<ReceiptRecord>
  readonly answerOf: AnswerOf
  readonly riders: Riders
}

/** The store of one tenant over a pool of connections. */
export function createPostgresqlStore ({ database, close }: Pick<Connection, 'database' | 'close'>, tenantId: string): PostgresqlStore {
  const cache = createSnapshotCache(database, tenantId)
  const slots = writeSlots(database)
  const memory = rememberRuleSets(tenantId)
  const within = <T>(work: (handle: Handle) => Promise<T>) => withTenant(database, tenantId, work)
  const writingWithin = <T>(work: (handle: Handle) => Promise<T>) => slots.run(tenantId, () => within(work))

  async function writeWith<T> (work: (writing: Writing, handle: Handle) => Promise<T>): Promise<T> {
    const { result, revision } = await writingWithin(async (handle) => {
      const open = openWriting(handle, tenantId, memory)
      try {
        const made = await work(open.writing, handle)
        await open.finish()
        return { result: made, revision: open.revision() }
      } catch (error) {
        throw await open.causeOf(error)
      }
    })
    cache.atLeast(revision)
    return result
  }

  const join = joinWrites((all: readonly ToRecord[]) => writingWithin((handle) => recordTogether(handle, tenantId, all)))

  async function recordText (one: ReceiptRecord, riders: Riders = {}): Promise<WrittenReceipt> {
    const recorded = await join({ record: one, riders, once: null })
    if ('before' in recorded) throw new Error('what has no key was answered as if it had one')
    return recorded.receipt
  }

  const recordOnce = createOnce(async (claim: Claim, { make, answerOf, riders }: OnceRecorded): Promise<Once> => {
    let one: ReceiptRecord
    try {
      one = await make()
    } catch (error) {
      const before = await within((handle) => answeredBefore(handle, tenantId, claim))
      if (before === null) throw error
      return before
    }
    const recorded = await join({ record: one, riders, once: { claim, answerOf } })
    return 'before' in recorded ? recorded.before : { state: 'done', answer: { ...answerOf(recorded.receipt.id), body: recorded.receipt.text } }
  })

  // what comes back is what went in, with its stamp and its place
  const record = async <R extends ReceiptRecord>(one: R, riders?: Riders) => JSON.parse((await recordText(one, riders)).text) as ReceiptOf<R>

  async function registerAt (revision?: number): Promise<Register | null> {
    const { register } = await cache.current()
    if (revision === undefined || revision === register.revision) return register
    if (revision > register.revision || revision < 1) return null
    const suppliers = await within((handle) => readSuppliersAt(handle, tenantId, revision))
    return { id: register.id, revision, day: register.day, digest: null, suppliers }
  }

  return {
    ...createHistories(within, cache, tenantId),
    ...createFirmFiles(within, tenantId),
    register: createRegisterReading(within, tenantId),
    contracts: {
      find: (id) => within((handle) => findContract(handle, tenantId, id)),
      list: (asked) => within((handle) => listContracts(handle, tenantId, asked))
    },
    members: {
      find: (id) => within((handle) => findMember(handle, tenantId, id)),
      list: (asked) => within((handle) => listMembers(handle, tenantId, asked))
    },
    keys: {
      find: async (id) => {
        const found = await within((handle) => findApiKey(handle, tenantId, id))
        return found === null ? null : withoutSecret(found)
      },
      list: (asked) => within((handle) => listApiKeys(handle, tenantId, asked))
    },
    cases: caseReading(within, tenantId, memory),
    outbox: outboxReading(within, tenantId),
    registerKnown: () => cache.known()?.register ?? null,
    refresh: async () => (await cache.refresh()).register,
    hasRevision: (revision, patience) => cache.reaches(revision, patience),
    registerAt,
    authorities: async () => (await cache.current()).authorities,
    ruleSetsFor: async (authority) => {
      const layers = (await cache.current()).layers.get(authority)
      if (layers === undefined) throw new Error('rule sets were asked for an authority that is not in the list')
      return layers
    },
    ruleSetVersions: (references) => within((handle) => readRuleSetVersions(handle, tenantId, references)),
    exampleContracts: () => within(async (handle) => {
      const rows = await handle.select().from(exampleContracts).where(ofTenant(exampleContracts, tenantId)).orderBy(exampleContracts.position)
      return rows.map(({ titleNl, titleEn, question }) => ({ title: { nl: titleNl, en: titleEn }, question }))
    }),
    write: (work) => writeWith(work),
    once: createOnce((claim, effect: (writing: Writing) => Promise<KeptAnswer>) => writeWith((writing, handle) => once(handle, tenantId, claim, writing, effect))),
    record,
    recordText,
    recordOnce: (claim, make, answerOf, riders = {}) => recordOnce(claim, { make, answerOf, riders }),
    recordMatch: (match, riders) => record(match, riders) as Promise<Receipt>,
    findReceipt: (id) => within((handle) => findReceipt(handle, tenantId, id)),
    readChain: (from, use) => readChain(database, tenantId, from, use),
    log: ({ audit = [], processed = [] }) => writingWithin(async (handle) => {
      const [first] = audit
      const marks = first === undefined ? new Map() : await findActors(handle, tenantId, audit.map(({ by }) => by), first.event.at)
      await writeLogs(handle, tenantId, { audit: audit.map(({ event, by }) => ({ event, actorId: marks.get(identityDigest(by))?.id ?? null })), processed })
    }),
    auditEvents: (asked) => within((handle) => listAuditEvents(handle, tenantId, asked)),
    retention: () => within((handle) => readRetention(handle, tenantId)),
    signHead: (signer, at) => writingWithin((handle) => signHead(handle, tenantId, signer, at)),
    signedHeads: () => within((handle) => readSignedHeads(handle, tenantId)),
    eraseEnded: (at, riders = {}) => writeWith(async (writing, handle) => {
      const erasure = await eraseEnded(handle, at)
      return erasure === null ? null : writing.append(erasure, riders)
    }),
    eraseFiles: (at, riders = {}) => writeWith(async (writing, handle) => {
      const change = await eraseFiles(handle, tenantId, at)
      return change === null ? null : writing.append(change, riders)
    }),
    sweep: (at) => writingWithin((handle) => sweep(handle, tenantId, at)),
    forgetActor: (id) => writingWithin(async (handle) => {
      const gone = await handle.delete(actors).where(and(ofTenant(actors, tenantId), eq(actors.id, id))).returning({ issuer: actors.issuer, subject: actors.subject })
      for (const { issuer, subject } of gone) await forgetPerson(handle, tenantId, { issuer, subject, organisation: null })
      return gone.length > 0
    }),
    publish: (change, at, by = null) => writeWith((writing) => writing.publish(change, at, by)),
    loadedDigest: () => within(async (handle) => {
      const [row] = await handle.select({ digest: registers.loadedDigest }).from(registers).where(ofTenant(registers, tenantId))
      return row?.digest ?? null
    }),
    ready: async () => { await within((handle) => handle.select({ id: registers.id }).from(registers).where(ofTenant(registers, tenantId))) },
    close
  }
}
