import { mergeRuleSets } from '@sroi/matcher'
import { StartError } from '../problems/start-error.ts'
import type { ReadableStore } from './store.ts'

/** Merges the layers of every authority once, so that rules that contradict each other stop a start and not a question. */
export async function checkRuleSets (store: ReadableStore): Promise<void> {
  const checked = new Set<unknown>()
  const problems = new Set<string>()
  for (const { id } of await store.authorities()) {
    const layers = await store.ruleSetsFor(id)
    if (checked.has(layers)) continue
    checked.add(layers)
    try {
      mergeRuleSets(layers)
    } catch (error) {
      problems.add(error instanceof Error ? error.message : String(error))
    }
  }
  if (problems.size > 0) throw new StartError(`The rule sets are not in order:\n${[...problems].join('\n')}`)
}
