// A mix, or why there is none, as findings.
import type { FactUsed, Finding } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { Mix, MixChange, MixClash, MixDemand, MixOutcome, MixPurchase, MixSupplier } from '../model/plan-answer.ts'
import type { MixRequest } from '../model/plan-question.ts'
import { assumedFact, fact, finding, missingOf, verdictOf } from '../primitives/index.ts'
import type { SetAside } from './set-aside.ts'

/** How many suppliers set aside a finding names. */
const NAMED = 20

interface Found { readonly state: MixOutcome['state'], readonly mixes: readonly Mix[], readonly bound: number | null }

export function outcomeFinding (request: MixRequest, { state, mixes, bound }: Found, clash: MixClash | null, setAside: readonly SetAside[]): Finding {
  const aside = setAside.slice(0, NAMED).map((one) => one.finding)
  const facts = [fact('left', 'cents', request.leftCents), fact('deadline', 'day', request.deadline), fact('mixes', 'count', mixes.length), fact('set-aside', 'count', setAside.length)]
  const because = [...mixes.map((mix) => mix.finding), ...(clash === null ? [] : [clash.finding]), ...aside]
  if (state === 'unknown') return finding('mix', 'unknown', { facts: [...facts, ...boundFacts(request, bound)], because })
  return finding('mix', verdictOf(state === 'filled'), { facts, on: request.deadline, because })
}

function boundFacts ({ objective }: MixRequest, bound: number | null): readonly FactUsed[] {
  return [fact('objective', 'code', objective), fact('objective-bound', objective === 'fewest-suppliers' ? 'count' : 'cents', bound)]
}

export function mixFinding (mix: Omit<Mix, 'finding'>, request: MixRequest): Finding {
  const { suppliers, purchaseCents, plannedCents, extraCents, fillsCents, localCents, targetGroupCents, proof, more } = mix
  const amount = (value: number): FactUsed => fact('objective-value', proof.unit === 'cents' ? 'cents' : 'count', value)
  const someLocal = suppliers.some(({ isLocal }) => isLocal === null)
  const someShare = suppliers.some((one) => one.targetGroupCents === null)
  return finding('mix-plan', 'met', {
    facts: [fact('left', 'cents', request.leftCents), fact('fills', 'cents', fillsCents), fact('purchase', 'cents', purchaseCents), fact('suppliers', 'count', suppliers.length)],
    because: [
      finding('mix-proof', proof.isOptimal ? 'met' : 'unknown', {
        facts: [fact('objective', 'code', request.objective), amount(proof.value), { ...amount(proof.bound), name: 'objective-bound' }, { ...amount(proof.gap), name: 'objective-gap' }]
      }),
      ...(more === null ? [] : [finding('mix-more', 'met', { facts: [{ ...amount(more.value), name: 'objective-more' }, fact('objective', 'code', request.objective), fact('more-extra', 'cents', Math.max(0, more.extraCents)), fact('less-extra', 'cents', Math.max(0, -more.extraCents))] })]),
      finding('mix-spend', verdictOf(extraCents === 0), { facts: [fact('purchase', 'cents', purchaseCents), fact('planned-spend', 'cents', plannedCents), fact('extra-spend', 'cents', extraCents)] }),
      ...(fillsCents > request.leftCents ? [finding('mix-excess', 'met', { facts: [fact('excess', 'cents', fillsCents - request.leftCents)] })] : []),
      finding('mix-local', someLocal ? 'unknown' : verdictOf(localCents === purchaseCents), { facts: [fact('local-spend', 'cents', localCents), fact('purchase', 'cents', purchaseCents)], missing: someLocal ? [{ kind: 'supplier-fact', name: 'place.point' }] : [] }),
      finding('mix-target-group', someShare ? 'unknown' : verdictOf(targetGroupCents > 0), { facts: [fact('target-group-spend', 'cents', targetGroupCents), fact('purchase', 'cents', purchaseCents)], missing: someShare ? [{ kind: 'supplier-fact', name: 'targetGroupShares' }] : [] }),
      finding('mix-valued', 'met', { facts: [fact('valued', 'cents', fillsCents), fact('left', 'cents', request.leftCents)] }),
      ...suppliers.map((supplier) => supplierFinding(supplier, request))
    ]
  })
}

