// Imports of all tenants: files come in, are checked one after the other in a thread, and are accepted in one.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { uuidv7 } from 'uuidv7'
import type { Reach } from '../access/index.ts'
import type { Clock, Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import type { Acceptance, By, Import, ImportStore } from '../store/index.ts'
import { openThread } from './open-thread.ts'
import { TABLE_LIMITS } from './reading/table.ts'
import { receiveFile } from './receive-file.ts'
import type { Task } from './worker.ts'

export interface Arriving extends Pick<Import, 'kind' | 'format' | 'fileName'> {
  readonly by: By
  /** Which contracts it may write: as far as `change-contract` reaches for who hands it in. */
  readonly reach: Reach
}

export interface Imports {
  /** Takes a file in and has it checked. Returns the id of the import, before anything of the file was read. */
  readonly receive: (tenantId: string, arriving: Arriving, body: Readable) => Promise<string>
  readonly store: (tenantId: string) => ImportStore
  /** Has an import accepted that was checked. False: it is not to be accepted. `done` ends with the work, and never throws. */
  readonly accept: (tenantId: string, id: string, acceptance: Acceptance) => Promise<{ readonly done: Promise<void> } | false>
  /** False: it is too late. */
  readonly cancel: (tenantId: string, id: string) => Promise<boolean>
  /** Ends what is under way: what was not accepted never was. */
  readonly close: () => Promise<void>
}

export interface ImportOptions {
  readonly databaseUrl: string
  readonly storeOf: (tenantId: string) => ImportStore
  /** Where files lie until they are checked; null: where the system keeps what is passing. */
  readonly folder: string | null
  readonly clock: Clock
  readonly log: Log
  /** How often what waits says that it is still there, in milliseconds; a quarter of a minute when it is absent. */
  readonly every?: number
}

/** So many files of one tenant may come in at once, and so many may wait to be checked: the others have their own. */
const [RECEIVING, WAITING] = [20, 20]
const SIGN = 15_000
/** How long the rows of an import are kept, in days. */
const KEPT = 30

export function openImports ({ databaseUrl, storeOf, folder, clock, log, every = SIGN }: ImportOptions): Imports {
  const ended = new AbortController()
  const thread = openThread(placeOf)
  /** Of whom a file comes in, by the id of the import. */
  const receiving = new Map<string, string>()
  /** What waits for the thread. */
  const waiting = new Map<string, { readonly tenantId: string, readonly state: 'uploaded' | 'accepting' }>()
  let last: Promise<void> = Promise.resolve()
  let place: Promise<string> | null = null

  const sign = setInterval(() => {
    for (const [id, { tenantId, state }] of waiting) storeOf(tenantId).move(id, [state], state, clock.now()).catch(tell)
  }, every)
  sign.unref()

  function tell (error: unknown): void {
    if (!ended.signal.aborted) log.error({ error: errorFacts(error) }, 'import')
  }

  /** Where everything lies that comes in, until it was read. */
  function placeOf (): Promise<string> {
    place ??= openPlace()
    return place
  }

  async function openPlace (): Promise<string> {
    if (folder !== null) await mkdir(folder, { recursive: true })
    return mkdtemp(join(folder ?? tmpdir(), 'sroi-imports-'))
  }

  /** One at a time: each takes a processor and much memory. */
  function inTurn (work: () => Promise<void>): Promise<void> {
    last = last.then(() => ended.signal.aborted ? undefined : work()).catch(tell)
    return last
  }

  async function check (task: Task & { readonly work: { readonly check: { readonly id: string, readonly path: string } } }): Promise<void> {
    const { tenantId, work: { check: { id, path } } } = task
    waiting.delete(id)
    try {
      await thread.run(task)
    } catch (error) {
      if (!ended.signal.aborted) await storeOf(tenantId).fail(id, [{ code: isOutOfMemory(error) ? 'too-much-memory' : 'broken' }], clock.now())
      throw error
    } finally {
      await rm(path, { force: true })
    }
  }

  return {
    store: storeOf,
    receive: async (tenantId, { by, reach, ...arriving }, body) => {
      if (ended.signal.aborted) throw new HttpProblem('not-ready')
      const toBeChecked = [...waiting.values()].filter((one) => one.tenantId === tenantId && one.state === 'uploaded').length
      const comingIn = [...receiving.values()].filter((one) => one === tenantId).length
      if (toBeChecked >= WAITING || comingIn >= RECEIVING) throw new HttpProblem('too-busy')
      const id = uuidv7()
      receiving.set(id, tenantId)
      try {
        const path = join(await placeOf(), id)
        const received = await receiveFile(body, path, TABLE_LIMITS.bytes)
        const at = clock.now()
        await storeOf(tenantId).create({ id, ...arriving, ...received, at, by }).catch(async (error: unknown) => {
          await rm(path, { force: true })
          throw error
        })
        waiting.set(id, { tenantId, state: 'uploaded' })
        void inTurn(() => check({ databaseUrl, tenantId, folder, work: { check: { id, kind: arriving.kind, format: arriving.format, path, reach } } }))
        void inTurn(() => storeOf(tenantId).expire(new Date(Date.parse(at) - KEPT * 86_400_000).toISOString()))
        return id
      } finally {
        receiving.delete(id)
      }
    },
    accept: async (tenantId, id, acceptance) => {
      if (ended.signal.aborted) throw new HttpProblem('not-ready')
      if (!await storeOf(tenantId).move(id, ['checked'], 'accepting', acceptance.at)) return false
      waiting.set(id, { tenantId, state: 'accepting' })
      const done = inTurn(async () => {
        waiting.delete(id)
        // from here on the thread is at it; unless nobody believed any more that it would be
        if (!await storeOf(tenantId).move(id, ['accepting'], 'accepting', clock.now())) return
        try {
          await thread.run({ databaseUrl, tenantId, folder, work: { accept: { id, acceptance } } })
        } catch (error) {
          // nothing was written, so it can be tried again
          if (!ended.signal.aborted) await storeOf(tenantId).move(id, ['accepting'], 'checked', clock.now())
          throw error
        }
      })
      return { done }
    },
    cancel: (tenantId, id) => storeOf(tenantId).move(id, ['uploaded', 'checking', 'checked'], 'cancelled', clock.now()),
    close: async () => {
      ended.abort(new HttpProblem('not-ready'))
      clearInterval(sign)
      await thread.end()
      await last
      if (place !== null) await rm(await place, { recursive: true, force: true })
    }
  }
}

function isOutOfMemory (error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
