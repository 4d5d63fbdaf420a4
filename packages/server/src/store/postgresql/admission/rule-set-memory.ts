import type { RuleSet } from '@sroi/matcher'
import type { RuleSetReference } from '../../receipt-kinds.ts'
import { readRuleSetVersions } from '../read-rule-sets.ts'
import type { Handle } from '../with-tenant.ts'

/** The rules of so many kinds of cases are remembered: a version never changes. */
const MOST = 50

/** Reads the versions that a case is judged by; the same array each time, so that they are merged once. */
export type RuleSetMemory = (handle: Handle, references: readonly RuleSetReference[]) => Promise<readonly RuleSet[]>

export function rememberRuleSets (tenantId: string): RuleSetMemory {
  const known = new Map<string, readonly RuleSet[]>()
  return async (handle, references) => {
    const key = JSON.stringify(references.map(({ id, version }) => [id, version]))
    const before = known.get(key)
    if (before !== undefined) return before
    const found = await readRuleSetVersions(handle, tenantId, references)
    if (found === null) throw new Error('the rules that a case is judged by are not in the store')
    const [oldest] = known.keys()
    if (known.size >= MOST && oldest !== undefined) known.delete(oldest)
    known.set(key, found)
    return found
  }
}
