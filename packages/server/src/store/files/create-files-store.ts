import type { Demonstration } from '../../demonstration/read-demonstration.ts'
import { DEMONSTRATION_TENANT } from '../../demonstration/load-demonstration.ts'
import { registerDigest } from '../register-digest.ts'
import { layersByAuthority } from '../rule-set-layers.ts'
import type { ReadableStore } from '../store.ts'

/** The demonstration data without a database, read-only: its register has one revision, the one a database gives it when it is loaded. */
export function createFilesStore ({ day, suppliers, ruleSets, authorities, contracts }: Demonstration): ReadableStore {
  const newest = new Map(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]))
  const layers = layersByAuthority(newest, authorities)
  const inOrder = [...suppliers].sort((one, other) => one.id < other.id ? -1 : 1)
  const register = { id: DEMONSTRATION_TENANT.register, revision: 1, day, digest: registerDigest({ revision: 0, digest: null }, { suppliers }), suppliers: inOrder }
  return {
    authorities: async () => authorities,
    ruleSetsFor: async (authority) => layers.get(authority) ?? [],
    ruleSetVersions: async (references) => {
      const found = references.flatMap(({ id, version }) => ruleSets.filter((ruleSet) => ruleSet.id === id && ruleSet.version === version))
      return found.length === references.length ? found : null
    },
    registerAt: async (revision = 1) => revision === 1 ? register : null,
    exampleContracts: async () => contracts,
    ready: async () => {}
  }
}
