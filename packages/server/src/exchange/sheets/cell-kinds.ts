// How cells are read and written. Each says what to write, in both languages.
import type { Words } from '@sroi/matcher'
import { centsOf, codesOf, scaledOf } from '../../spreadsheet/cells.ts'
import { plainName } from '../../spreadsheet/plain-name.ts'
import type { CellKind, CellRead } from './column.ts'
import { dayOfCell } from './day-of-cell.ts'
import type { RemarkCode } from './remark.ts'

const NOT_ASCII = /[^\u0000-\u007F]/
/** What changes how a text looks without being seen: controls, marks of direction, characters of no width, halves of characters. Line ends and tabs may stand in a long text. */
const UNSAFE_IN_NAME = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const UNSAFE_IN_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function fault (code: RemarkCode, suggestions?: readonly string[]): CellRead {
  return { fault: { code, ...(suggestions === undefined || suggestions.length === 0 ? {} : { suggestions }) } }
}

function found (value: unknown, code: RemarkCode): CellRead {
  return value === null || value === undefined ? fault(code) : { value }
}

function readText (text: string, most: number, unsafe: RegExp): CellRead {
  if (unsafe.test(text)) return fault('unsafe-characters')
  const plain = NOT_ASCII.test(text) ? text.normalize('NFC') : text
  return plain.length > most ? fault('too-long') : { value: plain }
}

const asIs = (value: string): string => value
const TEXT: Words = { nl: 'tekst', en: 'text' }

/** A short text on one line. */
export function name (most: number): CellKind {
  return { says: { nl: `tekst, hoogstens ${most} tekens`, en: `text, at most ${most} characters` }, read: (text) => readText(text, most, UNSAFE_IN_NAME), write: asIs }
}

/** A text that may have several lines. */
export function longText (most: number): CellKind {
  return { says: { nl: `tekst, hoogstens ${most} tekens`, en: `text, at most ${most} characters` }, read: (text) => readText(text.replaceAll('\r\n', '\n'), most, UNSAFE_IN_TEXT), write: asIs }
}

/** A name in a list of somebody else, as `b-corp`: small letters, digits and dashes. */
export function slug (most: number, code: RemarkCode): CellKind {
  return {
    says: TEXT,
    read: (text) => {
      const plain = text.toLowerCase().replaceAll(/[\s_]+/g, '-')
      return plain.length <= most && /^[a-z0-9][a-z0-9.+-]*$/.test(plain) ? { value: plain } : fault(code)
    },
    write: asIs
  }
}

/** The number of an organisation. Whether it is one of the Chamber of Commerce is looked at with its scheme. */
export const organisationNumber: CellKind = {
  says: { nl: 'nummer; van de KVK acht cijfers', en: 'number; of the Chamber of Commerce eight digits' },
  read: (text) => {
    const plain = text.replaceAll(/[\s\u00a0]+/g, '')
    return plain.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._:/-]*$/.test(plain) ? { value: plain } : fault('no-number')
  },
  write: asIs
}

export const day: CellKind = {
  says: { nl: 'dag: 2027-03-01 of 1-3-2027', en: 'day: 2027-03-01 or 1-3-2027' },
  read: (text) => found(dayOfCell(text), 'no-day'),
  write: (value: string) => ({ day: value })
}

export const amount: CellKind = {
  says: { nl: 'bedrag in euro, zonder btw: 350000 of 350000,50', en: 'amount in euros, without VAT: 350000 or 350000,50' },
  read: (text) => {
    const cents = centsOf(text)
    return found(cents !== null && Number.isSafeInteger(cents) && cents <= 100_000_000_000_000 ? cents : null, 'no-amount')
  },
  write: (value: number) => ({ number: value / 100, decimals: 2 })
}

/** A number with two decimals, kept in hundredths. */
export const hundredths: CellKind = {
  says: { nl: 'getal, hoogstens twee cijfers achter de komma: 16,4', en: 'number, at most two decimals: 16.4' },
  read: (text) => found(scaledOf(text, 6, 2), 'no-decimal'),
  write: (value: number) => ({ number: value / 100, decimals: 2 })
}

export function whole (most: number): CellKind {
  return {
    says: { nl: `geheel getal, hoogstens ${most}`, en: `whole number, at most ${most}` },
    read: (text) => {
      const value = scaledOf(text.replace(/\.0+$/, ''), 9, 0)
      return found(value !== null && value <= most ? value : null, 'no-whole')
    },
    write: (value: number) => ({ number: value, decimals: 0 })
  }
}

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1'])
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0'])

export const yesNo: CellKind = {
  says: { nl: 'ja of nee; leeg is niet bekend', en: 'yes or no; empty is not known' },
  read: (text) => {
    const plain = text.toLowerCase()
    return YES.has(plain) ? { value: true } : NO.has(plain) ? { value: false } : fault('no-yes-no')
  },
  write: (value: boolean, language) => value ? { nl: 'ja', en: 'yes' }[language] : { nl: 'nee', en: 'no' }[language]
}

