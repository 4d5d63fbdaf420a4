import type { IsoInstant } from '@sroi/matcher'

let written: IsoInstant = ''
let writtenOf = Number.NaN

/** A moment, of milliseconds since 1970. A busy service asks for the same one again and again: it is written out once. */
export function instantOf (milliseconds: number): IsoInstant {
  if (milliseconds !== writtenOf) {
    written = new Date(milliseconds).toISOString()
    writtenOf = milliseconds
  }
  return written
}
