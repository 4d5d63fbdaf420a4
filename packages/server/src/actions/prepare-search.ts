import type { SearchDependencies } from '../dependencies.ts'
import { changeCosts } from '../vocabulary/change-costs.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { proposeCodes } from './propose-codes.ts'
import { suggest } from './suggest.ts'

/** Makes ready, before the first question, what all searches share. Throws StartError when the lexicon or the costs of changes are not in order. */
export async function prepareSearch ({ store, catalogues }: Omit<SearchDependencies, 'clock'>): Promise<void> {
  const register = await store.registerAt()
  if (register !== null) await catalogues.of(register)
  readerFor(await store.authorities())
  changeCosts()
  await proposeCodes({ store }, 'a', 'nl')
  for (const language of ['nl', 'en'] as const) await suggest({ store }, 'a', language)
}
