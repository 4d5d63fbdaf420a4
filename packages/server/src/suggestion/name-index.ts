// Names, ready to be looked through: most of them in one part, and those that came since in a small one.
import { setImmediate } from 'node:timers/promises'
import { type Named, type Part, readPart } from './part.ts'

export interface NameIndex {
  readonly parts: readonly Part[]
}

/** So many names may have come since, before all are read again. */
const MOST_NEW = 1_000
/** And this part of all may be gone. */
const MOST_GONE = 0.25

/** @param names in order of id. */
export function readNames (names: readonly Named[]): NameIndex {
  const steps = readPart(names)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return { parts: [step.value] }
}

/** The same, while others have their turn. */
export async function readNamesInTurns (names: readonly Named[]): Promise<NameIndex> {
  const steps = readPart(names)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { parts: [step.value] }
    await setImmediate()
  }
}

/**
 * The index after a change, which suggests what one that is read anew suggests. Null: so much changed that it should be read anew.
 * @param remove ids that are there. A name that is put takes the place of the one with its id.
 */
export function changeNames ({ parts: [large, small] }: NameIndex, put: readonly Named[], remove: readonly string[]): NameIndex | null {
  const gone = new Set([...remove, ...put.map(({ id }) => id)])
  const added = [...(small?.names.filter(({ id }) => !gone.has(id)) ?? []), ...put].sort((one, other) => one.id < other.id ? -1 : 1)
  const kept = large === undefined ? null : without(large, gone)
  if (kept === null || added.length > MOST_NEW || kept.living < kept.names.length * (1 - MOST_GONE)) return null
  return { parts: added.length === 0 ? [kept] : [kept, ...readNames(added).parts] }
}

function without (part: Part, ids: ReadonlySet<string>): Part {
  const places = [...ids].map((id) => placeOf(part, id)).filter((place) => place !== -1)
  if (places.length === 0) return part
  const gone = part.gone?.slice() ?? new Uint8Array(part.names.length)
  for (const place of places) gone[place] = 1
  return { ...part, gone, living: part.living - places.length }
}

/** -1: it is not there, or gone. */
function placeOf ({ names, gone }: Part, id: string): number {
  let [from, until] = [0, names.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if ((names[middle] as Named).id < id) from = middle + 1
    else until = middle
  }
  return names[from]?.id === id && gone?.[from] !== 1 ? from : -1
}
