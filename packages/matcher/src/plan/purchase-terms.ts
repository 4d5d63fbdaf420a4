// What of a purchase counts, as the valuation of the rules that bind the contract says: asked of `value`, so that the two cannot differ.
import { answerTo } from '../answer-to.ts'
import type { Effort, SupplierStanding } from '../model/effort.ts'
import type { Finding } from '../model/finding.ts'
import type { MixRules, RecognitionPeriod } from '../model/plan-question.ts'
import type { PurchaseTerms, PurchaseTermsRequest, SupplierTerms } from '../model/plan-terms.ts'
import type { Supplier } from '../model/supplier.ts'
import type { EffortValued, Valuation } from '../model/valuation.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { assumedFact, daysLater, fact, finding, missingOf, shareOf, WHOLE } from '../primitives/index.ts'
import { value } from '../value.ts'
import { changesOf, standingsOn } from './standings-of.ts'

/** An invoice of which a basis point is a whole euro: no rounding of entries hides a share. */
const INVOICE: Cents = WHOLE * 100
/** How long after the deadline a demand that gives way may look. */
const LONGER = 800
/** Two purchases for each stretch of days of each supplier are valued together in parts of so many. */
const PART = 2_000

interface Stretch {
  readonly supplier: Supplier
  readonly from: IsoDay
  readonly until: IsoDay | null
}

/**
 * For each supplier from which day to which how much of a purchase counts, by its badge and labels; whether purchases count that have nothing to do
 * with the contract; how much purchases may fill; and to what a purchase is rounded. What the rules leave open is in no answer, and is said.
 * Where a lapse takes a purchase back, a label counts only when it holds up to the deadline. Amounts are rounded down whatever the rule, so that they
 * are enough.
 * @throws MatcherError INVALID_REQUEST as `value` does.
 */
export function purchaseTerms (request: PurchaseTermsRequest): PurchaseTerms {
  return answerTo(() => {
    const stretches = request.suppliers.flatMap((supplier) => stretchesOf(supplier, request))
    const valued = inParts(stretches, request)
    const suppliers: Record<string, SupplierTerms> = Object.fromEntries(request.suppliers.map(({ id }) => [id, { recognition: [], isOpen: false }]))
    stretches.forEach(({ supplier: { id }, from, until }, index) => {
      const { verdict, cents } = (valued[index] as Pair).bought
      const { recognition, isOpen } = suppliers[id] as SupplierTerms
      const basisPoints = verdict === 'unknown' || cents === null ? null : cents / (INVOICE / WHOLE)
      suppliers[id] = { recognition: basisPoints === null || basisPoints === 0 ? recognition : joined(recognition, { from, until, basisPoints }), isOpen: isOpen || basisPoints === null }
    })
    // who counts on some days only lacks a badge on the others: that asks for no answer
    const open = valued.filter((_, index) => suppliers[(stretches[index] as Stretch).supplier.id]?.recognition.length === 0)
    return { suppliers, ...rulesOf(request, valued, firstOpen(open)) }
  })
}

interface Pair {
  /** Bought for the contract, and not for it. */
  readonly bought: EffortValued
  readonly unrelated: EffortValued
  readonly total: Valuation
}

function stretchesOf (supplier: Supplier, { on, deadline, knownAt, ruleSet, contract }: PurchaseTermsRequest): readonly Stretch[] {
  const last = daysLater(deadline, LONGER)
  const ofRules = Object.values(ruleSet.provisions).flatMap((rows) => rows.flatMap(({ provision: { valid: { from, until }, selectedBy } }) =>
    selectedBy === 'delivery' ? until === null ? [from] : [from, daysLater(until, 1)] : []))
  const concluded = contract.days?.contract
  const days = [...changesOf(supplier, knownAt), ...ofRules, ...(concluded === undefined ? [] : [concluded])].filter((day) => day > on && day <= last)
  const starts = [...new Set([on, ...days])].sort()
  return starts.map((from, index) => ({ supplier, from, until: index + 1 < starts.length ? daysLater(starts[index + 1] as IsoDay, -1) : null }))
}

function inParts (stretches: readonly Stretch[], request: PurchaseTermsRequest): readonly Pair[] {
  const pairs: Pair[] = []
  for (let start = 0; start < stretches.length; start += PART) {
    const part = stretches.slice(start, start + PART)
    const total = valueOn(request, part.flatMap(({ supplier, from }, index) => {
      const standings = standingsOn(supplier, from, request.knownAt)
      return [purchaseOf(`${index}`, from, standings, true), purchaseOf(`${index}-unrelated`, from, standings, false)]
    }))
    part.forEach((_, index) => pairs.push({ bought: total.efforts[2 * index] as EffortValued, unrelated: total.efforts[2 * index + 1] as EffortValued, total }))
  }
  return pairs
}

