import type { IsoInstant } from '@sroi/matcher'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import { endOfDay } from '../clock/end-of-day.ts'
import { HttpProblem } from './http-problem.ts'

/** As much as anybody needs in a day, and no more: tomorrow it goes on. */
export function tooManyToday (at: IsoInstant, why: string): HttpProblem {
  const seconds = Math.max(1, Math.ceil((Date.parse(endOfDay(amsterdamDay(at)) ?? at) - Date.parse(at)) / 1_000))
  return new HttpProblem('too-many-today', [], `${why}. Go on tomorrow, or ring the desk`, { 'Retry-After': String(seconds) })
}
