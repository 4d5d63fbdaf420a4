import type { Problem } from '@sroi/matcher'

/** @param place the word that is wrong, as it was written; empty where one is absent. */
export function problem (place: string, code: string, detail: string): Problem {
  return { place, code, detail }
}
