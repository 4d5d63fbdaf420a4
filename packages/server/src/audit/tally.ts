// Lines of the logs that belong to no transaction: of who was refused, and of who read what. They are written behind the answer, soon, and fail no request.
// Nobody can fill the log with them: who does the same again within a minute has one more line for all of those times, and who does it with ever other
// things has lines of their own for the first hundred.
import type { Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import type { AuditEvent, By, ProcessingLine, Store } from '../store/index.ts'

export interface Noted {
  readonly store: Pick<Store, 'log'>
  readonly tenantId: string
  readonly event: AuditEvent
  readonly by: By
  /** Makes the lines of the processing log. */
  readonly processed: (event: AuditEvent) => readonly ProcessingLine[]
}

export interface Tally {
  /** Takes a line in. Never throws, and never waits. */
  note (one: Noted): void
  /** Begins the next minute: what was repeated in the last one is written. */
  endMinute (): void
  /** Resolves when everything is written that was noted. */
  close (): Promise<void>
}

export interface TallyOptions {
  readonly log: Log
  /** In milliseconds. */
  readonly minute?: number
  /** How long a line waits for others, in milliseconds. */
  readonly delay?: number
}

/** So many things of one person and one action have lines of their own in a minute. */
const MOST_OBJECTS = 100
/** So many different lines are begun in a minute, and so many wait while the database is away. */
const MOST = 10_000

interface Repeated {
  /** The first of those that were not written yet; null: none was. */
  first: Noted | null
  times: number
}

export function openTally ({ log, minute = 60_000, delay = 100 }: TallyOptions): Tally {
  const repeated = new Map<string, Repeated>()
  const objects = new Map<string, number>()
  let waiting: Noted[] = []
  let lost = 0
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()
  const minutes = setInterval(endMinute, minute).unref()

  function note (given: Noted): void {
    const group = groupOf(given)
    const known = `${group} ${given.event.objectId ?? ''}`
    const one = repeated.has(known) || begins(group) ? given : { ...given, event: { ...given.event, objectId: null } }
    const name = one === given ? known : `${group} `
    const before = repeated.get(name)
    if (before !== undefined) {
      before.first ??= one
      before.times++
    } else if (repeated.size >= MOST) lost++
    else {
      repeated.set(name, { first: null, times: 0 })
      send(one)
    }
  }

  /** Whether one more thing has a line of its own. */
  function begins (group: string): boolean {
    const count = (objects.get(group) ?? 0) + 1
    if (count > MOST_OBJECTS) return false
    objects.set(group, count)
    return true
  }

  function send (one: Noted): void {
    if (waiting.length >= MOST) lost++
    else waiting.push(one)
    timer ??= setTimeout(flush, delay).unref()
  }

  function flush (): void {
    timer = null
    const lines = waiting
    waiting = []
    writing = writing.then(async () => {
      for (const tenant of new Set(lines.map(({ tenantId }) => tenantId))) await write(lines.filter(({ tenantId }) => tenantId === tenant))
    })
  }

  async function write (lines: readonly Noted[]): Promise<void> {
    const [first] = lines
    if (first === undefined) return
    try {
      await first.store.log({ audit: lines.map(({ event, by }) => ({ event, by })), processed: lines.flatMap(({ event, processed }) => processed(event)) })
    } catch (error) {
      log.error({ lines: lines.length, error: errorFacts(error) }, 'lines of the audit log could not be written; they are tried again')
      for (const one of lines) if (waiting.length < MOST) waiting.push(one); else lost++
    }
  }

  function endMinute (): void {
    for (const { first, times } of repeated.values()) if (first !== null) send({ ...first, event: { ...first.event, times } })
    repeated.clear()
    objects.clear()
    if (waiting.length > 0) timer ??= setTimeout(flush, delay).unref()
    if (lost > 0) log.error({ lines: lost }, 'more happened in a minute than the audit log takes: lines were left out')
    lost = 0
  }

  return {
    note,
    endMinute,
    close: async () => {
      clearInterval(minutes)
      endMinute()
      if (timer !== null) clearTimeout(timer)
      flush()
      await writing
      if (waiting.length > 0) log.error({ lines: waiting.length }, 'lines of the audit log were lost')
    }
  }
}

function groupOf ({ tenantId, by, event: { role, action, object, result } }: Noted): string {
  return JSON.stringify([tenantId, by?.issuer, by?.subject, by?.organisation, role, action, object, result])
}
