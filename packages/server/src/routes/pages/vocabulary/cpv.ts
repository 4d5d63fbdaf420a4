// The procurement vocabulary in words: labels of codes, and codes by a word. Read once, when first needed.
import { readCpv } from '@sroi/fixtures'
import type { CpvCode, Language } from '@sroi/matcher'
import Fuse from 'fuse.js'
import type { ShownCode } from '../../../views/components/cpv-picker.tsx'

interface Vocabulary {
  readonly labels: ReadonlyMap<CpvCode, Readonly<Record<Language, string>>>
  readonly index: Readonly<Record<Language, Fuse<{ code: CpvCode, label: string }>>>
}

let known: Vocabulary | null = null

export function codeIn (code: CpvCode, language: Language): ShownCode {
  return { code, label: vocabulary().labels.get(code)?.[language] ?? null }
}

/** The codes whose label comes nearest to a word, best first; also a code that is typed in part. */
export function findCodes (text: string, language: Language, limit = 10): readonly ShownCode[] {
  const wanted = text.trim().slice(0, 32)
  if (wanted === '') return []
  const { labels, index } = vocabulary()
  if (/^\d{2,8}$/u.test(wanted)) {
    return [...labels].filter(([code]) => code.startsWith(wanted)).slice(0, limit).map(([code, words]) => ({ code, label: words[language] }))
  }
  return index[language].search(wanted, { limit }).map(({ item }) => item)
}

function vocabulary (): Vocabulary {
  if (known !== null) return known
  const rows = readCpv()
  const fuse = (label: (row: typeof rows[number]) => string): Fuse<{ code: CpvCode, label: string }> =>
    new Fuse(rows.map((row) => ({ code: row[0], label: label(row) })), { keys: ['label'], threshold: 0.3, ignoreLocation: true })
  known = {
    labels: new Map(rows.map(([code, nl, en]) => [code, { nl, en }])),
    index: { nl: fuse(([, nl]) => nl), en: fuse(([, , en]) => en) }
  }
  return known
}
