// The next version of a register: suppliers that are new, changed or gone, without reading the others again.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { Supplier } from '../model/supplier.ts'
import { ColumnsBuilder } from './build-columns.ts'
import { Catalogue, type CatalogueReader, type Part } from './catalogue.ts'
import { openSegment } from './segment.ts'

/** What happened to a register. A supplier that is put takes the place of the one with its id. */
export interface RegisterChange {
  readonly put?: readonly Supplier[]
  /** Ids. */
  readonly remove?: readonly string[]
}

/** A part that is larger is not read again when later ones come. */
const MOST_KEPT = 4096

/**
 * The catalogue as it is after the change; the one given stays as it was, and so do the cursors that belong to it.
 * @throws MatcherError INVALID_REQUEST for an id that is put twice, put and removed, or removed and not there; and for another lexicon.
 */
export function changeCatalogue (catalogue: Catalogue, change: RegisterChange, revision: number, reader: CatalogueReader): Catalogue {
  return answerTo(() => {
    const { put = [], remove = [] } = change
    check(catalogue, put, remove, reader)
    const gone = new Set([...remove, ...put.map(({ id }) => id)])
    const kept = Catalogue.partsOf(catalogue).map((part) => without(part, gone))
    const parts = put.length === 0 ? kept : merged(kept, partOf(put, reader), reader)
    return new Catalogue({ id: catalogue.register.id, revision }, catalogue.lexicon, parts.filter(({ living }) => living > 0))
  })
}

function check (catalogue: Catalogue, put: readonly Supplier[], remove: readonly string[], { lexicon: { lexicon } }: CatalogueReader): void {
  const problems: { place: string, code: string, detail: string }[] = []
  if (catalogue.lexicon.id !== lexicon.id || catalogue.lexicon.version !== lexicon.version) {
    problems.push({ place: '', code: 'other-lexicon', detail: `The catalogue was built with lexicon '${catalogue.lexicon.id}' ${catalogue.lexicon.version}, the change is read with '${lexicon.id}' ${lexicon.version}. Build it again.` })
  }
  const seen = new Set<string>()
  put.forEach(({ id }, index) => {
    if (seen.has(id)) problems.push({ place: `/put/${index}/id`, code: 'double-id', detail: `Two suppliers have the id '${id}'. Give each its own.` })
    seen.add(id)
  })
  remove.forEach((id, index) => {
    if (seen.has(id)) problems.push({ place: `/remove/${index}`, code: 'double-id', detail: `'${id}' is put and removed, or removed twice. Say one.` })
    else if (!Catalogue.partsOf(catalogue).some((part) => livingAt(part, id) !== -1)) problems.push({ place: `/remove/${index}`, code: 'no-supplier', detail: `The register has no supplier '${id}'. Give the id of one that it has.` })
    seen.add(id)
  })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

function livingAt ({ segment, removed }: Part, id: string): number {
  const place = segment.placeOf(id)
  return place === -1 || removed?.[place] === 1 ? -1 : place
}

function without (part: Part, gone: ReadonlySet<string>): Part {
  const places = [...gone].map((id) => livingAt(part, id)).filter((place) => place !== -1)
  if (places.length === 0) return part
  const removed = part.removed?.slice() ?? new Uint8Array(part.segment.suppliers)
  for (const place of places) removed[place] = 1
  return { ...part, removed, living: part.living - places.length, facts: part.facts?.filter(({ id }) => !gone.has(id)) ?? null }
}

function partOf (suppliers: readonly Supplier[], { lexicon, labelOf }: CatalogueReader): Part {
  const builder = new ColumnsBuilder(lexicon, labelOf)
  for (const supplier of suppliers) builder.add(supplier)
  return { segment: openSegment(builder.finish()), removed: null, living: suppliers.length, facts: suppliers.length > MOST_KEPT ? null : suppliers }
}

/** Small parts grow together, each of them twice the next at least: there are never many, and nothing is read often. */
function merged (parts: readonly Part[], added: Part, reader: CatalogueReader): readonly Part[] {
  const last = parts.at(-1)
  if (last === undefined || last.facts === null || added.facts === null || last.living > 2 * added.living) return [...parts, added]
  return merged(parts.slice(0, -1), partOf([...last.facts, ...added.facts], reader), reader)
}
