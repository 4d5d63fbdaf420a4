// What a transaction writes. Everything that need not wait for the chain is done before its head is locked.
import type { IsoInstant } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import type { AuditEvent, ProcessingLine } from '../logs.ts'
import type { ActorMark, ReceiptRecord } from '../receipt-kinds.ts'
import { sealRecord } from '../seal-record.ts'
import type { By, ReceiptOf, Writing } from '../store.ts'
import { caseWriting } from './admission/create-cases.ts'
import { rememberRuleSets, type RuleSetMemory } from './admission/rule-set-memory.ts'
import { keyWriting } from './api-key-rows.ts'
import { appendReceipts } from './append-receipts.ts'
import { contractWriting } from './contract-rows.ts'
import { findActors, identityDigest } from './find-actors.ts'
import { firmFilesWriting } from './firm-files/create-firm-files.ts'
import { memberWriting } from './member-rows.ts'
import { outboxWriting } from './outbox-rows.ts'
import { publish } from './publish.ts'
import { recordAll } from './record-all.ts'
import { ruleWriting } from './rule-writing.ts'
import { sessionEnding } from './session-rows.ts'
import type { Handle } from './with-tenant.ts'
import { writeLogs } from './write-logs.ts'
import { registerWriting } from './write-register.ts'

export interface OpenWriting {
  readonly writing: Writing
  /** Writes what was kept for the end. */
  finish (): Promise<void>
  /** Why the work failed, where it failed with an error. */
  causeOf (error: unknown): Promise<unknown>
  /** The newest revision that was published; 0: none. */
  revision (): number
}

interface AtEnd { readonly id: string, readonly record: ReceiptRecord, readonly by: By }

export function openWriting (handle: Handle, tenantId: string, memory: RuleSetMemory = rememberRuleSets(tenantId)): OpenWriting {
  const atEnd: AtEnd[] = []
  const events: { readonly event: AuditEvent, readonly by: By }[] = []
  const lines: ProcessingLine[] = []
  const sent: Promise<unknown>[] = []
  let isLocked = false
  let published = 0

  function appendAtEnd (record: ReceiptRecord, by: By = null): string {
    const id = uuidv7()
    atEnd.push({ id, record, by })
    return id
  }

  const writing: Writing = {
    ...firmFilesWriting(handle, tenantId),
    async publish (change, at, by = null) {
      if (isLocked) throw new Error('a receipt was appended already: whoever publishes after it waits for those who wait for the chain')
      const { revision, record } = await publish(handle, tenantId, change, at)
      if (record !== null) {
        appendAtEnd(record, by)
        published = revision
      }
      return revision
    },
    async append (record, riders = {}) {
      await flushLogs()
      isLocked = true
      const { receipts: [receipt], written } = await recordAll(handle, tenantId, [{ record, riders }])
      send(written)
      // what comes back is what went in, with its stamp and its place
      return JSON.parse(receipt?.text ?? '') as ReceiptOf<typeof record>
    },
    appendAtEnd,
    audit: (event, by = null) => { events.push({ event, by }) },
    processed: (line) => { lines.push(line) },
    register: registerWriting(handle, tenantId),
    contracts: contractWriting(handle, tenantId),
    members: memberWriting(handle, tenantId),
    keys: keyWriting(handle, tenantId),
    sessions: sessionEnding(handle, tenantId),
    rules: ruleWriting(handle, tenantId),
    cases: caseWriting(handle, tenantId, memory),
    outbox: outboxWriting(handle, tenantId)
  }

  /** It is waited for at the end; until then what follows goes right behind it. */
  function send (written: Promise<unknown>): void {
    written.catch(() => {})
    sent.push(written)
  }

  async function flushLogs (): Promise<void> {
    const [some, more] = [events.splice(0), lines.splice(0)]
    const marks = await marksOf(some.map(({ by }) => by), some[0]?.event.at)
    await writeLogs(handle, tenantId, { audit: some.map(({ event, by }) => ({ event, actorId: marks.get(identityDigest(by))?.id ?? null })), processed: more })
  }

  async function marksOf (all: readonly By[], at: IsoInstant | undefined): Promise<ReadonlyMap<string, ActorMark>> {
    return at === undefined ? new Map() : findActors(handle, tenantId, all, at)
  }

  async function finish (): Promise<void> {
    await flushLogs()
    const marks = await marksOf(atEnd.map(({ by }) => by), atEnd[0]?.record.createdAt)
    if (atEnd.length > 0) send((await appendReceipts(handle, tenantId, atEnd.map(({ id, record, by }) => sealRecord(record, marks.get(identityDigest(by)) ?? null, id)))).written)
    await Promise.all(sent)
  }

  /** What was sent and failed is why everything after it failed. */
  async function causeOf (error: unknown): Promise<unknown> {
    const failed = (await Promise.allSettled(sent)).find(({ status }) => status === 'rejected')
    return failed?.status === 'rejected' ? failed.reason : error
  }

  return { writing, finish, causeOf, revision: () => published }
}
