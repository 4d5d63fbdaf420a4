// The one owner of catalogues: which revision of the register has one, and how the next is made of it.
import type { Supplier } from '@sroi/matcher'
import { buildCatalogue, type Catalogue, readSnapshot } from '@sroi/matcher/search'
import type { Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import type { Register } from '../store/index.ts'
import { catalogueReader } from '../vocabulary/catalogue-reader.ts'
import { changeInTurns } from './change-in-turns.ts'
import { differenceOf } from './difference.ts'
import { buildAndKeep, openCatalogue } from './open-catalogue.ts'

export interface Catalogues {
  /** Of exactly this revision of the register. Whoever asks while it is made waits for the same one. A failure is told to who waits, and tried again for the next. */
  readonly of: (register: Register) => Promise<Catalogue>
  /** The newest there is, and since when, in milliseconds since 1970; null before the first. */
  readonly newest: () => { readonly revision: number, readonly since: number } | null
  /** Ends what is being made. */
  readonly close: () => Promise<void>
}

export interface CataloguesOptions {
  readonly log?: Log
  /** Where the snapshot of a large catalogue is kept; null: nowhere. */
  readonly folder?: string | null
  /** A register of more suppliers is read in a thread of its own. */
  readonly large?: number
  /** How long changes of a large register come together before it is read again as a whole, in milliseconds. */
  readonly pause?: number
}

/** So many are soon read. */
const LARGE = 1_000
const PAUSE = 5 * 60_000
/** When more than this part of a register has changed since it was read, it is read again as a whole. */
const MUCH = 0.25

interface Made {
  readonly register: Register
  readonly catalogue: Catalogue
  /** How many suppliers were changed in it since it was read as a whole. */
  readonly changes: number
  /** In milliseconds since 1970. */
  readonly since: number
}

const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} }

export function createCatalogues ({ log = SILENT, folder = null, large = LARGE, pause = PAUSE }: CataloguesOptions = {}): Catalogues {
  const closing = new AbortController()
  const place = { folder, log, ended: closing.signal }
  const known = new WeakMap<readonly Supplier[], { readonly of: Register, readonly catalogue: Promise<Catalogue> }>()
  let newest: Made | null = null
  let last: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null
  let renewal: Promise<void> = Promise.resolve()

  /** One after the other, so that each can be made of the one before. */
  function inTurn<T> (work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }

  async function make (register: Register): Promise<Catalogue> {
    const next = await changed(register)
    const made = next ?? { register, catalogue: await read(register), changes: 0, since: Date.now() }
    if (newest === null || register.revision >= newest.register.revision) newest = made
    if (next !== null && isLarge(register)) renewLater()
    return made.catalogue
  }

  /** Null: there is nothing to begin with, or too much changed. */
  async function changed (register: Register): Promise<Made | null> {
    if (newest === null || newest.register.id !== register.id) return null
    const difference = differenceOf(newest.register.suppliers, register.suppliers)
    const changes = newest.changes + difference.size
    // a small register is soon read as a whole; of a large one that is done while this one goes on answering
    if ((isLarge(register) ? difference.size : changes) > MUCH * register.suppliers.length) return null
    return { register, catalogue: await changeInTurns(newest.catalogue, difference, register.revision, catalogueReader()), changes, since: Date.now() }
  }

  async function read (register: Register): Promise<Catalogue> {
    return isLarge(register) ? await openCatalogue(register, catalogueReader(), place) : buildCatalogue(register.suppliers, register, catalogueReader())
  }

  function isLarge ({ suppliers }: Register): boolean {
    return suppliers.length > large
  }

  function renewLater (): void {
    if (closing.signal.aborted) return
    timer ??= setTimeout(() => {
      const { register } = newest as Made
      renewal = renew(register).finally(() => {
        timer = null
        if (newest?.register !== register) renewLater()
      })
    }, pause).unref()
  }

  /** Reads a register that changed again as a whole, for the snapshot on disk and, when much of it changed, for those who ask. */
  async function renew (register: Register): Promise<void> {
    try {
      const bytes = await buildAndKeep(register, place)
      if ((newest as Made).changes > MUCH * register.suppliers.length) await inTurn(() => replace(register, bytes))
    } catch (error) {
      if (!closing.signal.aborted) log.warn(errorFacts(error), 'the catalogue could not be read again as a whole; it goes on with its changes')
    }
  }

  /** What changed while it was read is changed in it. */
  async function replace (read: Register, bytes: Uint8Array): Promise<void> {
    const { register } = newest as Made
    const difference = differenceOf(read.suppliers, register.suppliers)
    const catalogue = await changeInTurns(readSnapshot(bytes, catalogueReader()), difference, register.revision, catalogueReader())
    newest = { register, catalogue, changes: difference.size, since: Date.now() }
    known.set(register.suppliers, { of: register, catalogue: Promise.resolve(catalogue) })
  }

  return {
    of: (register) => {
      const before = known.get(register.suppliers)
      if (before?.of.id === register.id && before.of.revision === register.revision) return before.catalogue
      const catalogue = inTurn(() => make(register))
      known.set(register.suppliers, { of: register, catalogue })
      catalogue.catch(() => { if (known.get(register.suppliers)?.catalogue === catalogue) known.delete(register.suppliers) })
      return catalogue
    },
    newest: () => newest === null ? null : { revision: newest.register.revision, since: newest.since },
    close: async () => {
      closing.abort()
      clearTimeout(timer ?? undefined)
      await Promise.all([last, renewal])
    }
  }
}
