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
  /** The labels of codes, or the authorities: by digest, or those of the day of the export. */
  list (kind: 'labels' | 'authorities', sha256: string | null): unknown
  count (): number
}

export function collectParts (): Parts {
  const ruleSets = new Map<string, unknown>()
  const lexicons = new Map<string, unknown>()
  const lists = new Map<string, unknown>()
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
      else put(lists, `${kind} ${name.includes('@') ? digest : ''}`, value)
    },
    ruleSet: (digest) => ruleSets.get(digest) ?? null,
    lexicon: (name) => lexicons.get(name) ?? null,
    list: (kind, digest) => lists.get(`${kind} ${digest ?? ''}`) ?? null,
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
