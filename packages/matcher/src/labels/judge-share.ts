import type { Finding } from '../model/finding.ts'
import type { ShareCondition } from '../model/label-rules.ts'
import { byRule, evidenceFor, fact, reaches, verdictOf } from '../primitives/index.ts'
import type { Found, Situation } from './judged.ts'

/** A share of the firm's income or jobs; some are asked only of firms with a certain mission. */
export function judgeShare (found: Found<ShareCondition>, { firm }: Situation): Finding {
  const { fact: name, minimumBasisPoints: minimum, operator, onlyWhen } = found.value
  const share = firm.shares?.[name]
  const applies = onlyWhen === null ? true : firm.statements?.[onlyWhen]
  const facts = [
    fact('share-of', 'code', name),
    fact('share', 'basis-points', share ?? null, evidenceFor(firm.evidence ?? {}, `/shares/${name}`, share)),
    fact('minimum', 'basis-points', minimum),
    fact('bound', 'code', operator),
    ...(onlyWhen === null ? [] : [fact(onlyWhen, 'boolean', applies ?? null, evidenceFor(firm.evidence ?? {}, `/statements/${onlyWhen}`, applies))])
  ]
  if (applies === false) return byRule('label-share', 'met', found, [...facts, fact('not-asked', 'boolean', true)])
  const reached = share === undefined ? null : reaches(share, minimum, operator)
  // enough of it is enough, whatever the mission is
  if (reached === true) return byRule('label-share', 'met', found, facts)
  if (applies === undefined && onlyWhen !== null) return byRule('label-share', 'unknown', found, facts, [{ kind: 'supplier-fact', name: `statements.${onlyWhen}` }])
  if (reached === null) return byRule('label-share', 'unknown', found, facts, [{ kind: 'supplier-fact', name: `shares.${name}` }])
  return byRule('label-share', verdictOf(reached), found, facts)
}
