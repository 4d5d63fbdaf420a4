import type { Finding, Verdict } from '../../model/finding.ts'
import type { DecisionKind, Procedure } from '../../model/procedure.ts'
import { fact, verdictOf } from '../../primitives/index.ts'
import { type Asked, judged, kindOf, notLaidDown } from '../asked.ts'
import { countVotes, standingVotes, type VoteCount } from '../count-votes.ts'
import { EVENT_RULES } from '../event-rules.ts'

/** Where the committee decides: are enough members there, and do their votes carry it? */
export function guardVotes (asked: Asked): readonly Finding[] {
  const { of, type, on } = asked
  const kind = kindOf(asked)
  if (kind === null || of.file.procedure.deciders[kind] !== 'committee') return []
  const count = countVotes(of, kind, on)
  return [quorumOf(asked, count), majorityOf(asked, kind, count, EVENT_RULES[type].decides?.outcome ?? 'yes')]
}

/** Have enough members voted? */
export function quorumOf (asked: Pick<Asked, 'of' | 'on'>, { eligible, yes, no }: VoteCount): Finding {
  const { quorum } = asked.of.file.procedure
  const facts = [fact('votes', 'count', yes + no), fact('eligible', 'count', eligible)]
  if (quorum === undefined) return judged(asked, 'case-quorum', 'unknown', 'procedure quorum', { facts, missing: notLaidDown('quorum') })
  return judged(asked, 'case-quorum', verdictOf(yes + no >= votesNeeded(quorum, eligible)), 'procedure quorum', { facts: [...facts, fact('quorum', 'count', votesNeeded(quorum, eligible))] })
}

/** The votes of a quorum. An interest never lowers its number of members. */
export function votesNeeded ({ members, aboveHalfOfEligible }: NonNullable<Procedure['quorum']>, eligible: number): number {
  return Math.max(members, aboveHalfOfEligible ? Math.floor(eligible / 2) + 1 : 0)
}

function majorityOf (asked: Asked, kind: DecisionKind, { yes, no }: VoteCount, outcome: 'yes' | 'no'): Finding {
  const { tie } = asked.of.file.procedure
  const facts = [fact('votes-yes', 'count', yes), fact('votes-no', 'count', no)]
  if (yes !== no) return judged(asked, 'case-majority', verdictOf((yes > no) === (outcome === 'yes')), 'procedure votes', { facts })
  if (tie === undefined) return judged(asked, 'case-majority', 'unknown', 'procedure tie', { facts, missing: notLaidDown('tie') })
  const verdict: Verdict = tie === 'new-round' ? 'not-met' : tie === 'not-admitted' ? verdictOf(outcome === 'no') : castingVote(asked, kind, outcome)
  return judged(asked, 'case-majority', verdict, 'procedure tie', { facts: [...facts, fact('tie', 'code', tie)] })
}

function castingVote ({ of, event }: Asked, kind: DecisionKind, outcome: 'yes' | 'no'): Verdict {
  if (event === null) return 'met'
  return verdictOf(standingVotes(of, kind).some(({ by, choice }) => by === event.actor.id && choice === outcome))
}
