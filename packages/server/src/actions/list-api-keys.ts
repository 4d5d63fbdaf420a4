import type { ApiKey, ApiKeyStore } from '../store/index.ts'

/** The keys of a tenant, the newest first; those that no longer work as well. Nothing in it opens anything. */
export async function listApiKeys ({ store }: { readonly store: ApiKeyStore }, tenantId: string): Promise<readonly ApiKey[]> {
  return store.listApiKeys(tenantId)
}
