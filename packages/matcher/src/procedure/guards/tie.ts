import type { Finding } from '../../model/finding.ts'
import { fact, verdictOf } from '../../primitives/index.ts'
import { type Asked, eventOf, judged, notLaidDown } from '../asked.ts'
import { countVotes } from '../count-votes.ts'
import { quorumOf } from './votes.ts'

/** A new round only after as many votes for as against, where the tenant has chosen that, and once enough members voted: before that a vote of one would be told by it. */
export function guardTie (asked: Asked): readonly Finding[] {
  const { of, on } = asked
  const event = eventOf(asked, 'round-opened')
  if (event === null) return []
  const { tie } = of.file.procedure
  const count = countVotes(of, event.kind, on)
  const { yes, no } = count
  const quorum = quorumOf(asked, count)
  const facts = [fact('votes-yes', 'count', yes), fact('votes-no', 'count', no)]
  if (tie === undefined) return [quorum, judged(asked, 'case-tie', 'unknown', 'procedure tie', { facts, missing: notLaidDown('tie') })]
  return [quorum, judged(asked, 'case-tie', verdictOf(tie === 'new-round' && yes > 0 && yes === no), 'procedure tie', { facts: [...facts, fact('tie', 'code', tie)] })]
}
