import type { Language } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import { WORDS } from './words.ts'

interface Provenance {
  readonly matcher: string
  readonly ruleSets: readonly { readonly id: string, readonly version: string }[]
  readonly register?: { readonly id: string, readonly revision: number } | null
  /** Absent where the question has no day of its own. */
  readonly on?: string
  readonly knownAt: string
}

const NAMES: Record<Language, { readonly register: string, readonly revision: string, readonly on: string, readonly knownAt: string, readonly program: string }> = {
  nl: { register: 'register', revision: 'stand', on: 'dag van de vraag', knownAt: 'met wat bekend was op', program: 'programma' },
  en: { register: 'register', revision: 'revision', on: 'day of the question', knownAt: 'with what was known at', program: 'program' }
}

/** With which rules, for which day and with the knowledge of which moment an answer was reckoned: enough to ask it again. */
export function printProvenance ({ matcher, ruleSets, register = null, on, knownAt }: Provenance, language: Language): string {
  const [words, names] = [WORDS[language], NAMES[language]]
  return [
    `${words.provenance} ${ruleSets.map(({ id, version }) => `${id} ${version}`).join(', ') || words.notKnown}`,
    ...(register === null ? [] : [`${names.register} ${register.id}, ${names.revision} ${register.revision}`]),
    ...(on === undefined ? [] : [`${names.on} ${formatDay(on, language)}`]),
    `${names.knownAt} ${knownAt}`,
    `${names.program} ${matcher}`
  ].join('; ')
}
