import type { Finding } from '../model/finding.ts'
import type { StatementCondition } from '../model/label-rules.ts'
import { byRule, evidenceFor, fact, verdictOf } from '../primitives/index.ts'
import type { Found, Situation } from './judged.ts'

/** A yes or no that is asked. */
export function judgeStatement (found: Found<StatementCondition>, { firm }: Situation): Finding {
  const { fact: name, asked } = found.value
  const given = firm.statements?.[name]
  const facts = [
    fact('statement', 'code', name),
    fact('answer', 'boolean', given ?? null, evidenceFor(firm.evidence ?? {}, `/statements/${name}`, given)),
    fact('asked', 'boolean', asked)
  ]
  if (given === undefined) return byRule('label-statement', 'unknown', found, facts, [{ kind: 'supplier-fact', name: `statements.${name}` }])
  return byRule('label-statement', verdictOf(given === asked), found, facts)
}
