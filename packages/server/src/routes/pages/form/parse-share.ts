import type { BasisPoints } from '@sroi/matcher'

const SHARE = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:%|procent|per cent|percent)?$/iu

/** A percentage from 0 to 100 with at most two decimals, Dutch or English: `5`, `2,5 %`. Null when it is something else. */
export function parseShare (text: string): BasisPoints | null {
  const found = SHARE.exec(text.trim())
  if (found === null) return null
  const basisPoints = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  return basisPoints <= 10_000 ? basisPoints : null
}
