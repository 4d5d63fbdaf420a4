// What holds for every valuation, whatever the rules and the efforts.
import type { Effort, Valuation, ValuationQuestion, ValuationRequest } from '@sroi/matcher'
import { MatcherError, value } from '@sroi/matcher'
import { valuationQuestionSchema } from '@sroi/matcher/schema'
import fc from 'fast-check'
import t from 'tap'
import { everyFinding, provision } from '../make.ts'
import { anyValuation } from './arbitrary.ts'
import { ask, block, bought, hire, recognition, row, table } from './make-valuation.ts'
import { settledValuation } from './settled.ts'

/** Of a request whose rules say little almost nothing is known: half of them settle everything. */
const anyRequest = fc.oneof(anyValuation, settledValuation)

const entry = (valuation: Valuation, id: string): Valuation['efforts'][number] => valuation.efforts.find((one) => one.id === id) as Valuation['efforts'][number]

t.test('no value is below zero or a fraction, and what is known is at least what is certain', async (t) => {
  let [worth, nothing] = [0, 0]
  fc.assert(fc.property(anyRequest, (request) => {
    const valuation = value(request)
    worth += valuation.efforts.some(({ cents }) => (cents ?? 0) > 0) ? 1 : 0
    nothing += valuation.efforts.some(({ verdict }) => verdict === 'not-met') ? 1 : 0
    for (const { cents, leastCents, verdict } of [...valuation.efforts, { cents: valuation.totalCents, leastCents: valuation.leastCents, verdict: valuation.finding.verdict }]) {
      if (!Number.isSafeInteger(leastCents) || leastCents < 0) return false
      if (cents !== null && (!Number.isSafeInteger(cents) || cents < 0 || leastCents > cents)) return false
      if ((cents === null) !== (verdict === 'unknown')) return false
      if (verdict === 'not-met' && cents !== 0) return false
    }
    return true
  }), { numRuns: 1200 })
  t.ok(worth > 250 && nothing > 150, `${worth} times something was worth an amount, ${nothing} times something did not count`)
})

t.test('every unknown names what would settle it', async (t) => {
  let unknown = 0
  fc.assert(fc.property(anyRequest, (request) => {
    const { finding, shortfall } = value(request)
    unknown += finding.verdict === 'unknown' ? 1 : 0
    return [finding, ...(shortfall === null ? [] : [shortfall.finding])].flatMap(everyFinding)
      // the finding above a source that contradicts another names what would settle it
      .every(({ code, verdict, missing }) => verdict !== 'unknown' || missing.length > 0 || code === 'contradicting-source')
  }), { numRuns: 1200 })
  t.ok(unknown > 200, `${unknown} were not known`)
})

/** The facts that can be left out; `placement`, `startedOn` and `valuedBy` say something else when they are absent. */
const FACTS = [
  'group', 'education', 'period', 'weeklyHoursHundredths', 'fullTimeWeekHundredths', 'workedHoursHundredths', 'fullTimeYearHundredths', 'benefitMonths', 'age', 'employment', 'internshipMonthsBefore',
  'circumstances', 'monthsSinceSameEmployer', 'wageSubsidy', 'schoolYears', 'hoursHundredths', 'days', 'costCents', 'labourCostCents', 'purchase'
] as const satisfies readonly (keyof Effort)[]

/** An effort, and the same without one of the facts that it has. */
function withoutOne (full: Effort | undefined, pick: number): { readonly full: undefined, readonly less: undefined } | { readonly full: Effort, readonly less: Effort } {
  const names = FACTS.filter((name) => full?.[name] !== undefined)
  const name = names[pick % names.length]
  if (full === undefined || name === undefined) return { full: undefined, less: undefined }
  const { [name]: _absent, ...less } = full
  return { full, less }
}

t.test('filling in a missing fact never changes a value that was known, and never lowers what was certain', async (t) => {
  let known = 0
  let settled = 0
  fc.assert(fc.property(anyRequest, fc.nat(99), fc.nat(3), (request, pick, index) => {
    const { full, less } = withoutOne(request.efforts[index % Math.max(1, request.efforts.length)], pick)
    if (full === undefined) return true
    // alone: two entries of one place on one day cannot be told apart without their periods
    const before = entry(value({ ...request, efforts: [less] }), full.id)
    const after = entry(value({ ...request, efforts: [full] }), full.id)
    if ((before.cents ?? 0) > 0) known += 1
    if (before.cents === null && after.cents !== null) settled += 1
    return before.cents === null ? after.cents === null || after.cents >= before.leastCents : after.cents === before.cents && after.verdict === before.verdict
  }), { numRuns: 2000 })
  t.ok(known > 120 && settled > 250, `${known} times an amount was known before, ${settled} times the fact settled it`)
})

