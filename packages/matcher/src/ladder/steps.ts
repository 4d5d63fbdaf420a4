// The rungs of the ladder that are questions: which changes to the question are worth a look?
import type { FactUsed } from '../model/finding.ts'
import type { NextBestStep, QuestionChange } from '../model/next-best.ts'
import type { SearchRequest } from '../model/search.ts'
import type { Condition } from '../model/why-not.ts'
import { fact } from '../primitives/index.ts'
import type { AskedQuestion, Reader } from '../search/index.ts'
import { branchesOf } from './branches-of.ts'
import { chosenIn } from './chosen-in.ts'

type Told<S> = S extends { readonly question: unknown } ? Omit<S, 'changes' | 'question' | 'reach' | 'more' | 'finding'> : never

/** A changed question, before anybody has looked what it gives. */
export interface Rung {
  readonly changes: readonly QuestionChange[]
  /** What the step says of itself. */
  readonly told: Told<NextBestStep>
  readonly facts: readonly FactUsed[]
}

/** In the order of the ladder. */
export function rungsOf (request: SearchRequest, asked: AskedQuestion, reader: Reader): readonly Rung[] {
  return [...withoutOne(request, asked), ...inBranches(request, asked, reader), ...withTemporaryBadge(request), ...worksInRegion(request, asked)]
}

function withoutOne (request: SearchRequest, asked: AskedQuestion): readonly Rung[] {
  const { filters = {}, need = {} } = request
  const conditions: readonly Condition[] = [
    ...(Object.keys(filters) as (keyof typeof filters)[]).filter((name) => filters[name] !== undefined),
    ...(need.reservation === undefined ? [] : ['reservation' as const]),
    ...(need.sameDivisionOnly === true ? ['sameDivisionOnly' as const] : []),
    ...(need.text === undefined ? [] : ['text' as const])
  ]
  return conditions.map((condition) => {
    const { chosen, shown } = chosenIn(request, asked, condition)
    return { changes: [{ kind: 'leave-out', condition }], told: { kind: 'leave-out', condition, chosen }, facts: [fact('left-out', 'code', condition), ...shown] }
  })
}

/** The group first, then the division. */
function inBranches (request: SearchRequest, asked: AskedQuestion, reader: Reader): readonly Rung[] {
  const { groups, divisions, codes } = branchesOf(request, asked, reader)
  const near = request.need?.near ?? (asked.read?.places.length === 0 ? null : asked.question.filters.near)
  return [groups, divisions].filter((branches) => branches.length > 0).map((branches) => ({
    changes: [{ kind: 'look-in', branches, cpv: codes, near }],
    told: { kind: 'same-branch', branches },
    facts: [fact('divisions', 'texts', branches)]
  }))
}

function withTemporaryBadge ({ filters: { standings = [] } = {} }: SearchRequest): readonly Rung[] {
  if (standings.length === 0 || standings.includes('temporary')) return []
  return [{ changes: [{ kind: 'choose-also', condition: 'standings', value: 'temporary' }], told: { kind: 'temporary-badge' }, facts: [] }]
}

/** Where it sits no longer matters; that it works there does. */
function worksInRegion ({ filters = {} }: SearchRequest, { question: { score } }: AskedQuestion): readonly Rung[] {
  const { municipalities = [], withinMetres, worksIn = [] } = filters
  const leftOut = [...(municipalities.length > 0 ? ['municipalities' as const] : []), ...(withinMetres === undefined ? [] : ['withinMetres' as const])]
  const places = worksIn.length > 0 ? [] : municipalities.length > 0 ? municipalities : score === null ? [] : [score.municipality]
  if (leftOut.length === 0 || worksIn.length + places.length === 0) return []
  return [{
    changes: [...leftOut.map((condition) => ({ kind: 'leave-out' as const, condition })), ...places.map((value) => ({ kind: 'choose-also' as const, condition: 'worksIn' as const, value }))],
    told: { kind: 'works-in-region', leftOut },
    facts: [fact('works-in', 'texts', [...worksIn, ...places])]
  }]
}
