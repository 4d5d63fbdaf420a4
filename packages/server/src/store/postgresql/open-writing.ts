// What a transaction writes. Everything that need not wait for the chain is done before its head is locked.
import { uuidv7 } from 'uuidv7'
import type { AuditEvent, ProcessingLine } from '../logs.ts'
import type { ActorMark, ReceiptRecord } from '../receipt-kinds.ts'
import { receiptOf, sealRecord } from '../seal-record.ts'
import type { By, Writing } from '../store.ts'
import { appendReceipts } from './append-receipts.ts'
import { contractWriting } from './contract-rows.ts'
import { findActors, identityDigest } from './find-actors.ts'
import { memberWriting } from './member-rows.ts'
import { publish } from './publish.ts'
import { ruleWriting } from './rule-writing.ts'
import type { Handle } from './with-tenant.ts'
import { writeLogs } from './write-logs.ts'
import { registerWriting } from './write-register.ts'

export interface OpenWriting {
  readonly writing: Writing
  /** Writes what was kept for the end. */
  finish (): Promise<void>
  /** The newest revision that was published; 0: none. */
  revision (): number
}

interface AtEnd { readonly id: string, readonly record: ReceiptRecord, readonly by: By }

export function openWriting (handle: Handle, tenantId: string): OpenWriting {
  const atEnd: AtEnd[] = []
  const events: { readonly event: AuditEvent, readonly by: By }[] = []
  const lines: ProcessingLine[] = []
  let isLocked = false
  let published = 0

  function appendAtEnd (record: ReceiptRecord, by: By = null): string {
    const id = uuidv7()
    atEnd.push({ id, record, by })
    return id
  }

  const writing: Writing = {
    async publish (change, at, by = null) {
      if (isLocked) throw new Error('a receipt was appended already: whoever publishes after it waits for those who wait for the chain')
      const { revision, record } = await publish(handle, tenantId, change, at)
      if (record !== null) {
        appendAtEnd(record, by)
        published = revision
      }
      return revision
    },
    async append (record, by = null) {
      const sealed = sealRecord(record, await markOf(by, record.createdAt))
      isLocked = true
      const [place] = await appendReceipts(handle, tenantId, [sealed])
      if (place === undefined) throw new Error('a receipt got no place')
      return receiptOf(sealed, place)
    },
    appendAtEnd,
    audit: (event, by = null) => { events.push({ event, by }) },
    processed: (line) => { lines.push(line) },
    register: registerWriting(handle, tenantId),
    contracts: contractWriting(handle, tenantId),
    members: memberWriting(handle, tenantId),
    rules: ruleWriting(handle, tenantId)
  }

  async function markOf (by: By, at: string): Promise<ActorMark | null> {
    return (await findActors(handle, tenantId, [by], at)).get(identityDigest(by)) ?? null
  }

  async function finish (): Promise<void> {
    const at = atEnd[0]?.record.createdAt ?? events[0]?.event.at
    const marks = at === undefined ? new Map<string, ActorMark>() : await findActors(handle, tenantId, [...atEnd, ...events].map(({ by }) => by), at)
    const mark = (by: By): ActorMark | null => marks.get(identityDigest(by)) ?? null
    await writeLogs(handle, tenantId, { audit: events.map(({ event, by }) => ({ event, actorId: mark(by)?.id ?? null })), processed: lines })
    if (atEnd.length > 0) await appendReceipts(handle, tenantId, atEnd.map(({ id, record, by }) => sealRecord(record, mark(by), id)))
  }

  return { writing, finish, revision: () => published }
}
