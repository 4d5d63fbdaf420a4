// The least that makes a firm count: exact and minimal, found by trying.
import { isCandidate } from '../is-candidate.ts'
import { judge, type JudgeQuestion } from '../judge.ts'
import type { Candidate } from '../model/judgement.ts'
import type { Change, ChangeCosts, Counterfactual } from '../model/why-not.ts'
import { compareText } from '../primitives/index.ts'
import { applyChanges, type Asked, type ChangeDay } from './apply-changes.ts'
import { ask } from './ask.ts'
import type { Possible } from './possible-changes.ts'
import type { Reader } from './reader.ts'

/** More changes together are no advice. */
const MOST_CHANGES = 4
/** So many ways are shown. */
const MOST_WAYS = 3
/** So many sets of changes are tried; it ends soon even for a firm with many of everything. */
const MOST_TRIED = 6000

interface Way {
  readonly possible: readonly Possible[]
  readonly cost: number
  readonly judgement: Candidate
}

/**
 * The cheapest sets of changes after which the firm is ranked, at most three, each about other things than those before. None of them has a part that would do.
 */
export function leastChanges (asked: Asked, possible: readonly Possible[], question: JudgeQuestion, costs: ChangeCosts, reader: Reader): readonly Counterfactual[] {
  const at = { delivery: question.purchase.delivery, near: question.filters.near }
  const outcomeOf = trial(asked, at, reader)
  const ways: Way[] = []
  let tried = 0
  for (let size = 1; size <= MOST_CHANGES && ways.length < MOST_WAYS; size += 1) {
    // a way with fewer changes is there: one more change is worth a look, two are not
    if (ways.length > 0 && size > (ways[0]?.possible.length ?? 0) + 1) break
    for (const set of setsOf(possible, size)) {
      if (tried >= MOST_TRIED) break
      if (ways.some((way) => way.possible.every((part) => set.includes(part)))) continue
      tried += 1
      const judgement = outcomeOf(set.map(({ change }) => change))
      if (judgement !== null) ways.push({ possible: set, cost: set.reduce((sum, { change }) => sum + costs[change.kind], 0), judgement })
    }
  }
  return chooseDiverse(ways).map((way) => settled(way, asked, at, outcomeOf))
}

/** Ranked after these changes? The question is made once for each set of changes in it. */
function trial (asked: Asked, at: ChangeDay, reader: Reader): (changes: readonly Change[]) => Candidate | null {
  const questions = new Map<string, JudgeQuestion>()
  return (changes) => {
    const { request, supplier } = applyChanges(asked, changes, at)
    const key = JSON.stringify(changes.filter(({ kind }) => !kind.startsWith('firm-')))
    const question = questions.get(key) ?? ask(request, reader).question
    questions.set(key, question)
    const { judgement } = judge(supplier, question)
    return isCandidate(judgement) ? judgement : null
  }
}

/** Sets of so many changes that are about different things. */
function * setsOf (possible: readonly Possible[], size: number, from = 0): Generator<readonly Possible[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [index, first] of possible.entries()) {
    if (index < from) continue
    for (const rest of setsOf(possible, size - 1, index + 1)) {
      if (rest.every(({ about }) => about !== first.about)) yield [first, ...rest]
    }
  }
}

function chooseDiverse (ways: readonly Way[]): readonly Way[] {
  const chosen: Way[] = []
  const sorted = [...ways].sort((first, second) => first.cost - second.cost || first.possible.length - second.possible.length || compareText(JSON.stringify(first.possible), JSON.stringify(second.possible)))
  for (const way of sorted) {
    if (chosen.length === MOST_WAYS) break
    const about = new Set(way.possible.map((one) => one.about))
    if (!chosen.some(({ possible }) => possible.length === about.size && possible.every((one) => about.has(one.about)))) chosen.push(way)
  }
  return chosen
}

/** A smallest order that is just low enough, for what is bought and for what the user asks, where one has to be lower. */
function settled ({ possible, cost, judgement }: Way, asked: Asked, at: ChangeDay, outcomeOf: (changes: readonly Change[]) => Candidate | null): Counterfactual {
  const { filters: { mostMinimumOrderCents = Number.POSITIVE_INFINITY } = {} } = applyChanges(asked, possible.map(({ change }) => change), at).request
  const toCents = Math.min(judgement.fillable.purchaseCents ?? 0, mostMinimumOrderCents)
  const changes = possible.map(({ change }) => change.kind === 'firm-lowers-minimum' ? { ...change, toCents } : change)
  return { changes, cost, judgement: outcomeOf(changes) ?? judgement }
}
