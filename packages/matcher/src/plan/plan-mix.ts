// From what is left of an obligation to the purchases that fill it, or to why that cannot be.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { Mix, MixClash, MixOutcome, MixProof } from '../model/plan-answer.ts'
import type { MixRequest } from '../model/plan-question.ts'
import type { Solve } from '../model/plan-solver.ts'
import { VERSION } from '../version.ts'
import { askSolver } from './ask-solver.ts'
import { meetsEveryDemand } from './check-mix.ts'
import { checkQuestion } from './check-question.ts'
import { checkSize } from './check-size.ts'
import { findClash } from './find-clash.ts'
import { clashFinding, mixFinding, outcomeFinding } from './mix-findings.ts'
import { mixOf } from './mix-of.ts'
import { relax, relaxAlone } from './relax.ts'
import { type Search, searchMix } from './search.ts'
import { sortCandidates } from './set-aside.ts'

/** How many of the suppliers that were set aside are shown. */
const SHOWN = 20
const MIXES = 3
const LIMIT = 10_000

/**
 * Amounts over suppliers that fill what is left of an obligation by the deadline: the best by the objective, and mixes that each leave out a
 * supplier of those before. Amounts are whole cents. Each mix is reckoned anew, by the valuation of purchases and demand by demand, before it
 * is given; what does not pass is never given. Where nothing fits, the demands that clash and how little would be enough.
 *
 * @param solve a solver behind the port. Its answer is never believed without that check; that nothing is better, or possible, rests on it.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a value is out of range or the question is too large; and what the solver throws.
 */
export async function planMix (request: MixRequest, solve: Solve): Promise<MixOutcome> {
  const failures: unknown[] = []
  try {
    return await outcomeOf(request, solve, failures)
  } catch (error) {
    if (failures.includes(error)) throw error
    return answerTo((): never => { throw error })
  }
}

async function outcomeOf (request: MixRequest, solve: Solve, failures: unknown[]): Promise<MixOutcome> {
  checkQuestion(request)
  if (typeof solve !== 'function') throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'wrong-shape', detail: 'The solver is not a function. Pass one behind the port Solve.' }])
  const { candidates, setAside } = sortCandidates(request)
  checkSize(request, candidates)
  const search: Search = { request, candidates, ask: askSolver(solve, request.limitMilliseconds ?? LIMIT, failures) }
  const found = await findMixes(search)
  const clash = found.state === 'impossible' ? await explainClash(search) : null
  return {
    state: found.state,
    mixes: found.mixes,
    clash,
    setAside: { total: setAside.length, items: setAside.slice(0, SHOWN) },
    finding: outcomeFinding(request, found, clash, setAside),
    provenance: { matcher: VERSION, on: request.on }
  }
}

interface Found {
  readonly state: MixOutcome['state']
  readonly mixes: readonly Mix[]
  /** What is certain of any mix, where none was found. */
  readonly bound: number | null
}

async function findMixes (search: Search): Promise<Found> {
  const { request } = search
  const mixes: Mix[] = []
  let bound: number | null = null
  for (let index = 0; index < (request.mixes ?? MIXES); index += 1) {
    const { built, whole } = await searchMix(search, request.objective, mixes.map(({ suppliers }) => new Set(suppliers.map(({ id }) => id))))
    if (whole.state === 'infeasible') {
      if (index === 0) return { state: 'impossible', mixes, bound }
      break
    }
    bound = whole.bound
    if (whole.state === 'gave-up') break
    const mix = mixOf(built.entries.map(({ entry, column }) => ({ entry, cents: whole.values[column] ?? 0 })), request)
    if (!meetsEveryDemand(mix, request)) break
    const proof = proofOf(request, whole.value, whole.bound)
    const [first] = mixes
    const more = first === undefined ? null : { value: whole.value - first.proof.value, extraCents: mix.extraCents - first.extraCents, purchaseCents: mix.purchaseCents - first.purchaseCents }
    mixes.push({ ...mix, proof, more, finding: mixFinding({ ...mix, proof, more }, request) })
    // nobody to leave out
    if (mix.suppliers.length === 0) break
  }
  return { state: mixes.length > 0 ? 'filled' : 'unknown', mixes, bound }
}

function proofOf ({ objective }: MixRequest, value: number, bound: number): MixProof {
  return { isOptimal: value === bound, unit: objective === 'fewest-suppliers' ? 'suppliers' : 'cents', value, bound, gap: value - bound }
}

async function explainClash (search: Search): Promise<MixClash> {
  const { relaxationCosts = {} } = search.request
  const { demands, isProven } = await findClash(search)
  const clash = {
    demands,
    isProven,
    alone: await relaxAlone(search, demands),
    cheapest: Object.keys(relaxationCosts).length === 0 ? null : await relax(search, relaxationCosts)
  }
  return { ...clash, finding: clashFinding(clash, search.request) }
}
