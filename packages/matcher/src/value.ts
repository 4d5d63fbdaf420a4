// From what a contractor did to what it is worth under the rules that bind the contract, and to what is short.
import { answerTo } from './answer-to.ts'
import { checkValuation } from './check-valuation.ts'
import { isConcluded } from './contract/index.ts'
import { MatcherError } from './error.ts'
import type { SocialReturnTerms } from './model/contract-terms.ts'
import type { Lookup, Missing } from './model/finding.ts'
import type { ProvisionValues, Topic } from './model/rule-set.ts'
import type { Row, Valuation, ValuationRequest, ValuationRules } from './model/valuation.ts'
import type { PurchaseRecognitionRule } from './model/valuation-rules.ts'
import type { IsoDay } from './model/values.ts'
import { evidenceFor, MAX_CENTS, noRuleFacts } from './primitives/index.ts'
import { findBinding, findProvision, findProvisions, nearestRow, type Situation } from './rules/index.ts'
import { situationOn } from './situation-on.ts'
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
  return answerTo(() => valuationOf(request))
}

function valuationOf (request: ValuationRequest): Valuation {
  checkValuation(request)
  const { contract, authority, efforts, dueCents = null, settlement = {}, on, knownAt } = request
  const { trigger = 'contract', terms = {}, days = {}, evidence = {} } = contract
  const question = { days, on, dueCents, ...(authority === undefined ? {} : { authority }) }
  const rulesOn = rulesByDelivery(request, terms)
  const named = terms.tableVersionOn ?? terms.rulesOn
  const valued = valueEfforts(efforts, {
    ...question,
    rulesOn,
    ...(named === undefined ? {} : { clause: { on: named, evidence: evidenceFor(evidence, '/terms', named), without: valueEfforts(efforts, { ...question, rulesOn: rulesByDelivery(request, {}) }) } })
  })
  if ((valued.totalCents ?? valued.leastCents) > MAX_CENTS) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/efforts', code: 'no-amount', detail: `The entries are worth more than ${MAX_CENTS} cents together, the largest amount that is taken. Correct the hours, periods or amounts.` }])
  }
  return {
    ...valued,
    shortfall: dueCents === null
      ? null
      : assessShortfall({ dueCents, filledCents: valued.totalCents, leastFilledCents: valued.leastCents, trigger, settlement, clauseFactorBasisPoints: terms.penaltyFactorBasisPoints ?? null }, rulesOn(undefined).shortfall),
    provenance: { matcher: VERSION, ruleSets: request.ruleSet.layers, on, knownAt }
  }
}

type Version = Pick<SocialReturnTerms, 'rulesOn' | 'tableVersionOn'>

/** The provisions that bind the contract, and for each day of delivery those that it selects. */
function rulesByDelivery (request: ValuationRequest, version: Version): (delivery: IsoDay | undefined) => ValuationRules {
  const { provisions } = request.ruleSet
  const isSelected = TOPICS.some((topic) => provisions[topic].some(({ provision }) => provision.selectedBy === 'delivery'))
  const known = new Map<IsoDay | undefined, ValuationRules>()
  return (delivery) => {
    const day = isSelected ? delivery : undefined
    const rules = known.get(day) ?? valuationRules(request, version, day)
    known.set(day, rules)
    return rules
  }
}

const TOPICS = ['buildingBlocks', 'bonuses', 'lookBack', 'additionality', 'referenceDay', 'purchaseRecognition', 'badge', 'shortfall', 'entryRounding'] as const satisfies readonly Topic[]

/** What a clause names prevails: the rules of that day, as known on it; the table is its blocks and bonuses. */
function valuationRules ({ contract, ruleSet, knownAt }: ValuationRequest, { rulesOn, tableVersionOn = rulesOn }: Version, delivery: IsoDay | undefined): ValuationRules {
  const concluded = isConcluded(contract)
  const [plain, table] = [situationOn(contract, knownAt, rulesOn, delivery), situationOn(contract, knownAt, tableVersionOn, delivery)]
  const one = <T extends Topic>(topic: T): Lookup<ProvisionValues[T]> => {
    // a rule that the day of delivery selects is no later rule for what was delivered then
    const isByDelivery = ruleSet.provisions[topic].some(({ provision }) => provision.selectedBy === 'delivery')
    return ofPurchase(isByDelivery ? findProvision(ruleSet, topic, plain) : findBinding(ruleSet, topic, plain, concluded).found)
  }
  const rows = <T extends Topic>(topic: T, situation: Situation): readonly Row<ProvisionValues[T]>[] => findProvisions(ruleSet, topic, situation, concluded).map((row) => ofPurchase(row))
  const [badge, recognition, buildingBlocks] = [one('badge'), one('purchaseRecognition'), rows('buildingBlocks', table)]
  return {
    buildingBlocks,
    noBlocks: buildingBlocks.length > 0 ? [] : noRuleFacts(ruleSet.provisions.buildingBlocks.length > 0, nearestRow(ruleSet, 'buildingBlocks', table, concluded)),
    bonuses: rows('bonuses', table),
    additionality: rows('additionality', plain),
    lookBack: one('lookBack'),
    referenceDay: one('referenceDay'),
    // where only the badge has a rule, that is what a purchase rests on, and the rest is not stated
    purchaseRecognition: recognition.state !== 'no-provision' ? recognition : badge.state === 'in-force' ? { ...badge, value: SILENT } : badge,
    badge,
    shortfall: one('shortfall'),
    entryRounding: one('entryRounding')
  }
}

const SILENT: PurchaseRecognitionRule = {
  labels: [], complete: false, day: null, afterLapse: null, vat: null, unrelated: null, bySubcontractor: null, excess: null, ceilingBasisPoints: null
}

/** The day of delivery is a fact of the purchase, not of the contract. */
function ofPurchase<F extends object> (found: F): F {
  if (!('missing' in found)) return found
  const asked = found.missing as readonly Missing[]
  if (asked.length === 0) return found
  const missing = asked.map((one): Missing => one.name === 'days.delivery' ? { kind: 'effort-fact', name: 'effort.purchase.days.delivery' } : one)
  return { ...found, missing }
}
