import type { IsoDay, IsoInstant } from '@sroi/matcher'

// Swedish writes its days as ISO 8601 does.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

const WHOLE_MINUTE = 'YYYY-MM-DDThh:mm'.length
let [minute, day] = ['', '']

/** The day it is in Amsterdam at a moment. Days begin on a whole minute, and most moments are of the same one as the last. */
export function amsterdamDay (instant: IsoInstant): IsoDay {
  const asked = instant.slice(0, WHOLE_MINUTE)
  if (asked === minute && instant.endsWith('Z')) return day
  const found = calendar.format(new Date(instant))
  if (instant.endsWith('Z')) [minute, day] = [asked, found]
  return found
}
