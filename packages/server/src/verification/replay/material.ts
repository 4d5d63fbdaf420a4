// What a replay may rest on: what the export brought up to the receipt, and nothing of this machine but the engine itself.
import type { RuleSet } from '@sroi/matcher'
import { compileLexicon, compilePlaces, type Lexicon, type Reader, rememberReadings } from '@sroi/matcher/search'
import type { Parts } from '../collect-parts.ts'
import type { RegisterVersions } from '../collect-register.ts'
import { isRecord, type JsonObject } from '../is-record.ts'
import { partsNeeded } from '../parts-needed.ts'
import { municipalitiesAsPlaces } from '../../vocabulary/municipalities-as-places.ts'
import type { Missing } from './replayed.ts'

export interface Material {
  readonly register: RegisterVersions
  /** What the payload names and the export does not have. */
  missing (payload: JsonObject): readonly Missing[]
  /** The layers that a payload names, base first: the same array for the same layers. Nothing of them may be missing. */
  ruleSets (payload: JsonObject): readonly RuleSet[]
  /** With what the words of a need were read. Nothing of it may be missing. */
  reader (payload: JsonObject): Reader
}

export function materialOf (parts: Parts, register: RegisterVersions): Material {
  const layers = new Map<string, readonly RuleSet[]>()
  const readers = new Map<string, Reader>()
  const has = (kind: string, name: string, sha256: string | null): boolean => {
    if (kind === 'rule-set') return parts.ruleSet(sha256 ?? '') !== null
    return (kind === 'lexicon' ? parts.lexicon(name) : kind === 'labels' ? parts.labels() : parts.authorities()) !== null
  }
  return {
    register,
    missing: (payload) => partsNeeded(payload).filter(({ kind, name, sha256 }) => !has(kind, name, sha256)).map(({ kind, name }) => ({ what: kind, name })),
    ruleSets: (payload) => {
      const digests = partsNeeded(payload).flatMap(({ sha256 }) => sha256 ?? [])
      const known = layers.get(digests.join())
      if (known !== undefined) return known
      const found = digests.map((sha256) => parts.ruleSet(sha256) as RuleSet)
      layers.set(digests.join(), found)
      return found
    },
    reader: (payload) => {
      const name = partsNeeded(payload).find(({ kind }) => kind === 'lexicon')?.name ?? ''
      const known = readers.get(name)
      if (known !== undefined) return known
      const reader = readerOf(parts.lexicon(name) as Lexicon, parts.labels(), parts.authorities())
      readers.set(name, reader)
      return reader
    }
  }
}

function readerOf (lexicon: Lexicon, labels: unknown, authorities: unknown): Reader {
  const byCode = new Map(isRecord(labels) ? Object.entries(labels) : [])
  const { places, pointOf } = municipalitiesAsPlaces(authorities as Parameters<typeof municipalitiesAsPlaces>[0])
  return rememberReadings({
    lexicon: compileLexicon(lexicon),
    labelOf: (code) => {
      const label = byCode.get(code)
      return typeof label === 'string' ? label : null
    },
    places: compilePlaces(places),
    pointOf
  })
}
