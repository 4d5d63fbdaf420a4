import type { DemonstrationContract, ReadableStore } from '../store/index.ts'

/** Fictional contracts to try the service with: a title, and the question as it would be asked. */
export async function listDemonstrationContracts ({ store }: { store: ReadableStore }): Promise<readonly DemonstrationContract[]> {
  return store.exampleContracts()
}
