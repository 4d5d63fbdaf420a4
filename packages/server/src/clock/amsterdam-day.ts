import type { IsoDay, IsoInstant } from '@sroi/matcher'

// Swedish writes its days as ISO 8601 does.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The day it is in Amsterdam at a moment. */
export function amsterdamDay (instant: IsoInstant): IsoDay {
  return calendar.format(new Date(instant))
}
