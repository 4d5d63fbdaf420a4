import { readLabelRules as readFiles } from '@sroi/fixtures'
import type { LabelRuleSet } from '@sroi/matcher'
import { labelRulesSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { checked } from './checked.ts'

/** What the issuers of labels ask, from the files beside the program. Throws StartError with every fault of every file. */
export function readLabelRules (): readonly LabelRuleSet[] {
  return checked<LabelRuleSet>('labels', z.array(labelRulesSchema), readFiles())
}
