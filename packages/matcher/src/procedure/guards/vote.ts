import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, eventOf, judged } from '../asked.ts'
import { standingVotes } from '../count-votes.ts'

/** One vote a member on what is open. A vote is never changed: another takes its place, and says why. */
export function guardVote (asked: Asked): readonly Finding[] {
  const { of } = asked
  const event = eventOf(asked, 'vote-cast')
  if (event === null) return []
  const own = standingVotes(of, event.kind).find(({ by }) => by === event.actor.id)
  const faults = [
    ...(of.proposals.some(({ kind }) => kind === event.kind) ? [] : ['nothing-to-vote-on']),
    ...(own !== undefined && event.replaces === null ? ['voted-already'] : []),
    ...(event.replaces !== null && event.replaces !== own?.id ? ['replaces-no-own-vote'] : []),
    ...(event.replaces !== null && !/\p{L}{2}/u.test(event.motivation) ? ['no-motivation'] : [])
  ]
  const facts = [fact('decision-kind', 'code', event.kind)]
  if (faults.length === 0) return [judged(asked, 'case-vote', 'met', 'procedure votes', { facts })]
  return faults.map((fault) => judged(asked, 'case-vote', 'not-met', 'procedure votes', { facts: [...facts, fact('case-fault', 'code', fault)] }))
}
