import type { Language } from '@sroi/matcher'
import type { GapCode, NoticeReading } from '@sroi/matcher/notice'

const TITLES: Record<Language, { read: string, facts: string, gaps: string, line: string }> = {
  nl: { read: 'Aankondiging', facts: 'Wat erin staat, en waar', gaps: 'Wat er niet in staat', line: 'regel' },
  en: { read: 'Notice', facts: 'What it says, and where', gaps: 'What it does not say', line: 'line' }
}

const GAPS: Record<GapCode, Record<Language, string>> = {
  'not-stated': { nl: 'niet vermeld', en: 'not stated' },
  'symbolic-value': { nl: 'een symbolische waarde van € 1 of minder', en: 'a symbolic value of € 1 or less' },
  'foreign-currency': { nl: 'niet in euro', en: 'not in euros' },
  unreadable: { nl: 'niet te lezen', en: 'cannot be read' },
  contradictory: { nl: 'twee plaatsen spreken elkaar tegen', en: 'two places contradict each other' },
  'estimate-only': { nl: 'alleen een schatting', en: 'an estimate only' },
  'several-lots': { nl: 'het totaal van meer percelen', en: 'the total of several lots' },
  'joint-buyers': { nl: 'het deel van een van de inkopers', en: 'the part of one of the buyers' },
  framework: { nl: 'een plafond, geen som', en: 'a ceiling, not a sum' },
  'profile-only': { nl: 'alleen een plan, nog geen opdracht', en: 'a plan only, no contract yet' }
}

/** What a notice says, where each fact stands, and what it does not say. */
export function printNotice ({ format, form, noticeId, contract, places, gaps }: NoticeReading, language: Language): readonly string[] {
  const words = TITLES[language]
  return [
    `${words.read} ${[noticeId, form, format].filter((part) => part !== null).join(', ')}`,
    '',
    `${words.facts}:`,
    ...places.map(({ pointer, path, line }) => `  ${pointer}: ${shown(valueAt(contract, pointer))} (${words.line} ${line}: ${path})`),
    '',
    `${words.gaps}:`,
    ...gaps.map(({ code, pointer, concerns, published }) =>
      `  ${pointer}: ${GAPS[code][language]}${concerns === null ? '' : ` (${concerns})`}${published === null ? '' : `: ${published}`}`)
  ]
}

function valueAt (value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<unknown>((here, key) => typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[key] : undefined, value)
}

function shown (value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? ''
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
