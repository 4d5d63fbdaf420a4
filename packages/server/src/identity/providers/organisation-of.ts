import type { Organisation } from '../../access/index.ts'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import type { Provider } from './provider.ts'

const MOST = 200

/** The organisation that the claims of a token name: the first place that has one. Null: none has. */
export function organisationOf (claims: Readonly<Record<string, unknown>>, { organisation }: Pick<Provider, 'organisation'>): Organisation | null {
  for (const { scheme, claim } of organisation) {
    const value = claim.reduce<unknown>((from, name) => isObject(from) && Object.hasOwn(from, name) ? from[name] : undefined, claims)
    if (typeof value === 'string' && value.trim() !== '' && value.length <= MOST) return normalOrganisation({ scheme, value })
  }
  return null
}

function isObject (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
