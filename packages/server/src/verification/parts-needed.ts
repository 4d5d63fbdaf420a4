import type { PartKind } from './format.ts'
import { AUTHORITIES, LABELS } from '../vocabulary/lists-of-words.ts'
import { isRecord, type JsonObject } from './is-record.ts'

/** Something that receipts rest on, as they name it. */
export interface PartNeeded {
  readonly kind: PartKind
  /** A rule set, a lexicon or a list as `<id>@<version>`; a list of which the receipt names no version by its id alone. */
  readonly name: string
  /** Null: the receipt names no digest of it. A list then is that of the day of the export. */
  readonly sha256: string | null
}

/** What asking a receipt again takes, beside its payload. Of a payload that is none: nothing. */
export function partsNeeded (payload: unknown): readonly PartNeeded[] {
  if (!isRecord(payload)) return []
  const lexicon = lexiconOf(payload)
  return [...ruleSetsOf(payload), ...(lexicon === null ? [] : [lexicon, listOf(payload, 'labels', LABELS), listOf(payload, 'authorities', AUTHORITIES)])]
}

function ruleSetsOf ({ ruleSets }: JsonObject): readonly PartNeeded[] {
  if (!Array.isArray(ruleSets)) return []
  return ruleSets.flatMap((reference: unknown): readonly PartNeeded[] => {
    if (!isRecord(reference)) return []
    const { id, version, sha256 } = reference
    return typeof id === 'string' && typeof version === 'string' && typeof sha256 === 'string' ? [{ kind: 'rule-set', name: `${id}@${version}`, sha256 }] : []
  })
}

/** Only words are read with a lexicon. */
function lexiconOf (payload: JsonObject): PartNeeded | null {
  const lexicon = provenanceOf(payload)?.['lexicon']
  if (!isRecord(lexicon) || typeof lexicon['id'] !== 'string' || typeof lexicon['version'] !== 'string') return null
  return { kind: 'lexicon', name: `${lexicon['id']}@${lexicon['version']}`, sha256: null }
}

/** A list with which words were read. Receipts of before name no version. */
function listOf (payload: JsonObject, kind: 'labels' | 'authorities', id: string): PartNeeded {
  const lists = provenanceOf(payload)?.['lists']
  const found: unknown = Array.isArray(lists) ? lists.find((one) => isRecord(one) && one['id'] === id) : null
  const version = isRecord(found) ? found['version'] : null
  return typeof version === 'string' ? { kind, name: `${id}@${version}`, sha256: version } : { kind, name: id, sha256: null }
}

function provenanceOf ({ outcome }: JsonObject): JsonObject | null {
  const provenance = isRecord(outcome) ? outcome['provenance'] : null
  return isRecord(provenance) ? provenance : null
}
