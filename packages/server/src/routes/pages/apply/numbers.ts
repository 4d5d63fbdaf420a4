// Numbers as people type them, and as a form shows them again.
import type { BasisPoints, Cents, Language } from '@sroi/matcher'

export function parseCount (text: string): number | null {
  return /^\d{1,9}$/u.test(text.replaceAll(/[\s.]/gu, '')) ? Number(text.replaceAll(/[\s.]/gu, '')) : null
}

/** `12,5` is 1250. */
export function parseHundredths (text: string): number | null {
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?$/u.exec(text.trim())
  return found === null ? null : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

/** 1250 is `12,5`. */
export function writeHundredths (value: number | BasisPoints, language: Language): string {
  const text = (value / 100).toFixed(2).replace(/\.?0+$/u, '')
  return language === 'nl' ? text.replace('.', ',') : text
}

export function writeEuros (cents: Cents, language: Language): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', language === 'nl' ? ',' : '.')
}
