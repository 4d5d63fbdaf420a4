// Would the firm get this label, by what its issuer asks?
import { answerTo } from '../answer-to.ts'
import type { Finding } from '../model/finding.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelLevel, LabelRules } from '../model/label-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { allOf, fact, finding, labelName, missingOf } from '../primitives/index.ts'
import { checkDay, checkFirm } from './check-plan.ts'
import type { Judged } from './judged.ts'
import { judgeRequirements } from './judge-requirements.ts'

/**
 * Judges the firm on a day by everything that is asked for one level of a scheme. It foretells nothing: the issuer measures and decides itself.
 * A scheme or level that is not in the rules is unknown.
 * @throws MatcherError INVALID_REQUEST for a day or a figure that cannot be.
 */
export function assessLabel (firm: Firm, rules: readonly LabelRules[], scheme: string, level: string | null, on: IsoDay): Finding {
  return answerTo(() => assessmentOn(firm, rules, scheme, level, on))
}

function assessmentOn (firm: Firm, rules: readonly LabelRules[], scheme: string, level: string | null, on: IsoDay): Finding {
  checkFirm(firm)
  checkDay(on, '/on')
  const own = rules.find((one) => one.scheme === scheme)
  const named = own?.levels.find((one) => one.level === level)
  if (own === undefined || named === undefined) {
    return finding('label-assessment', 'unknown', { facts: [fact('label', 'text', labelName({ scheme, level }))], on, missing: [{ kind: 'rule-value', name: 'label.scheme' }] })
  }
  return assessmentOf(own, named, judgeRequirements(firm, own, level, on), on)
}

/** What was judged, as one finding. A level of which no requirement is known is unknown, never free. */
export function assessmentOf (rules: LabelRules, { name }: LabelLevel, judged: readonly Judged[], on: IsoDay): Finding {
  const because = judged.map(({ finding }) => finding)
  const verdict = because.length === 0 ? 'unknown' : allOf(because.map((one) => one.verdict))
  const open = because.length === 0 ? [{ kind: 'rule-value' as const, name: 'label.requirements' }] : missingOf(because)
  return finding('label-assessment', verdict, {
    facts: [fact('label', 'text', name), fact('issuer', 'text', rules.issuer)],
    on,
    missing: verdict === 'unknown' ? open : [],
    because
  })
}
