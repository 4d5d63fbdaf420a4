import { skeletonOf } from '@sroi/matcher/label-register'
import type { Known } from './register-view.ts'

export interface LookAlikes {
  /** The name and number of somebody else whose name cannot be told from this one by eye; null: nobody. The name is remembered. */
  readonly meet: (key: string, name: string) => string | null
}

/** Names of a register, and of those who are about to enter it. */
export function lookAlikes (known: readonly Known[], keyOf: (known: Known) => string): LookAlikes {
  const seen = new Map<string, { readonly key: string, readonly name: string }>()
  const meet = (key: string, name: string): string | null => {
    const shape = skeletonOf(name)
    const other = seen.get(shape)
    if (other === undefined) seen.set(shape, { key, name })
    return other === undefined || other.key === key ? null : `${other.name} (${other.key})`
  }
  for (const one of known) meet(keyOf(one), one.name)
  return { meet }
}
