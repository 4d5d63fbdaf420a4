import type { Store } from '../store/index.ts'

export interface TargetGroup {
  readonly code: string
  /** The rule sets whose building blocks or bonuses speak of it, in order of id. */
  readonly ruleSets: readonly string[]
}

/** The codes by which the building blocks of the rule sets name target groups, in order. */
export async function listTargetGroups ({ store }: { readonly store: Store }): Promise<readonly TargetGroup[]> {
  const found = new Map<string, Set<string>>()
  for (const { id, provisions } of await store.ruleSets()) {
    for (const { when } of [...provisions.buildingBlocks ?? [], ...provisions.bonuses ?? []]) {
      for (const code of when?.efforts?.groups ?? []) found.set(code, (found.get(code) ?? new Set()).add(id))
    }
  }
  return [...found].map(([code, ruleSets]) => ({ code, ruleSets: [...ruleSets].sort() })).sort((one, other) => one.code < other.code ? -1 : 1)
}
