// A mix, as purchases with the badge and the labels that the suppliers hold, put to the valuation of the rules that bind the contract.
import { answerTo } from '../answer-to.ts'
import type { Effort } from '../model/effort.ts'
import type { Mix } from '../model/plan-answer.ts'
import type { MixValued, PurchaseTermsRequest } from '../model/plan-terms.ts'
import { value } from '../value.ts'
import { standingsOn } from './standings-of.ts'

/**
 * What `value` says of a mix, with every purchase on the first day of its window and on the last: the lesser of the two.
 * @param assumesUnrelated the caller assumed that purchases count that have nothing to do with the contract; then they are valued as if they had.
 * @throws MatcherError INVALID_REQUEST as `value` does.
 */
export function valueWithRules (mix: Pick<Mix, 'suppliers'>, request: PurchaseTermsRequest, assumesUnrelated: boolean): MixValued {
  return answerTo(() => {
    const [first, last] = (['from', 'until'] as const).map((end) => valueOn(mix, request, assumesUnrelated, end)) as [MixValued, MixValued]
    const least = last.leastCents < first.leastCents ? last : first
    return { ...least, agrees: first.agrees && last.agrees }
  })
}

function valueOn ({ suppliers }: Pick<Mix, 'suppliers'>, { contract, authority, ruleSet, on, deadline, knownAt, dueCents, ...request }: PurchaseTermsRequest, assumesUnrelated: boolean, end: 'from' | 'until'): MixValued {
  const register = new Map(request.suppliers.map((supplier) => [supplier.id, supplier]))
  const bought = suppliers.flatMap(({ id, name, purchases }, place) => purchases.map((purchase, index) => ({ id: `${name} (${place + 1}.${index + 1})`, supplier: register.get(id), purchase })))
  const efforts = bought.map(({ id, supplier, purchase }): Effort => {
    const day = purchase[end]
    return {
      id,
      kind: 'purchase',
      purchase: {
        invoice: { cents: purchase.cents, vat: 'excluding' },
        days: { order: day, delivery: day, invoice: day, payment: day },
        ...(supplier === undefined ? {} : { standings: standingsOn(supplier, day, knownAt) }),
        ...(purchase.isForContract || assumesUnrelated ? { isForContract: true } : { isForContract: false }),
        isBySubcontractor: false
      }
    }
  })
  const { totalCents, leastCents, finding, efforts: valued } = value({
    contract: contract.days?.contract === undefined ? { ...contract, days: { ...contract.days, contract: on } } : contract,
    ...(authority === undefined ? {} : { authority }), ...(dueCents === null ? {} : { dueCents }), efforts, ruleSet, on: deadline, knownAt
  })
  return { totalCents, leastCents, finding, agrees: valued.every(({ cents }, index) => cents === null || cents >= (bought[index]?.purchase.fillsCents ?? 0)) }
}
