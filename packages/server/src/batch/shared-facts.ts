// The facts of all suppliers in memory that threads share: each is read when somebody asks for it.
import { setImmediate } from 'node:timers/promises'
import type { Supplier } from '@sroi/matcher'

export interface SharedFacts {
  readonly ids: readonly string[]
  /** JSON in UTF-8, one after the other. */
  readonly bytes: Uint8Array
  /** Where each ends. */
  readonly ends: Float64Array
}

/** So many are written before others have their turn. */
const AT_ONCE = 500

export async function shareFacts (suppliers: readonly Supplier[]): Promise<SharedFacts> {
  const pieces: Buffer[] = []
  const ends = new Float64Array(new SharedArrayBuffer(suppliers.length * Float64Array.BYTES_PER_ELEMENT))
  let end = 0
  for (const [index, supplier] of suppliers.entries()) {
    const piece = Buffer.from(JSON.stringify(supplier))
    pieces.push(piece)
    end += piece.length
    ends[index] = end
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate()
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(end))
  for (const [index, piece] of pieces.entries()) bytes.set(piece, index === 0 ? 0 : ends[index - 1])
  return { ids: suppliers.map(({ id }) => id), bytes, ends }
}

/** The facts of a supplier by its id. */
export function readFacts ({ ids, bytes, ends }: SharedFacts): (id: string) => Supplier {
  let places: ReadonlyMap<string, number> | null = null
  const read = new TextDecoder()
  return (id) => {
    places ??= new Map(ids.map((one, place) => [one, place]))
    const place = places.get(id)
    if (place === undefined) throw new Error('a supplier of the catalogue is not among the facts')
    // a decoder takes no shared memory, so the few bytes are copied
    return JSON.parse(read.decode(bytes.slice(place === 0 ? 0 : ends[place - 1], ends[place]))) as Supplier
  }
}
