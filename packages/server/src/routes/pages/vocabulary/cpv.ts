// The procurement vocabulary in words: labels of codes, and codes by a word.
import type { CpvCode, Language } from '@sroi/matcher'
import { suggestCodes } from '../../../actions/suggest.ts'
import type { ShownCode } from '../../../views/components/cpv-picker.tsx'
import { cpvLabels } from '../../../vocabulary/cpv-labels.ts'

export function codeIn (code: CpvCode, language: Language): ShownCode {
  return { code, label: cpvLabels().get(code)?.[language] ?? null }
}

/** The codes whose label comes nearest to a word, best first; also a code that is typed in part. */
export function findCodes (text: string, language: Language, limit = 10): readonly ShownCode[] {
  return suggestCodes(text, language, limit)
}
