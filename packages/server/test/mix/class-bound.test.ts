// The quick bound from suppliers taken together, against every mix there is.
import type { MixRequest, Solve } from '@sroi/matcher'
import fc from 'fast-check'
import t from 'tap'
import { classBound } from '../../../matcher/dist/plan/class-bound.js'
import { sortCandidates } from '../../../matcher/dist/plan/set-aside.js'
import { loadHighs } from '../../dist/solver/load-highs.js'
import { solveWithHighs } from '../../dist/solver/solve-with-highs.js'
import { tinyQuestion } from './arbitrary.js'
import { leastValue } from './exhaustive.js'

const highs = await loadHighs()
const solve: Solve = async (instance, { milliseconds }) => solveWithHighs(highs, instance, milliseconds)
const ask = async (instance: Parameters<Solve>[0]): ReturnType<Solve> => await solve(instance, { milliseconds: 10_000 })

t.test('no mix is below it, and often one is at it', async (t) => {
  let [reached, below] = [0, 0]
  await fc.assert(fc.asyncProperty(tinyQuestion([2500, 5000, 10_000, 10_000], 5), async (question) => {
    // two of a kind, so that some are taken together
    const request: MixRequest = { ...question, candidates: question.candidates.flatMap((one) => [one, { ...one, id: `${one.id}-too`, capacityCents: Math.min(2, one.capacityCents ?? 0) }]).slice(0, 4) }
    const least = leastValue(request)
    if (least === null) return true
    const bound = await classBound(request, sortCandidates(request).candidates, request.objective, ask)
    if (bound === least) reached += 1
    else below += 1
    return bound <= least
  }), { numRuns: 200, seed: 20261122 })
  t.ok(reached > 20 && below > 0, `${reached} were reached, ${below} were not`)
})
