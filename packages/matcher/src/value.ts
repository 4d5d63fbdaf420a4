// From what a contractor did to what it is worth under the rules that bind the contract, and to what is short.
import { checkValuation } from './check-valuation.ts'
import { MatcherError } from './error.ts'
import type { Lookup } from './model/finding.ts'
import type { ProvisionValues, Topic } from './model/rule-set.ts'
import type { Valuation, ValuationRequest, ValuationRules } from './model/valuation.ts'
import { MAX_CENTS } from './primitives/index.ts'
import { findBinding, findProvisions, type Situation } from './rules/index.ts'
import { assessShortfall, valueEfforts } from './valuation/index.ts'
import { VERSION } from './version.ts'

/**
 * Values every entry by the building blocks, bonuses, purchases and caps of the rule set, adds them up, and compares the total with
 * what is due. What a rule or a fact leaves open is unknown, with what would settle it; never a guess.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a value is out of range, two entries share an id, the rule set
 *   belongs to another authority, or the values add up to more than can be reckoned with.
 */
export function value (request: ValuationRequest): Valuation {
  checkValuation(request)
  const { contract, efforts, dueCents = null, settlement = {}, on, knownAt } = request
  const rules = valuationRules(request)
  const valued = valueEfforts(efforts, rules, contract.days ?? {}, on, dueCents)
  if ((valued.totalCents ?? valued.leastCents) > MAX_CENTS) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/efforts', code: 'no-amount', detail: `The entries are worth more than ${MAX_CENTS} cents together, the largest amount that is taken. Correct the hours, periods or amounts.` }])
  }
  return {
    ...valued,
    shortfall: dueCents === null
      ? null
      : assessShortfall({ dueCents, filledCents: valued.totalCents, leastFilledCents: valued.leastCents, trigger: contract.trigger ?? 'contract', settlement }, rules.shortfall),
    provenance: { matcher: VERSION, ruleSets: request.ruleSet.layers, on, knownAt }
  }
}

/** The provisions that bind the contract. */
function valuationRules ({ contract, ruleSet, knownAt }: ValuationRequest): ValuationRules {
  const { stage = 'concluded', trigger = 'contract', nature, days = {} } = contract
  const isConcluded = stage === 'concluded' || stage === 'award' || stage === 'change'
  const situation: Situation = { trigger, ...(nature === undefined ? {} : { nature }), days, knownAt }
  const one = <T extends Topic>(topic: T): Lookup<ProvisionValues[T]> => findBinding(ruleSet, topic, situation, isConcluded).found
  return {
    buildingBlocks: findProvisions(ruleSet, 'buildingBlocks', situation, isConcluded),
    bonuses: findProvisions(ruleSet, 'bonuses', situation, isConcluded),
    additionality: findProvisions(ruleSet, 'additionality', situation, isConcluded),
    lookBack: one('lookBack'),
    referenceDay: one('referenceDay'),
    purchaseRecognition: one('purchaseRecognition'),
    shortfall: one('shortfall'),
    entryRounding: one('entryRounding')
  }
}
