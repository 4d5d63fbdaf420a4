// One search for a mix: from demands to amounts in whole cents.
import type { MixDemand } from '../model/plan-answer.ts'
import type { MixCandidate, MixRequest } from '../model/plan-question.ts'
import { buildInstance, type Built, type InstanceQuestion } from './build-instance.ts'
import { classBound } from './class-bound.ts'
import { sumOf, withRow } from './instance.ts'
import { pickCandidates } from './pick-candidates.ts'
import { type Ask, inCents, leastBound, lookFor, solveWhole, type Whole } from './solve-whole.ts'

export interface Search {
  readonly request: MixRequest
  readonly candidates: readonly MixCandidate[]
  readonly ask: Ask
}

export interface Searched { readonly built: Built, readonly whole: Whole }

interface Found extends Searched { readonly whole: Extract<Whole, { state: 'solved' }> }

/** Above this many suppliers the likeliest are asked first. */
const MANY = 300
const LIKELY = 200
/** Above this many, all of them together are never asked when the likeliest gave an answer. */
const TOO_MANY = 4_000

export async function searchMix (search: Search, aim: InstanceQuestion['aim'], others: InstanceQuestion['others'] = [], without: ReadonlySet<MixDemand> = NONE): Promise<Searched> {
  const found = await searchBest(search, aim, others, without)
  return found.whole.state === 'solved' && typeof aim === 'string' && aim !== 'nothing' && aim !== 'fewest-suppliers' ? await withFewest(found as Found, search.ask) : found
}

/** Of mixes that are as good by the objective, one with fewer suppliers, where there is one: nobody wants a small order more for nothing. */
async function withFewest ({ built, whole }: Found, ask: Ask): Promise<Searched> {
  const { instance, aims: { inOrder, parts }, count } = built
  const [first = []] = inOrder
  const values = await lookFor(withRow(instance, { terms: first, lower: null, upper: whole.value * parts }), { inOrder: [count, ...inOrder], parts: 1 }, ask)
  if (values === null || sumOf(count, values) >= sumOf(count, whole.values)) return { built, whole }
  return { built, whole: { ...whole, values, value: Math.min(whole.value, inCents(values, first, parts)) } }
}

async function searchBest (search: Search, aim: InstanceQuestion['aim'], others: InstanceQuestion['others'], without: ReadonlySet<MixDemand>): Promise<Searched> {
  const { request, candidates, ask } = search
  const build = (among: readonly MixCandidate[]): Built => buildInstance({ request, candidates: among, aim, without, others })
  const all = (): Built => build(candidates)
  if (candidates.length <= MANY) return await solveAll(all(), ask)
  const built = build(pickCandidates(candidates, request, LIKELY))
  const whole = await solveWhole(built.instance, built.aims, ask)
  if (whole.state !== 'solved') return await solveAll(all(), ask)
  const { value } = whole
  const known = typeof aim === 'string' && aim !== 'nothing' && value > 0 ? await classBound(request, candidates, aim, ask) : value === 0 || aim === 'nothing' ? value : 0
  return known >= value ? { built, whole: { ...whole, bound: value } } : await confirm({ built, whole }, known, candidates.length > TOO_MANY ? null : all(), ask)
}

const NONE: ReadonlySet<MixDemand> = new Set()

async function solveAll (built: Built, ask: Ask): Promise<Searched> {
  return { built, whole: await solveWhole(built.instance, built.aims, ask) }
}

/** Is what was found among a few the best among all? First by a bound of all of them, then by asking for anything better. */
async function confirm (found: Found, known: number, all: Built | null, ask: Ask): Promise<Searched> {
  const among = found.whole
  const { value } = among
  const sure = (bound: number): Searched => ({ ...found, whole: { ...among, bound: Math.min(value, bound) } })
  if (all === null) return sure(known)
  const quick = Math.max(known, await leastBound(all.instance, all.aims, ask))
  if (quick >= value) return sure(value)
  const better = await solveWhole(withRow(all.instance, { terms: all.aims.inOrder[0] ?? [], lower: null, upper: (value - 1) * all.aims.parts }), all.aims, ask)
  if (better.state === 'solved') return { built: all, whole: { ...better, bound: Math.max(quick, better.bound) } }
  return sure(better.state === 'infeasible' ? value : Math.max(quick, better.bound ?? 0))
}
