import type { Cents } from '@sroi/matcher'

// Groups of three digits with one kind of separator, or none; cents are always two digits after the other kind. A single
// separator before three digits can therefore only group, and before two digits only begin the cents: nothing is guessed.
const GROUPED = /^(\d{1,3})((?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+)(?:([.,])(\d{2}))?$/u
const PLAIN = /^(\d{1,13})(?:[.,](\d{2}))?$/u
const MOST: Cents = 100_000_000_000_000

/**
 * An amount in euros as people write it in Dutch or English: `350.000`, `350,000.00`, `€ 350 000`, `350000,-`. Null when it could be
 * read in two ways or is no amount; never negative.
 */
export function parseAmount (text: string): Cents | null {
  const bare = text
    .replace(/[\s\u00A0\u202F]+/gu, ' ').trim()
    .replace(/^(?:€|eur|euro)\s*/iu, '').replace(/\s*(?:€|eur|euro)$/iu, '')
    .replace(/,[-–—]{1,2}$/u, '').replace(/[’']/gu, ' ')
  const plain = PLAIN.exec(bare)
  if (plain !== null) return inRange(Number(plain[1]) * 100 + Number(plain[2] ?? '0'))
  const grouped = GROUPED.exec(bare)
  if (grouped === null) return null
  const [, first = '', rest = '', point, cents = '0'] = grouped
  if (point !== undefined && rest.includes(point)) return null
  return inRange(Number(first + rest.replace(/[^\d]/gu, '')) * 100 + Number(cents))
}

function inRange (cents: number): Cents | null {
  return Number.isSafeInteger(cents) && cents <= MOST ? cents : null
}
