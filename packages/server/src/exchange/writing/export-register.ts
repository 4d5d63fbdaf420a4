import type { Language, Supplier } from '@sroi/matcher'
import type { Reach } from '../../access/index.ts'
import type { ImportStore, Store } from '../../store/index.ts'
import type { Kind } from '../sheets/column.ts'
import type { Parts } from '../sheets/sheets.ts'
import { type ExportFormat, type Leaving, openExport } from './open-export.ts'
import { partsOfRegister } from './parts-of-register.ts'

interface Asked {
  readonly kind: Kind
  readonly format: ExportFormat
  readonly language: Language
  /** Whose contracts. */
  readonly reach: Reach
}

/** So many are read, and written, at once: then others have their turn. */
const PIECE = 250

/** What the register knows, published or not, as a file. */
export async function exportRegister ({ kind, format, language, reach }: Asked, store: Pick<Store, 'contracts'>, imports: ImportStore): Promise<Leaving> {
  const { revision, view, authorities } = await imports.register()
  const byId = new Map(authorities.map(({ id, name }) => [id, name.nl]))
  const common = { format, language, names: { nameOfMunicipality: (id: string) => byId.get(id) ?? id }, called: String(revision) }
  if (kind === 'contracts') return openExport({ ...common, kind, pieces: contractPieces(store, reach), asJson: (part) => part })
  const ids = (await view.known()).map(({ id }) => id)
  const suppliers = (piece: readonly string[]) => view.suppliers(piece)
  if (kind === 'suppliers') return openExport({ ...common, kind, pieces: supplierPieces(kind, ids, suppliers), asJson: (supplier) => supplier })
  if (kind === 'labels') return openExport({ ...common, kind, pieces: supplierPieces(kind, ids, suppliers), asJson: ({ supplier, label }) => ({ supplier: whose(supplier), label }) })
  return openExport({ ...common, kind, pieces: supplierPieces(kind, ids, suppliers), asJson: ({ supplier, offering }) => ({ supplier: whose(supplier), offering }) })
}

function whose ({ id, identifier, name }: Supplier): Pick<Supplier, 'id' | 'identifier' | 'name'> {
  return { id, identifier, name }
}

async function * supplierPieces<K extends Exclude<Kind, 'contracts'>> (kind: K, ids: readonly string[], read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Supplier>>): AsyncGenerator<readonly Parts[K][]> {
  for (let from = 0; from < ids.length; from += PIECE) {
    const piece = ids.slice(from, from + PIECE)
    const found = await read(piece)
    yield partsOfRegister(kind, piece.flatMap((id) => found.get(id) ?? []))
  }
}

async function * contractPieces (store: Pick<Store, 'contracts'>, reach: Reach): AsyncGenerator<readonly Parts['contracts'][]> {
  for (let after: string | null = null; ;) {
    const found = await store.contracts.list({ reach, archived: false, after, most: PIECE })
    yield found
    if (found.length < PIECE) return
    after = found.at(-1)?.id ?? null
  }
}
