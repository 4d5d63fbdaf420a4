// What a replay may rest on: what the export brought up to the receipt, and nothing of this machine but the engine itself.
import type { RuleSet } from '@sroi/matcher'
import { compileLexicon, compilePlaces, type Lexicon, type Reader, rememberReadings } from '@sroi/matcher/search'
import type { Parts } from '../collect-parts.ts'
import type { RegisterVersions } from '../collect-register.ts'
import { isRecord, type JsonObject } from '../is-record.ts'
import { type PartNeeded, partsNeeded } from '../parts-needed.ts'
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
  const has = ({ kind, name, sha256 }: PartNeeded): boolean => {
    if (kind === 'rule-set') return parts.ruleSet(sha256 ?? '') !== null
    return (kind === 'lexicon' ? parts.lexicon(name) : parts.list(kind, sha256)) !== null
  }
  return {
    register,
    missing: (payload) => partsNeeded(payload).filter((needed) => !has(needed)).map(({ kind, name }) => ({ what: kind, name })),
    ruleSets: (payload) => {
      const digests = partsNeeded(payload).flatMap(({ kind, sha256 }) => kind === 'rule-set' ? sha256 ?? [] : [])
      const known = layers.get(digests.join())
      if (known !== undefined) return known
      const found = digests.map((sha256) => parts.ruleSet(sha256) as RuleSet)
      layers.set(digests.join(), found)
      return found
    },
    reader: (payload) => {
      const needed = partsNeeded(payload).filter(({ kind }) => kind !== 'rule-set')
      const key = needed.map(({ name }) => name).join()
      const known = readers.get(key)
      if (known !== undefined) return known
      const reader = readerOf(needed, parts)
      readers.set(key, reader)
      return reader
    }
  }
}

/** It names the lists with their versions, where the receipt does. */
function readerOf (needed: readonly PartNeeded[], parts: Parts): Reader {
  const part = (wanted: PartNeeded['kind']): PartNeeded => needed.find(({ kind }) => kind === wanted) as PartNeeded
  const [labels, authorities] = (['labels', 'authorities'] as const).map((kind) => parts.list(kind, part(kind).sha256))
  const lists = needed.flatMap(({ kind, name, sha256 }) => kind === 'lexicon' || sha256 === null ? [] : [{ id: name.slice(0, name.lastIndexOf('@')), version: sha256 }])
  const byCode = new Map(isRecord(labels) ? Object.entries(labels) : [])
  const { places, pointOf } = municipalitiesAsPlaces(authorities as Parameters<typeof municipalitiesAsPlaces>[0])
  return rememberReadings({
    lexicon: compileLexicon(parts.lexicon(part('lexicon').name) as Lexicon),
    labelOf: (code) => {
      const label = byCode.get(code)
      return typeof label === 'string' ? label : null
    },
    places: compilePlaces(places),
    pointOf,
    ...(lists.length === 0 ? {} : { lists })
  })
}
