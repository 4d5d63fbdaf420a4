import type { FirmProfile } from '@sroi/matcher'

/** What stands somewhere in a profile; undefined: nothing was told. */
export function valueAt (profile: FirmProfile, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined, profile)
}
