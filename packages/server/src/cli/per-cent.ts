import type { Problem } from '@sroi/matcher'
import { hundredths } from './hundredths.ts'

/** A percentage from 0 to 100 as basis points; 0 with a problem for anything else. */
export function perCent (text: string, place: string, problems: Problem[]): number {
  const basisPoints = hundredths(text, place, problems)
  if (basisPoints <= 10_000) return basisPoints
  problems.push({ place, code: 'too-big', detail: `'${text.slice(0, 40)}' is above 100 %. Give a percentage from 0 to 100, as 5 or 2.5` })
  return 0
}
