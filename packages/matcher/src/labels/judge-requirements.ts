// Everything that is asked for one level, judged on one day.
import type { Finding, Lookup } from '../model/finding.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelCondition, LabelRules } from '../model/label-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { unknownByRule } from '../primitives/index.ts'
import type { Found, Judge, Judged, Situation } from './judged.ts'
import { judgeCount } from './judge-count.ts'
import { judgeDirectPart } from './judge-direct-part.ts'
import { judgeLegalForm } from './judge-legal-form.ts'
import { judgeNorm } from './judge-norm.ts'
import { judgeShare } from './judge-share.ts'
import { judgeStatement } from './judge-statement.ts'
import { judgeTargetShare } from './judge-target-share.ts'
import { judgeWorkforce, workforceRipeOn } from './judge-workforce.ts'
import { measure } from './measure.ts'

type Asked = Exclude<LabelCondition, { kind: 'not-asked' }>

/** By kind; typed so that a kind without a judge does not compile. */
const JUDGES: { readonly [K in Asked['kind']]: Judge<K> } = {
  statement: judgeStatement,
  share: judgeShare,
  count: judgeCount,
  'legal-form': judgeLegalForm,
  workforce: judgeWorkforce,
  norm: judgeNorm,
  'direct-part': judgeDirectPart,
  'target-share': judgeTargetShare
}

/** In the order of the scheme. What the scheme does not say, or says without a value, is unknown. */
export function judgeRequirements (firm: Firm, rules: LabelRules, level: string | null, on: IsoDay): readonly Judged[] {
  const situation: Situation = { firm, rules, measured: measure(firm, rules), on }
  return rules.requirements
    .filter(({ levels }) => levels.includes(level))
    .flatMap(({ found }) => judge(found, situation))
}

function judge (found: Lookup<LabelCondition>, situation: Situation): readonly Judged[] {
  if (found.state !== 'in-force') return [{ finding: unknownByRule('label-requirement', found), act: null, ripeOn: null }]
  if (found.value.kind === 'not-asked') return []
  const judgeOne = JUDGES[found.value.kind] as (found: Found<LabelCondition>, situation: Situation) => Finding
  const finding = judgeOne(found, situation)
  return [{
    finding,
    act: found.value.kind === 'statement' && found.value.nature === 'act' && finding.verdict === 'not-met' ? found.value : null,
    ripeOn: found.value.kind === 'workforce' ? workforceRipeOn({ ...found, value: found.value }, situation) : null
  }]
}
