// What holds of every ladder.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError, type Cents } from '@sroi/matcher'
import { buildCatalogue, type FindFirms, nextBest, search, searchCatalogue, type NextBest, type SearchOutcome, type SearchRequest } from '@sroi/matcher/search'
import { anySearch, READER } from '../search/arbitrary.ts'

function told (request: SearchRequest): NextBest | null {
  try {
    return nextBest(request, READER)
  } catch (error) {
    if (error instanceof MatcherError) return null
    throw error
  }
}

function law (name: string, least: number, holds: (ladder: NextBest, request: SearchRequest) => number): void {
  t.test(name, async (t) => {
    let interesting = 0
    fc.assert(fc.property(anySearch, (request) => {
      const ladder = told(request)
      if (ladder === null) return true
      const cases = holds(ladder, request)
      interesting += Math.max(0, cases)
      return cases >= 0
    }), { numRuns: 120 })
    t.ok(interesting >= least, `${interesting} cases`)
  })
}

function asked (request: SearchRequest, question: Pick<SearchRequest, 'need' | 'filters'>): SearchOutcome {
  const { need: _need, filters: _filters, ...rest } = request
  return search({ ...rest, ...question, show: 1000 }, READER)
}

/** By hand: the sum of what each can fill, no more than is left and than the contract takes. */
function byHand ({ ranked, obligation }: SearchOutcome, { need = {} }: SearchRequest): { readonly cents: Cents | null, readonly leastCents: Cents } {
  const left = obligation.leftCents ?? obligation.estimate?.leftCents ?? null
  if (left === null) return { cents: null, leastCents: 0 }
  const takes = Math.min(need.budgetCents ?? Number.POSITIVE_INFINITY, obligation.sumCents ?? Number.POSITIVE_INFINITY)
  const share = Math.max(0, ...ranked.items.map(({ recognitionBasisPoints }) => recognitionBasisPoints))
  const most = takes === Number.POSITIVE_INFINITY ? BigInt(left) : [BigInt(takes) * BigInt(share) / 10_000n, BigInt(left)].reduce((a, b) => a < b ? a : b)
  const sum = ranked.items.reduce((total, { fillable }) => total + BigInt(fillable.cents ?? 0), 0n)
  const least = sum < most ? sum : most
  return { leastCents: Number(least), cents: least === most || ranked.items.every(({ fillable }) => fillable.cents !== null) ? Number(least) : null }
}

law('asking a changed question gives exactly the totals and the euros that were told', 40, ({ now, steps }, request) => {
  const questions = [{ question: request, reach: now }, ...steps.flatMap((step) => 'question' in step ? [step] : [])]
  for (const { question, reach: { ranked, pending, fills } } of questions) {
    const outcome = asked(request, { ...(question.need === undefined ? {} : { need: question.need }), ...(question.filters === undefined ? {} : { filters: question.filters }) })
    const { cents, leastCents } = byHand(outcome, { ...request, ...question })
    if (outcome.ranked.total !== ranked || outcome.pending.total !== pending || cents !== fills.cents || leastCents !== fills.leastCents) return -1
  }
  return questions.length - 1
})

law('a step gives somebody who was not there, and a condition that is not a step gives nobody when it is left out', 40, ({ steps }, request) => {
  const { need = {}, filters = {} } = request
  const idsOf = ({ items }: SearchOutcome['pending']): readonly string[] => items.map(({ supplier }) => supplier.id)
  const before = asked(request, { need, filters })
  let cases = 0
  const more = (outcome: SearchOutcome): { readonly ranked: number, readonly pending: number } => ({
    ranked: idsOf(outcome.ranked).filter((id) => !idsOf(before.ranked).includes(id)).length,
    pending: idsOf(outcome.pending).filter((id) => ![...idsOf(before.ranked), ...idsOf(before.pending)].includes(id)).length
  })
  for (const step of steps) {
    if (!('question' in step)) continue
    const found = more(asked(request, step.question))
    if (found.ranked !== step.more.ranked || found.pending !== step.more.pending || found.ranked + found.pending === 0) return -1
    cases += 1
  }
  const told = new Set(steps.flatMap((step) => step.kind === 'leave-out' ? [step.condition] : []))
  for (const name of Object.keys(filters) as (keyof typeof filters)[]) {
    if (told.has(name)) continue
    const { [name]: _left, ...others } = filters
    const found = more(asked(request, { need, filters: others }))
    if (found.ranked + found.pending > 0) return -1
    cases += 1
  }
  return cases
})

law('the steps come in the order of the ladder', 40, ({ steps }) => {
  const order = ['leave-out', 'same-branch', 'temporary-badge', 'works-in-region', 'other-blocks', 'coordinator']
  const places = steps.map(({ kind }) => order.indexOf(kind))
  return places.every((place, index) => index === 0 || place >= (places[index - 1] as number)) ? steps.length : -1
})

law('the same question gives the same ladder, whatever the order of the register', 50, (ladder, request) => {
  return JSON.stringify(told({ ...request, suppliers: [...request.suppliers].reverse() })) === JSON.stringify(ladder) ? ladder.steps.length : -1
})

law('another engine that looks through the register gives the same ladder', 50, (ladder, request) => {
  const byId = new Map(request.suppliers.map((supplier) => [supplier.id, supplier]))
  const catalogue = buildCatalogue(request.suppliers, request.register, READER)
  const find: FindFirms = ({ register: _register, ...asked }) => {
    const { ranked, pending } = searchCatalogue(catalogue, { ...asked, show: 1000 }, READER, (id) => byId.get(id) as SearchRequest['suppliers'][number])
    return { ranked: ranked.items.map(({ supplier: { id }, fillable: { cents }, recognitionBasisPoints }) => ({ id, cents, recognitionBasisPoints })), pending: pending.items.map(({ supplier: { id } }) => id) }
  }
  return JSON.stringify(nextBest({ ...request, suppliers: [] }, READER, { find })) === JSON.stringify(ladder) ? ladder.steps.length : -1
})
