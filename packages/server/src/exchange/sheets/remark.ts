// What is said of a row: why it was kept apart, or what somebody should look at. Words come later, in the language of whoever reads.

export const REMARK_CODES = [
  'absent', 'too-long', 'unsafe-characters', 'cell-error', 'too-many-cells',
  'no-number', 'no-kvk-number', 'no-scheme', 'no-amount', 'no-decimal', 'no-whole', 'no-day', 'no-yes-no', 'not-one-of', 'no-code', 'unknown-code',
  'unknown-municipality', 'no-email', 'no-telephone', 'no-website', 'no-postcode', 'unknown-level', 'backwards', 'without',
  'twice', 'unknown-supplier', 'ambiguous', 'merge-unknown', 'merge-itself', 'not-in-order', 'not-yours',
  'look-alike', 'merged', 'unknown-label', 'unknown-postcode'
] as const

export type RemarkCode = typeof REMARK_CODES[number]

export interface Remark {
  readonly code: RemarkCode
  /** The key of the column; absent: the whole row. */
  readonly column?: string
  /** What stood there, shortened. */
  readonly value?: string
  /** What may have been meant, nearest first. */
  readonly suggestions?: readonly string[]
  /** The rows of the file it is about. */
  readonly rows?: readonly number[]
  /** The key of another column it is about. */
  readonly other?: string
}

/** So much of what stood in a cell is repeated. */
const SHOWN = 80

export function shortened (text: string): string {
  const safe = text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/g, '\uFFFD')
  return safe.length > SHOWN ? `${safe.slice(0, SHOWN - 1)}…` : safe
}
