// Values as a person reads them. Written out here, not left to the machine's locale: the same text everywhere.
import { answerTo } from '../answer-to.ts'
import type { FactUsed } from '../model/finding.ts'
import type { Language } from '../model/values.ts'
import { isOfLabel, nameOfLabel } from './label-schemes.ts'
import { nameIds, type NamesOfIds } from './names-of-ids.ts'
import { CODES, NONE, NOT_KNOWN, YES_NO } from './words.ts'

/** The facts whose values run from a number to a number, or to no end. */
const SPANS: ReadonlySet<string> = new Set(['age-band', 'asked-age', 'benefit-months'])

/** The facts whose values are lists of codes. */
const CODED: ReadonlySet<string> = new Set(['allowed', 'criteria-differ', 'case-reasons', 'case-roles', 'circumstances', 'criteria', 'criteria-lacking', 'documents', 'documents-lacking', 'effort-kinds', 'extension-grounds', 'excluded', 'groups', 'standings-chosen', 'ways'])

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
}

/**
 * One fact as text: `€ 350.000`, `5%`, `1 september 2019`; not known stays in words.
 * @throws MatcherError INVALID_REQUEST when it is no fact, or the language is another.
 */
export function formatFact (used: FactUsed, language: Language, names: NamesOfIds = {}): string {
  return answerTo(() => textOf(used, language, names))
}

function textOf ({ name, unit, value }: FactUsed, language: Language, names: NamesOfIds): string {
  if (value === null) return NOT_KNOWN[language]
  if (unit === 'cents') return formatCents(Number(value), language)
  if (unit === 'basis-points') return formatShare(Number(value), language)
  if (unit === 'hundredths') return shortened(Number(value), language)
  if (unit === 'day') return formatDay(String(value), language)
  if (unit === 'metres') return Number(value) < 1000 ? `${value} m` : `${kilometres(Math.round(Number(value) / 100), language)} km`
  if (unit === 'boolean') return YES_NO[language][value === true ? 'yes' : 'no']
  if (unit === 'code') return wordOf(String(value), language)
  if (SPANS.has(name)) return String(value).replace(/–$/, language === 'nl' ? ' of meer' : ' or more')
  if (name === 'education') return educationOf(String(value), language)
  const texts = (Array.isArray(value) ? value : [value]).map(String)
  if (texts.length === 0) return NONE[language]
  if (isOfLabel(name)) return texts.map((text) => nameOfLabel(text, language)).join(', ')
  return nameIds(name, texts, names, language) ?? (CODED.has(name) ? texts.map((text) => wordOf(text, language)) : texts).join(', ')
}

/** A code that has no word is shown as it is, also where it is called like something that every object has. */
function wordOf (code: string, language: Language, otherwise = code): string {
  const words = CODES[language]
  return Object.hasOwn(words, code) ? words[code] as string : otherwise
}

/** `BBL niveau 2` for `bbl 2`. */
function educationOf (written: string, language: Language): string {
  const [track = '', level] = written.split(' ')
  const name = wordOf(track, language, track.toUpperCase())
  return level === undefined ? name : `${name} ${language === 'nl' ? 'niveau' : 'level'} ${level}`
}

/**
 * `€ 17.500` or `€ 17.500,25` in Dutch, `€ 17,500` in English.
 * @throws MatcherError INVALID_REQUEST when it cannot be written as an amount.
 */
export function formatCents (cents: number, language: Language): string {
  return answerTo(() => `€ ${cents % 100 === 0 ? grouped(cents / 100, language) : decimal(cents, 2, language)}`)
}

/**
 * Basis points as per cent: `5%`, `12,5%`.
 * @throws MatcherError INVALID_REQUEST when it cannot be written as a share.
 */
export function formatShare (basisPoints: number, language: Language): string {
  return answerTo(() => `${shortened(basisPoints, language)}%`)
}

/**
 * `1 september 2019`.
 * @throws MatcherError INVALID_REQUEST when it cannot be written as a day.
 */
export function formatDay (day: string, language: Language): string {
  return answerTo(() => {
    const [year, month, date] = day.split('-')
    return `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? ''} ${year ?? ''}`
  })
}

/** Hundredths without the zeroes at the end: `12,5`, `3`. */
function shortened (hundredths: number, language: Language): string {
  return decimal(hundredths, 2, language).replace(/[.,]?0+$/, '')
}

/** Tenths of a kilometre: `5`, `5,2`. */
function kilometres (tenths: number, language: Language): string {
  return tenths % 10 === 0 ? grouped(tenths / 10, language) : decimal(tenths, 1, language)
}

function decimal (value: number, digits: number, language: Language): string {
  const unit = 10 ** digits
  return `${grouped(Math.floor(value / unit), language)}${language === 'nl' ? ',' : '.'}${String(value % unit).padStart(digits, '0')}`
}

function grouped (whole: number, language: Language): string {
  return String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, language === 'nl' ? '.' : ',')
}
