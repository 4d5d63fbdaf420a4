import type { Problem } from '@sroi/matcher'

/** Euros to cents, per cents to basis points: `2500`, `2500.5`, `2500,50`. A point is never read as thousands. */
export function hundredths (text: string, place: string, problems: Problem[]): number {
  const parts = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(text)
  if (parts === null) problems.push({ place, code: 'no-number', detail: `'${text.slice(0, 40)}' is not a number with at most two decimals. Write it as 2500 or 2500.50, without a mark for thousands` })
  return Number(parts?.[1] ?? 0) * 100 + Number((parts?.[2] ?? '').padEnd(2, '0'))
}