t.test('a missing fact of one entry never changes what was known of another or of all, unless two entries turn out to share a day', async (t) => {
  let known = 0
  const doubles = (valuation: Valuation): number => everyFinding(valuation.finding).filter(({ code }) => code === 'same-place').length
  fc.assert(fc.property(anyRequest, fc.nat(99), fc.nat(3), (request, pick, index) => {
    const { full, less } = withoutOne(request.efforts[index % Math.max(1, request.efforts.length)], pick)
    if (full === undefined) return true
    const before = value({ ...request, efforts: request.efforts.map((one) => one === full ? less : one) })
    const after = value(request)
    if (doubles(after) > doubles(before)) return true
    known += before.efforts.some(({ id, cents }) => id !== full.id && (cents ?? 0) > 0) ? 1 : 0
    return before.efforts.every(({ id, cents, leastCents }) => cents === null ? (entry(after, id).cents ?? leastCents) >= leastCents : entry(after, id).cents === cents) &&
      (before.totalCents === null ? (after.totalCents ?? before.leastCents) >= before.leastCents : after.totalCents === before.totalCents)
  }), { numRuns: 1200 })
  t.ok(known > 150, `${known} times an amount for another entry was known before`)
})

t.test('the entries add up to the total: each as it was rounded, or exactly where only the total is rounded', async (t) => {
  const made = (at: 'entry' | 'invoice' | 'total') => table({
    buildingBlocks: [row('a', block()), row('h', block({ values: [{ unit: 'hour', cents: 33_33 }] }), { kinds: ['hours'] })],
    purchaseRecognition: [recognition()],
    entryRounding: [provision({ unit: 'euro' as const, mode: 'half-up' as const, at })]
  })
  const some = fc.record({ hours: fc.integer({ min: 1, max: 3600 }), invoice: fc.integer({ min: 1, max: 1_000_00 }), help: fc.integer({ min: 1, max: 100_00 }) })
  fc.assert(fc.property(some, some, fc.constantFrom('entry' as const, 'invoice' as const, 'total' as const), (one, other, at) => {
    const efforts = [one, other].flatMap(({ hours, invoice, help }, index): Effort[] => [
      hire({ id: `hire ${index}`, weeklyHoursHundredths: hours }), bought({ invoice: { cents: invoice, vat: 'excluding' } }, { id: `buy ${index}` }), { id: `help ${index}`, kind: 'hours', hoursHundredths: help }
    ])
    const { totalCents, efforts: valued } = ask(made(at), efforts)
    const sum = valued.reduce((all, { cents }) => all + (cents ?? Number.NaN), 0)
    // shown to the cent, six entries are no more than three cents from what they are exactly
    return at === 'total' ? totalCents !== null && totalCents % 100 === 0 && Math.abs(totalCents - sum) <= 53 : totalCents === sum && valued.every(({ cents }) => cents !== null && cents % 100 === 0)
  }), { numRuns: 300 })
  t.pass()
})

t.test('twice the months, or twice the hours, is twice the value as long as no cap or full week is reached', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 43_200_00 }] }))] })
  // € 43 200 is € 100 for each month and hour of 36, so that nothing is rounded
  const worth = (months: number, hours: number): number => {
    const last = `${2024 + Math.floor((months - 1) / 12)}-${String((months - 1) % 12 + 1).padStart(2, '0')}`
    const end = { '01': 31, '02': last.startsWith('2024') ? 29 : 28, '03': 31, '04': 30, '05': 31, '06': 30, '07': 31, '08': 31, '09': 30, 10: 31, 11: 30, 12: 31 }[last.slice(5)] as number
    return ask(rules, [hire({ period: { from: '2024-01-01', until: `${last}-${end}` }, weeklyHoursHundredths: hours })]).totalCents as number
  }
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 18 }), (months, hours) =>
    worth(2 * months, hours * 100) === 2 * worth(months, hours * 100) && worth(months, 2 * hours * 100) === 2 * worth(months, hours * 100)), { numRuns: 200 })
  t.equal(worth(1, 36_00), 3_600_00)
})

