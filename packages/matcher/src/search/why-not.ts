// Why is this firm not among those that count, and what is the least that would change it?
import { answerTo } from '../answer-to.ts'
import { checkRequest } from '../check-request.ts'
import { MatcherError } from '../error.ts'
import { judge } from '../judge.ts'
import { judgeAll } from '../judge-all.ts'
import type { SearchRequest } from '../model/search.ts'
import type { ChangeCosts, WhyNot } from '../model/why-not.ts'
import { ask } from './ask.ts'
import { leastChanges } from './least-changes.ts'
import { possibleChanges } from './possible-changes.ts'
import type { Reader } from './reader.ts'

/**
 * Where one firm of the register stands in the answer to a question, which condition or rule keeps it from being ranked, and at most three ways to change that.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, as `search`; and when no firm has the id.
 */
export function whyNot (request: SearchRequest, id: string, costs: ChangeCosts, reader: Reader): WhyNot {
  return answerTo(() => {
    checkRequest(request)
    const { suppliers, seed = '' } = request
    const supplier = suppliers.find((one) => one.id === id)
    if (supplier === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '/supplier', code: 'no-supplier', detail: `The register has no supplier '${id}'. Give the id of one that it has.` }])
    const { question } = ask(request, reader)
    const { place, judgement } = judge(supplier, question)
    if (place !== 'ranked') return { place, rank: null, judgement, counterfactuals: leastChanges({ request, supplier }, possibleChanges(supplier, request, question), question, costs, reader) }
    const rank = judgeAll(suppliers, question, seed).ranked.findIndex((one) => one.supplier.id === id) + 1
    return { place, rank, judgement, counterfactuals: [] }
  })
}
