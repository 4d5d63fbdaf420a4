import type { Authority, ReadableStore } from '../store/index.ts'

/** Everybody whose rules can be asked for, in order of id; `ruleSet` is null where none is known. */
export async function listAuthorities ({ store }: { store: ReadableStore }): Promise<readonly Authority[]> {
  return store.authorities()
}
