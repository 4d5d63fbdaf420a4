import type { FirmProfile } from '@sroi/matcher'
import { valueAt } from '../../../views/apply/value-at.ts'

type Plain = Readonly<Record<string, unknown>>

/** The profile with another value there; undefined takes it out, and what is empty then with it. What stood as the source of another value goes. */
export function setAt (profile: FirmProfile, path: readonly string[], value: unknown): FirmProfile {
  if (JSON.stringify(valueAt(profile, path)) === JSON.stringify(value)) return profile
  const pointer = `/${path.join('/')}`
  const { evidence, ...changed } = withValue(profile as unknown as Plain, path, value)
  const left = Object.entries((evidence ?? {}) as Plain).filter(([about]) => about !== pointer && !about.startsWith(`${pointer}/`) && !pointer.startsWith(`${about}/`))
  return { ...changed, ...(left.length === 0 ? {} : { evidence: Object.fromEntries(left) }) } as unknown as FirmProfile
}

function withValue (object: Plain, [key = '', ...rest]: readonly string[], value: unknown): Plain {
  const { [key]: before, ...others } = object
  const after = rest.length === 0 ? value : withValue((before ?? {}) as Plain, rest, value)
  const isGone = after === undefined || (rest.length > 0 && Object.keys(after as object).length === 0)
  return isGone ? others : { ...others, [key]: after }
}