/** One of a closed list, by its code or its name in either language. */
export function choice (options: Readonly<Record<string, Words>>): CellKind {
  const byName = new Map(Object.entries(options).flatMap(([code, words]) => [code, words.nl, words.en].map((one) => [plainName(one), code] as const)))
  const list = (language: 'nl' | 'en'): string => Object.values(options).map((words) => words[language]).join(', ')
  return {
    says: { nl: `een van: ${list('nl')}`, en: `one of: ${list('en')}` },
    read: (text, { near }) => {
      const value = byName.get(plainName(text))
      return value === undefined ? fault('not-one-of', near(text, Object.values(options).flatMap(({ nl, en }) => [nl, en]))) : { value }
    },
    write: (value: string, language) => options[value]?.[language] ?? value
  }
}

/** A name that has a usual way of writing, beside which others are taken as they are. */
export function openChoice (known: Readonly<Record<string, readonly string[]>>): CellKind {
  const byName = new Map(Object.entries(known).flatMap(([value, names]) => [value, ...names].map((one) => [plainName(one).replaceAll('.', ''), value] as const)))
  return {
    says: { nl: `tekst; bekend zijn ${Object.keys(known).join(', ')}`, en: `text; known are ${Object.keys(known).join(', ')}` },
    read: (text) => {
      const read = readText(text, 100, UNSAFE_IN_NAME)
      return 'fault' in read ? read : { value: byName.get(plainName(text).replaceAll('.', '')) ?? plainName(text) }
    },
    write: asIs
  }
}

export const codes: CellKind = {
  says: { nl: 'CPV-codes van acht cijfers, met spaties ertussen', en: 'CPV codes of eight digits, with spaces between them' },
  read: (text, { isCode }) => {
    const { codes: list, odd } = codesOf(text)
    if (odd !== undefined) return fault('no-code')
    if (list.length > 100) return fault('too-long')
    const unknown = list.find((code) => !isCode(code))
    return unknown === undefined ? { value: [...new Set(list)] } : fault('unknown-code')
  },
  write: (value: readonly string[]) => value.join(' ')
}

export const municipality: CellKind = {
  says: { nl: 'gemeente: naam, of nummer als GM0392', en: 'municipality: its name, or its number as GM0392' },
  read: (text, { municipality: idOf, near }) => {
    const id = idOf(text)
    return id === null ? fault('unknown-municipality', near(text, 'municipalities')) : { value: id }
  },
  write: (value: string, _language, { nameOfMunicipality }) => nameOfMunicipality(value)
}

export const municipalities: CellKind = {
  says: { nl: 'gemeenten, met een | ertussen', en: 'municipalities, with a | between them' },
  read: (text, { municipality: idOf, near }) => {
    const parts = text.split(/[|;\n]/).map((part) => part.trim()).filter((part) => part !== '')
    if (parts.length > 400) return fault('too-long')
    const odd = parts.find((part) => idOf(part) === null)
    return odd === undefined ? { value: [...new Set(parts.map((part) => idOf(part) as string))].sort() } : fault('unknown-municipality', near(odd, 'municipalities'))
  },
  write: (value: readonly string[], _language, { nameOfMunicipality }) => value.map(nameOfMunicipality).join(' | ')
}

export const email: CellKind = {
  says: { nl: 'e-mailadres van de organisatie', en: 'e-mail address of the organisation' },
  read: (text) => text.length <= 320 && /^[^\s@<>()",;:\\[\]\u0000-\u001F]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(text) && !UNSAFE_IN_NAME.test(text) ? { value: text } : fault('no-email'),
  write: asIs
}

export const telephone: CellKind = {
  says: { nl: 'telefoonnummer van de organisatie', en: 'telephone number of the organisation' },
  read: (text) => text.length <= 50 && /^\+?[0-9][0-9 ()./-]*$/.test(text) && text.replaceAll(/\D/g, '').length >= 5 ? { value: text } : fault('no-telephone'),
  // a number that begins with a plus is a text that a spreadsheet would reckon with
  write: asIs
}

export const website: CellKind = {
  says: { nl: 'adres van de website', en: 'address of the website' },
  read: (text) => {
    const full = /^https?:\/\//i.test(text) ? text : `https://${text}`
    return full.length <= 500 && !UNSAFE_IN_NAME.test(full) && URL.canParse(full) && /^https?:\/\/[^\s/@]+\.[^\s/@]+(?:\/[^\s]*)?$/i.test(full) ? { value: full } : fault('no-website')
  },
  write: asIs
}

/** Only its four digits are used, for the place. */
export const postcode: CellKind = {
  says: { nl: 'postcode: 2011 of 2011 AB', en: 'postcode: 2011 or 2011 AB' },
  read: (text) => found(/^([1-9]\d{3})\s?(?:[A-Za-z]{2})?$/.exec(text)?.[1], 'no-postcode'),
  write: asIs
}

/** Other organisations, by their numbers. */
export const numbers: CellKind = {
  says: { nl: 'nummers van organisaties, met spaties ertussen', en: 'numbers of organisations, with spaces between them' },
  read: (text) => {
    const list = text.split(/[\s,;|]+/).filter((one) => one !== '')
    return list.length <= 20 && list.every((one) => one.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._:/-]*$/.test(one)) ? { value: [...new Set(list)] } : fault('no-number')
  },
  write: (value: readonly string[]) => value.join(' ')
}
