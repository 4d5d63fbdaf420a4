// A finding as a decision file keeps it: what was found, on which facts and by which rule.
import type { FiledFinding } from '../model/decision-file.ts'
import type { Finding } from '../model/finding.ts'

export function filed ({ code, verdict, on, rule, facts, missing, because }: Finding): FiledFinding {
  return {
    code,
    verdict,
    on,
    rule: rule === null ? null : { ruleSet: rule.ruleSet, provision: rule.provision },
    ...(facts.length === 0 ? {} : { facts: facts.map(({ name, unit, value, evidence }) => ({ name, unit, value, ...(evidence === null ? {} : { evidence }) })) }),
    ...(missing.length === 0 ? {} : { missing }),
    ...(because.length === 0 ? {} : { because: because.map(filed) })
  }
}
