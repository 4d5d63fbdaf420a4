import type { PartKind } from './format.ts'
import { isRecord, type JsonObject } from './is-record.ts'

/** Something that receipts rest on, as they name it. */
export interface PartNeeded {
  readonly kind: PartKind
  /** A rule set or a lexicon as `<id>@<version>`; of the others there is one. */
  readonly name: string
  /** Null: receipts name no digest of it. */
  readonly sha256: string | null
}

const LABELS: PartNeeded = { kind: 'labels', name: 'cpv-nl', sha256: null }
const AUTHORITIES: PartNeeded = { kind: 'authorities', name: 'authorities', sha256: null }

/** What asking a receipt again takes, beside its payload. Of a payload that is none: nothing. */
export function partsNeeded (payload: unknown): readonly PartNeeded[] {
  if (!isRecord(payload)) return []
  const lexicon = lexiconOf(payload)
  return [...ruleSetsOf(payload), ...(lexicon === null ? [] : [lexicon, LABELS, AUTHORITIES])]
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
function lexiconOf ({ outcome }: JsonObject): PartNeeded | null {
  const provenance = isRecord(outcome) ? outcome['provenance'] : null
  const lexicon = isRecord(provenance) ? provenance['lexicon'] : null
  if (!isRecord(lexicon) || typeof lexicon['id'] !== 'string' || typeof lexicon['version'] !== 'string') return null
  return { kind: 'lexicon', name: `${lexicon['id']}@${lexicon['version']}`, sha256: null }
}
