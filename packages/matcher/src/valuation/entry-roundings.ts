// In which ways may the values of entries become whole amounts?
import type { Lookup } from '../model/finding.ts'
import type { EntryRoundingRule } from '../model/valuation-rules.ts'

/** To the cent, each entry: used where no rule says how to round, and shown as such. */
export const UNSTATED_ROUNDING: EntryRoundingRule = { unit: 'cent', mode: 'half-up', at: 'entry' }

/** What a rule that cannot be read, or sources that contradict each other, leave possible. An invoice is an entry. */
const ANY: readonly EntryRoundingRule[] = (['entry', 'total'] as const).flatMap((at) =>
  (['cent', 'euro'] as const).flatMap((unit) => (['half-up', 'down'] as const).map((mode) => ({ unit, mode, at }))))

/** The one that the rule names; where that is not known, every way. */
export function entryRoundings (rule: Lookup<EntryRoundingRule>): readonly EntryRoundingRule[] {
  if (rule.state === 'in-force') return [rule.value]
  return rule.state === 'no-provision' ? [UNSTATED_ROUNDING] : ANY
}
