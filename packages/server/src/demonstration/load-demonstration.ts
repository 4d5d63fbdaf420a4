import type { Clock } from '../dependencies.ts'
import type { PostgresqlStore } from '../store/index.ts'
import type { Demonstration } from './read-demonstration.ts'

/** The tenant of the demonstration: fictional suppliers only. */
export const DEMONSTRATION_TENANT = {
  id: '0193a000-0000-7000-8000-000000000001',
  slug: 'demonstratie',
  name: 'Demonstratieregio (fictief)',
  visitors: 'record',
  register: 'demonstratie'
} as const

/** What became of the demonstration data. `differs`: the register was filled with other data than this release brings. */
export type Loaded = 'loaded' | 'kept' | 'differs'

/** Fills an empty register. One that was filled before is left as it is, whatever this release brings: people may have built on it. */
export async function loadDemonstration (store: PostgresqlStore, clock: Clock, { digest, ...data }: Demonstration): Promise<Loaded> {
  const before = await store.loadedDigest()
  if (before !== null) return before === digest ? 'kept' : 'differs'
  await store.publish({ ...data, loadedDigest: digest }, clock.now())
  return await store.loadedDigest() === digest ? 'loaded' : 'differs'
}
