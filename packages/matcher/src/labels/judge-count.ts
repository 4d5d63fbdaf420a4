import type { Finding } from '../model/finding.ts'
import type { CountCondition } from '../model/label-rules.ts'
import { byRule, evidenceFor, fact, reaches, verdictOf } from '../primitives/index.ts'
import type { Found, Situation } from './judged.ts'

/** Points or topics. */
export function judgeCount (found: Found<CountCondition>, { firm }: Situation): Finding {
  const { fact: name, minimum, operator } = found.value
  const count = firm.counts?.[name]
  const unit = name === 'impactPointsHundredths' ? 'hundredths' : 'count'
  const facts = [
    fact('count-of', 'code', name),
    fact('count', unit, count ?? null, evidenceFor(firm.evidence ?? {}, `/counts/${name}`, count)),
    fact('minimum', unit, minimum),
    fact('bound', 'code', operator)
  ]
  if (count === undefined) return byRule('label-count', 'unknown', found, facts, [{ kind: 'supplier-fact', name: `counts.${name}` }])
  return byRule('label-count', verdictOf(reaches(count, minimum, operator)), found, facts)
}
