import type { AdmissionCase } from '../../model/admission-case.ts'
import type { CaseEventOf } from '../../model/case-event.ts'
import type { FactUsed, Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, eventOf, judged, notLaidDown } from '../asked.ts'
import { standingVotes } from '../count-votes.ts'
import { MAX_MOTIVATION_CHARACTERS, MAX_SENTENCE_CHARACTERS } from './reasons.ts'

/** One vote a member on what is open. A vote is never changed: another takes its place, and says why. */
export function guardVote (asked: Asked): readonly Finding[] {
  const { of } = asked
  const event = eventOf(asked, 'vote-cast')
  if (event === null) return []
  const facts = [fact('decision-kind', 'code', event.kind)]
  const opinions = event.criteria ?? []
  if (opinions.length > 0 && of.file.procedure.criteria === undefined) return [judged(asked, 'case-vote', 'unknown', 'procedure criteria', { facts, missing: notLaidDown('criteria') })]
  const faults = [...faultsOfVote(of, event), ...faultsOfOpinions(of, opinions)]
  const long = Math.max(event.motivation.length - MAX_MOTIVATION_CHARACTERS, ...opinions.map(({ sentence }) => sentence.length - MAX_SENTENCE_CHARACTERS))
  const all: readonly (readonly FactUsed[])[] = [...faults.map((fault) => [fact('case-fault', 'code', fault)]), ...(long > 0 ? [[fact('case-fault', 'code', 'motivation-too-long')]] : [])]
  if (all.length === 0) return [judged(asked, 'case-vote', 'met', 'procedure votes', { facts })]
  return all.map((fault) => judged(asked, 'case-vote', 'not-met', 'procedure votes', { facts: [...facts, ...fault] }))
}

function faultsOfVote (of: AdmissionCase, { kind, replaces, motivation, actor }: CaseEventOf<'vote-cast'>): readonly string[] {
  const own = standingVotes(of, kind).find(({ by }) => by === actor.id)
  return [
    ...(of.proposals.some((proposal) => proposal.kind === kind) ? [] : ['nothing-to-vote-on']),
    ...(own !== undefined && replaces === null ? ['voted-already'] : []),
    ...(replaces !== null && replaces !== own?.id ? ['replaces-no-own-vote'] : []),
    ...(replaces !== null && !/\p{L}{2}/u.test(motivation) ? ['no-motivation'] : [])
  ]
}

/** A member may leave a criterion open, and judges none twice. */
function faultsOfOpinions ({ file: { procedure: { criteria = [] } } }: AdmissionCase, opinions: readonly { readonly criterion: string }[]): readonly string[] {
  const named = opinions.map(({ criterion }) => criterion)
  return [
    ...(named.every((criterion) => criteria.includes(criterion)) ? [] : ['no-such-criterion']),
    ...(new Set(named).size === named.length ? [] : ['criterion-twice'])
  ]
}
