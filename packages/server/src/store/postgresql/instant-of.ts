import type { IsoInstant } from '@sroi/matcher'

/** A moment as the driver gives it, in whatever zone the connection has, as a moment in UTC. */
export function instantOf (text: string): IsoInstant {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}
