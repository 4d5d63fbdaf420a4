import type { LabelRuleSet } from '@sroi/matcher'
import { readLabelRules } from '../demonstration/read-label-rules.ts'

let read: readonly LabelRuleSet[] | null = null

/** What the issuers of labels ask, from the files beside the program, read once. Throws StartError with every fault of every file. */
export function labelRules (): readonly LabelRuleSet[] {
  read ??= readLabelRules()
  return read
}
