import type { RuleSet } from '@sroi/matcher'
import type { Store } from '../../store/index.ts'

const COMMON = new WeakMap<readonly RuleSet[], readonly RuleSet[]>()

/** The rules that a region judges applications by, base first: those of its procedure, or else those that hold for everybody. */
export async function rulesOfAdmission (store: Pick<Store, 'layersOf' | 'ruleSets'>, ruleSet: string | null): Promise<readonly RuleSet[]> {
  if (ruleSet !== null) return await store.layersOf(ruleSet) ?? []
  const all = await store.ruleSets()
  const known = COMMON.get(all) ?? all.filter((one) => one.authority === null && one.extends === undefined)
  COMMON.set(all, known)
  return known
}
