// A fact of a notice by its pointer: what it is called and how it reads.
import { formatCents, formatDay, formatShare } from '@sroi/matcher/explain'
import type { Amount, Contract, Language } from '@sroi/matcher'
import type { ShownCode } from './cpv-picker.tsx'
import type { PageWords } from '../words.ts'

type FactName = keyof PageWords['facts']

const NAMES: Readonly<Record<string, FactName>> = {
  labourShareBasisPoints: 'labourShare', rateBasisPoints: 'rate', amountCents: 'terms', clause: 'terms', nuts: 'performance',
  municipality: 'performance', on: 'award'
}

/** `/lots/0/value/estimated` is the estimated value, whatever stands around it. */
export function nameOfFactAt (pointer: string, { facts }: PageWords): string {
  const keys = pointer.split('/').filter((key) => key !== '' && !/^\d+$/u.test(key)).reverse()
  const inAward = keys.includes('awards') && keys[0] === 'value'
  if (inAward) return facts.awarded
  for (const key of keys) {
    const name = NAMES[key] ?? (key in facts ? key as FactName : null)
    if (name !== null) return facts[name]
  }
  return facts.other
}

/** What stands at a pointer as a person reads it; null when nothing does that can be shown. */
export function valueOfFactAt (contract: Contract, pointer: string, language: Language, words: PageWords, label: (code: string) => ShownCode): string | null {
  const keys = pointer.split('/').slice(1)
  let value: unknown = contract
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
    value = (value as Record<string, unknown>)[key]
  }
  const name = keys.findLast((key) => !/^\d+$/u.test(key)) ?? ''
  // said to be none, which is something else than not said
  if (value === null || (Array.isArray(value) && value.length === 0)) return words.site.no
  return shown(value, name, language, words, label)
}

function shown (value: unknown, name: string, language: Language, words: PageWords, label: (code: string) => ShownCode): string | null {
  if (typeof value === 'boolean') return value ? words.site.yes : words.site.no
  if (typeof value === 'number') return name.endsWith('BasisPoints') ? formatShare(value, language) : name.endsWith('Cents') ? formatCents(value, language) : String(value)
  if (typeof value === 'string') return shownText(value, name, language, words, label)
  if (Array.isArray(value)) return value.map((item) => shown(item, name, language, words, label)).filter((text) => text !== null).join('; ') || null
  if (typeof value !== 'object' || value === null) return null
  if ('cents' in value || 'published' in value || 'currency' in value) return shownAmount(value as Amount, language)
  if ('text' in value) return String(value.text)
  if ('name' in value) return String(value.name)
  if ('description' in value) return String(value.description)
  if ('scheme' in value && 'value' in value) return String(value.value)
  if ('from' in value) return [value.from, 'until' in value ? value.until : null].filter((day) => typeof day === 'string').map((day) => formatDay(day, language)).join(' – ')
  return null
}

function shownText (value: string, name: string, language: Language, words: PageWords, label: (code: string) => ShownCode): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return formatDay(value, language)
  if (name === 'cpv') return `${value} ${label(value).label ?? words.form.noCode}`
  const isCode = ['nature', 'trigger', 'stage', 'regime', 'reservation', 'reservedExecution'].includes(name)
  return isCode && Object.hasOwn(words.codes, value) ? words.codes[value as keyof PageWords['codes']] : value
}

function shownAmount ({ cents, currency, published }: Amount, language: Language): string {
  if (cents !== undefined) return formatCents(cents, language)
  return [published, currency].filter((part) => part !== undefined).join(' ')
}
