import type { Clock } from '../dependencies.ts'
import type { ApiKey, ApiKeyStore } from '../store/index.ts'

/** From now on the key opens nothing; a replica that saw it a moment ago follows within 30 seconds. Null: the tenant has no key of that id. */
export async function revokeApiKey ({ store, clock }: { readonly store: ApiKeyStore, readonly clock: Clock }, tenantId: string, id: string): Promise<ApiKey | null> {
  return store.revokeApiKey(tenantId, id, clock.now())
}
