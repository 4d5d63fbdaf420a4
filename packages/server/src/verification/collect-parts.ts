// What receipts rest on, kept while an export is read.
import type { PartLine } from './format.ts'
import { EXPORT_LIMITS } from './format.ts'
import { isRecord } from './is-record.ts'
import { NotIntact } from './not-intact.ts'
import { sha256 } from '../json/digest.ts'

export interface Parts {
  /** Throws NotIntact when the text is not what its line says. */
  add (line: PartLine, text: string): void
  /** Null: it is not in the export, up to here. */
  ruleSet (sha256: string): unknown
  /** By `<id>@<version>`. */
  lexicon (name: string): unknown
  labels (): unknown
  authorities (): unknown
  count (): number
}

export function collectParts (): Parts {
  const ruleSets = new Map<string, unknown>()
  const lexicons = new Map<string, unknown>()
  const single = new Map<'labels' | 'authorities', unknown>()
  let bytes = 0
  let count = 0
  const put = <K>(parts: Map<K, unknown>, key: K, value: unknown): void => {
    if (parts.has(key)) throw new NotIntact('part', { found: `${String(key)}, a second time` })
    parts.set(key, value)
  }
  return {
    add: ({ kind, name, sha256: digest, bytes: length }, text) => {
      const computed = sha256(text)
      if (computed !== digest) throw new NotIntact('part', { found: `${kind} ${name}: ${computed}`, expected: digest })
      bytes += length
      if (bytes > EXPORT_LIMITS.parts) throw new NotIntact('part', { found: bytes, expected: EXPORT_LIMITS.parts })
      count++
      const value = parsed(text, name)
      if (kind === 'rule-set') put(ruleSets, digest, value)
      else if (kind === 'lexicon') put(lexicons, lexiconName(value), value)
      else put(single, kind, value)
    },
    ruleSet: (digest) => ruleSets.get(digest) ?? null,
    lexicon: (name) => lexicons.get(name) ?? null,
    labels: () => single.get('labels') ?? null,
    authorities: () => single.get('authorities') ?? null,
    count: () => count
  }
}

/** What it calls itself: receipts name a lexicon by that. */
function lexiconName (value: unknown): string {
  const { id, version } = isRecord(value) ? value : {}
  if (typeof id !== 'string' || typeof version !== 'string') throw new NotIntact('part', { found: 'a lexicon without an id and a version' })
  return `${id}@${version}`
}

function parsed (text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NotIntact('part', { found: `${name} is not JSON` })
  }
}
