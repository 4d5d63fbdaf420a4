import type { IsoInstant, Language } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import { amsterdamDay } from '../clock/amsterdam-day.ts'

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' })

/** A moment as people write it, by the clocks of Amsterdam. */
export function momentIn (instant: IsoInstant, language: Language): string {
  return `${formatDay(amsterdamDay(instant), language)}, ${clock.format(new Date(instant))}`
}