function supplierFinding (supplier: MixSupplier, request: MixRequest): Finding {
  const { name, purchaseCents, shareBasisPoints, fillsCents, capacityIsAssumed, purchases } = supplier
  const mark = capacityIsAssumed ? assumedFact : fact
  return finding('mix-supplier', 'met', {
    facts: [fact('supplier', 'text', name), mark('purchase', 'cents', purchaseCents), mark('fills', 'cents', fillsCents), fact('share-of-mix', 'basis-points', shareBasisPoints)],
    because: [
      ...(capacityIsAssumed ? [finding('mix-assumption', 'unknown', { facts: [fact('supplier', 'text', name), assumedFact('capacity', 'cents', request.assumedCapacityCents ?? null)], missing: [{ kind: 'supplier-fact', name: 'offerings.capacity' }] })] : []),
      ...purchases.map(purchaseFinding)
    ]
  })
}

function purchaseFinding ({ from, until, cents, fillsCents, recognitionBasisPoints, reason, planned }: MixPurchase): Finding {
  return finding('mix-purchase', 'met', {
    on: from,
    facts: [
      fact('purchase', 'cents', cents), fact('from', 'day', from), fact('until', 'day', until), fact('recognition', 'basis-points', recognitionBasisPoints),
      fact('fills', 'cents', fillsCents), ...(planned === null ? [] : [fact('planned', 'text', planned)]), ...(reason === undefined ? [] : [fact('recognition-reason', 'code', reason)])
    ]
  })
}

export function clashFinding ({ demands, isProven, alone, cheapest }: Omit<MixClash, 'finding'>, request: MixRequest): Finding {
  const clashing = demands.map((demand) => demandFinding(demand, request))
  const ways = alone.map(changeFinding)
  return finding('mix-clash', isProven ? 'not-met' : 'unknown', {
    facts: [fact('demands', 'count', demands.length)],
    missing: missingOf(clashing),
    because: [
      ...clashing,
      ...(ways.length === 0 ? [] : [finding('mix-alone', 'met', { because: ways })]),
      ...(cheapest === null ? [] : [finding('mix-way-out', cheapest.isOptimal ? 'met' : 'unknown', { facts: [fact('demand-cost', 'count', cheapest.cost)], because: cheapest.changes.map(changeFinding) })])
    ]
  })
}

const CODES: Readonly<Record<MixDemand, FindingCode>> = {
  obligation: 'demand-obligation', deadline: 'demand-deadline', concentration: 'demand-concentration', suppliers: 'demand-suppliers', budget: 'demand-budget',
  'extra-budget': 'demand-extra-budget', local: 'demand-local', capacity: 'demand-capacity', 'minimum-order': 'demand-minimum-order', unrelated: 'demand-unrelated', 'may-fill': 'demand-may-fill'
}

/** One of the demands that clash; whether unrelated purchases count may not be known. */
function demandFinding (demand: MixDemand, request: MixRequest): Finding {
  const { wishes = {}, rules = {} } = request
  if (demand === 'unrelated' && rules.unrelated !== false) return finding('demand-unrelated', 'unknown', { missing: [{ kind: 'rule-value', name: 'purchaseRecognition.for-contract' }] })
  const asked: Readonly<Partial<Record<MixDemand, FactUsed>>> = {
    obligation: fact('demand-asked', 'cents', request.leftCents),
    deadline: fact('demand-asked', 'day', request.deadline),
    concentration: fact('demand-asked', 'basis-points', wishes.concentrationBasisPoints ?? null),
    suppliers: fact('demand-asked', 'count', wishes.mostSuppliers ?? null),
    budget: fact('demand-asked', 'cents', wishes.budgetCents ?? null),
    'extra-budget': fact('demand-asked', 'cents', wishes.extraBudgetCents ?? null),
    'may-fill': fact('demand-asked', 'cents', rules.mayFillCents ?? null)
  }
  const one = asked[demand]
  return finding(CODES[demand], 'not-met', { facts: one === undefined ? [] : [one] })
}

function changeFinding ({ demand, unit, by, asked, needed }: MixChange): Finding {
  const of = unit === 'months' ? 'day' : unit === 'suppliers' ? 'count' : unit
  const step = unit === 'months' || unit === 'suppliers' ? 'count' : unit
  return finding(CODES[demand], 'met', { facts: [...(asked === null ? [] : [fact('demand-asked', of, asked)]), fact('demand-enough', of, needed), fact('demand-by', step, by)] })
}