t.test('however long it lasts and however it is cut up, no place is worth more than its cap', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'year', cents: 36_000_00 }], cap: { clock: 'calendar', months: 12, orWhileWageSubsidyRuns: false } }))] })
  let reached = 0
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 9 }), (starts) => {
    const efforts = [...starts].sort((one, other) => one - other).map((month, index): Effort => {
      const first = `${2024 + Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, '0')}`
      return hire({ id: `e-${index}`, placement: 'p', period: { from: `${first}-01`, until: `${first}-28` } })
    })
    const { totalCents: total, efforts: valued } = ask(rules, efforts)
    reached += valued.some(({ verdict }) => verdict === 'not-met') ? 1 : 0
    return total !== null && total <= 36_000_00
  }), { numRuns: 300 })
  t.ok(reached > 100, `${reached} places went beyond the cap`)
  t.equal(ask(rules, [hire({ period: { from: '2024-01-01', until: '2026-12-31' } })]).totalCents, 36_000_00)
})

function freeze<V> (thing: V): V {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing)
    for (const part of Object.values(thing)) freeze(part)
  }
  return thing
}

t.test('writes on nothing it is given, and answers the same bytes twice', async (t) => {
  fc.assert(fc.property(anyRequest, (request) => {
    const before = JSON.stringify(request)
    const first = JSON.stringify(value(freeze(request)))
    return JSON.stringify(value(request)) === first && JSON.stringify(request) === before
  }), { numRuns: 300 })
  t.pass()
})

t.test('the order of the entries changes nothing but the order of the answers', async (t) => {
  let shared = 0
  fc.assert(fc.property(anyRequest, (request) => {
    const forth = value(request)
    const places = request.efforts.flatMap(({ placement }) => placement ?? [])
    shared += (forth.totalCents ?? 0) > 0 && new Set(places).size < places.length ? 1 : 0
    const back = value({ ...request, efforts: [...request.efforts].reverse() })
    return forth.totalCents === back.totalCents && forth.efforts.every(({ id, cents }) => entry(back, id).cents === cents)
  }), { numRuns: 500 })
  t.ok(shared > 40, `${shared} with entries of one place, and an amount`)
})

/** The least and the most that the schema takes. */
const AT_THE_BOUNDS: readonly { readonly key: keyof Effort, readonly thing: unknown }[] = Object.entries({
  period: [{ from: '1900-01-01', until: '2199-12-31' }, { from: '2024-02-29', until: null }], startedOn: ['1900-01-01', '2199-12-31'], establishedOn: ['1900-01-01', '2199-12-31'], wageSubsidy: [null, { from: '2199-12-31', until: null }],
  weeklyHoursHundredths: [0, 168_00], fullTimeWeekHundredths: [1, 168_00], workedHoursHundredths: [0, 100_000_000], fullTimeYearHundredths: [1, 8784_00], hoursHundredths: [0, 100_000_000], costCents: [0, 1_000_000_000_000_00], labourCostCents: [1],
  benefitMonths: [{ from: 0, until: null }, { from: 1200, until: 1200 }], age: [{ from: 0, until: 120 }], internshipMonthsBefore: [1200], monthsSinceSameEmployer: [null, 0, 1200], schoolYears: [100], days: [100_000], circumstances: [[]], purchase: [{}]
}).flatMap(([key, things]) => things.map((thing) => ({ key: key as keyof Effort, thing })))

t.test('whatever the schema lets through is answered or refused with the coded error, never with another', async (t) => {
  const anything = fc.record({ key: fc.constantFrom(...FACTS, 'startedOn', 'establishedOn', 'id'), thing: fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(null), fc.constant({}), fc.constant({ from: 1.5, until: 0 })) })
  let asked = 0
  fc.assert(fc.property(anyRequest, fc.oneof(anything, fc.constantFrom(...AT_THE_BOUNDS)), (request: ValuationRequest, { key, thing }) => {
    const { ruleSet, on, knownAt, ...question } = request
    const efforts = question.efforts.map((effort) => ({ ...effort, [key]: thing }))
    const parsed = valuationQuestionSchema.safeParse({ ...question, efforts })
    if (!parsed.success) return true
    asked += efforts.length > 0 ? 1 : 0
    try {
      value({ ...parsed.data as ValuationQuestion, ruleSet, on, knownAt })
      return true
    } catch (error) {
      return error instanceof MatcherError
    }
  }), { numRuns: 2000 })
  t.ok(asked > 150, `${asked} went through the schema`)
})