/** As it is settled at the deadline: a label that lapsed by then has lapsed. */
function valueOn ({ contract, authority, ruleSet, on, deadline, knownAt, dueCents }: PurchaseTermsRequest, efforts: readonly Effort[]): Valuation {
  return value({
    contract: contract.days?.contract === undefined ? { ...contract, days: { ...contract.days, contract: on } } : contract,
    ...(authority === undefined ? {} : { authority }), ...(dueCents === null ? {} : { dueCents }), efforts, ruleSet, on: deadline, knownAt
  })
}

function purchaseOf (id: string, day: IsoDay, standings: readonly SupplierStanding[], isForContract: boolean): Effort {
  return {
    id,
    kind: 'purchase',
    purchase: { invoice: { cents: INVOICE, vat: 'excluding' }, days: { order: day, delivery: day, invoice: day, payment: day }, standings, isForContract, isBySubcontractor: false }
  }
}

function joined (periods: readonly RecognitionPeriod[], next: RecognitionPeriod): readonly RecognitionPeriod[] {
  const last = periods.at(-1)
  if (last === undefined || last.until === null || last.basisPoints !== next.basisPoints || daysLater(last.until, 1) !== next.from) return [...periods, next]
  return [...periods.slice(0, -1), { ...last, until: next.until }]
}

function rulesOf ({ contract, on, dueCents, filledCents }: PurchaseTermsRequest, valued: readonly Pair[], open: readonly Finding[]): Pick<PurchaseTerms, 'rules' | 'finding'> {
  const counting = valued.filter(({ bought }) => bought.verdict === 'met')
  const verdicts = new Set(counting.map(({ unrelated }) => unrelated.verdict))
  const conditions = counting.flatMap(({ unrelated }) => unrelated.finding.because.filter(({ code, verdict }) => code === 'purchase-conditions' && verdict !== 'met'))
  const unrelated = verdicts.size !== 1 || verdicts.has('unknown') ? null : verdicts.has('met')
  const total = counting[0]?.total
  const ceiling = total?.finding.because.find(({ code }) => code === 'purchase-ceiling')
  const share = ceiling?.facts.find(({ name }) => name === 'ceiling')?.value
  const mayFillCents = typeof share !== 'number' || dueCents === null ? undefined : Math.max(0, shareOf(dueCents, share, { unit: 'cent', mode: 'down' }) - filledCents)
  // where it is not known how entries are rounded, whole euros are enough in every way
  const rounding = total?.finding.facts.find(({ name }) => name === 'rounding')?.value
  const roundedTo = typeof rounding === 'string' && rounding.startsWith('cent') ? 'cent' : 'euro'
  const isDated = contract.days?.contract !== undefined
  const because = [
    ...conditions.slice(0, 1),
    ...(ceiling === undefined ? [] : [ceilingFinding(ceiling, mayFillCents, filledCents)]),
    ...open
  ]
  const missing = [...missingOf(because), ...(isDated ? [] : [{ kind: 'contract-fact' as const, name: 'days.contract' }])]
  const rules: MixRules = { unrelated, ...(mayFillCents === undefined ? {} : { mayFillCents }), roundedTo }
  return {
    rules,
    finding: finding('mix-rules', missing.length > 0 ? 'unknown' : 'met', {
      facts: [
        fact('unrelated-counts', 'boolean', unrelated),
        ...(mayFillCents === undefined ? [] : [fact('may-fill', 'cents', mayFillCents)]),
        fact('rounding', 'code', `${roundedTo} down`),
        ...(isDated ? [] : [assumedFact('contract-day', 'day', on)])
      ],
      missing,
      because
    })
  }
}

/** Whether what is filled already was done by purchases is not known: then all of it is taken off, and that is said. */
function ceilingFinding (ceiling: Finding, mayFillCents: Cents | undefined, filledCents: Cents): Finding {
  if (mayFillCents === undefined) return { ...ceiling, verdict: 'unknown' }
  const facts = [...ceiling.facts, fact('filled', 'cents', filledCents), fact('may-fill', 'cents', mayFillCents)]
  return { ...ceiling, verdict: 'met', facts, missing: [] }
}

/** Why it is not known of somebody what counts: the first reason of each kind. */
function firstOpen (valued: readonly Pair[]): readonly Finding[] {
  const open = valued.flatMap(({ bought }) => bought.verdict === 'unknown' ? bought.finding.because.filter(({ verdict }) => verdict === 'unknown') : [])
  return [...new Map(open.map((one) => [JSON.stringify([one.code, one.missing]), one])).values()].slice(0, 5)
}
