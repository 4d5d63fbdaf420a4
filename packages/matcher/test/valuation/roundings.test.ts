// Where it is not known how values are rounded, only what every way to round leaves alike is known.
import type { EntryRoundingRule, Provision } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import fc from 'fast-check'
import t from 'tap'
import { everyFinding, factOf, find, provision } from '../make.ts'
import { ask, block, bought, hire, namesOf, recognition, row, table } from './make-valuation.ts'

type Rounding = EntryRoundingRule

const WAYS: readonly Rounding[] = (['entry', 'invoice', 'total'] as const).flatMap((at) => (['cent', 'euro'] as const).flatMap((unit) => (['half-up', 'down'] as const).map((mode) => ({ unit, mode, at }))))
const [CENTS, EUROS] = [provision<Rounding>({ unit: 'cent', mode: 'half-up', at: 'entry' }, { id: 'cents' }), provision<Rounding>({ unit: 'euro', mode: 'half-up', at: 'entry' }, { id: 'euros' })]
const MISSING = provision<Rounding>(null, { id: 'unread' })
const a = (year: number) => row('a', block({ values: [{ unit: 'year', cents: year }] }))
const hires = (year: number, entryRounding: readonly Provision<Rounding>[], hours: readonly number[]) =>
  ask(table({ buildingBlocks: [a(year)], entryRounding }), hours.map((hour, index) => hire({ id: `${index}`, weeklyHoursHundredths: hour * 100 })))

t.test('a value that cannot be rounded in the same way by all that is possible is not known, and the rule that could not be read is named', async (t) => {
  const { efforts, totalCents, leastCents, finding } = hires(5_00, [MISSING], [12, 12, 12])
  t.same(efforts.map(({ verdict, cents, leastCents: least }) => [verdict, cents, least]), [['unknown', null, 1_00], ['unknown', null, 1_00], ['unknown', null, 1_00]])
  t.same([totalCents, leastCents, finding.verdict, namesOf(finding)], [null, 3_00, 'unknown', 'entryRounding'])
  t.equal(namesOf(efforts[0]?.finding), 'entryRounding')
  const why = finding.because.find(({ code }) => code === 'rounding')
  t.same([why?.verdict, why?.rule?.provision, factOf(why, 'reason')], ['unknown', 'unread', 'value-not-readable'])
  t.same([factOf(finding, 'rounding'), factOf(finding, 'rounded-at')], [null, null], 'no way to round is said to hold')
  t.equal(finding.because.filter(({ code }) => code === 'rounding').length, 1)
})

t.test('what every way to round leaves alike is known, though the rule is not', async (t) => {
  const whole = hires(5_00, [MISSING], [36])
  t.same([whole.totalCents, whole.efforts[0]?.cents, whole.finding.verdict], [5_00, 5_00, 'met'])
  t.equal(everyFinding(whole.finding).find(({ code }) => code === 'rounding'), undefined, 'and then nothing is said of it')
  const nothing = hires(5_00, [MISSING], [])
  t.same([nothing.totalCents, nothing.finding.verdict], [0, 'not-met'])
})

t.test('entries can be known where their total is not: the exact values may be added up', async (t) => {
  // a third of € 30.01 is € 10.00 in every way; three of them are € 30.00 or € 30.01
  const { efforts, totalCents, leastCents, finding } = hires(30_01, [MISSING], [12, 12, 12])
  t.same([efforts.map(({ cents }) => cents), totalCents, leastCents], [[10_00, 10_00, 10_00], null, 30_00])
  t.same([finding.verdict, namesOf(finding)], ['unknown', 'entryRounding'])
  const { weeklyHoursHundredths: _hours, ...less } = hire({ id: 'x' })
  const lacking = ask(table({ buildingBlocks: [a(30_00)], entryRounding: [MISSING] }), [hire(), less])
  t.same([namesOf(lacking.finding), lacking.finding.because.some(({ code }) => code === 'rounding')], ['effort.weeklyHours', false], 'what is not known for another reason says nothing of rounding')
})

t.test('sources that contradict each other on rounding are each named where it makes a difference', async (t) => {
  const { totalCents, finding } = hires(5_00, [CENTS, EUROS], [12])
  t.same([totalCents, namesOf(finding)], [null, 'entryRounding.contradiction'])
  const why = find(finding, 'rounding')
  t.equal(factOf(why, 'reason'), 'sources-contradict')
  t.same(why?.because.map(({ code, rule }) => [code, rule?.provision]), [['contradicting-source', 'cents'], ['contradicting-source', 'euros']])
  t.equal(hires(5_00, [CENTS, EUROS], [36]).totalCents, 5_00)
  const said = (language: 'nl' | 'en') => explain(finding, language).find(({ code }) => code === 'rounding')?.text
  t.same([said('nl'), said('en')], ['Hoe bedragen worden afgerond, is niet bekend: bronnen spreken elkaar tegen.', 'How amounts are rounded is not known: sources contradict each other.'])
})

t.test('whether a ceiling on purchases is passed may hang on the rounding, and then is not known', async (t) => {
  const rules = (entryRounding: readonly Provision<Rounding>[]) => table({ purchaseRecognition: [recognition({ ceilingBasisPoints: 5_000 })], entryRounding })
  const by = (cents: number, dueCents: number) => ask(rules([MISSING]), [bought({ invoice: { cents, vat: 'excluding' } })], { dueCents })
  // € 100.60 is € 100.60, € 101 or € 100; half of the obligation is € 100.50
  const { finding, totalCents, leastCents } = by(100_60, 201_00)
  t.same([find(finding, 'purchase-ceiling')?.verdict, namesOf(find(finding, 'purchase-ceiling')), totalCents, leastCents], ['unknown', 'entryRounding', null, 100_00])
  const far = by(100_60, 100_00)
  t.same([find(far.finding, 'purchase-ceiling')?.verdict, far.totalCents, far.efforts[0]?.cents], ['not-met', 50_00, null], 'far above it the ceiling settles the total')
  t.equal(find(by(100_00, 400_00).finding, 'purchase-ceiling')?.verdict, 'met')
  const little = by(40, 2_00)
  t.same([find(little.finding, 'purchase-ceiling')?.verdict, little.totalCents, little.leastCents], ['met', null, 0], 'where it is rounded to nothing there is nothing to limit')
})

t.test('what is said to be known where the rounding is not is what each way to round gives, and what is certain is no more', async (t) => {
  let known = 0
  const some = fc.record({ year: fc.constantFrom(1_00, 1_50, 36_00, 100_01), hours: fc.array(fc.oneof(fc.constant(36), fc.integer({ min: 1, max: 36 })), { maxLength: 3 }), invoice: fc.oneof(fc.constant(1_00), fc.integer({ min: 1, max: 300 })), due: fc.integer({ min: 1, max: 600 }) })
  fc.assert(fc.property(some, ({ year, hours, invoice, due }) => {
    const by = (rounding: Provision<Rounding>) => ask(table({ buildingBlocks: [a(year)], purchaseRecognition: [recognition({ ceilingBasisPoints: 5_000 })], entryRounding: [rounding] }),
      [...hours.map((hour, index) => hire({ id: `${index}`, weeklyHoursHundredths: hour * 100 })), bought({ invoice: { cents: invoice, vat: 'excluding' } })], { dueCents: due })
    const open = by(MISSING)
    const all = WAYS.map((way) => by(provision<Rounding>(way, { id: 'way' })))
    if (open.totalCents !== null) known += 1
    const differ = new Set(all.map(({ totalCents }) => totalCents)).size > 1
    return (open.totalCents === null) === differ && all.every(({ totalCents, efforts }) => (open.totalCents ?? totalCents) === totalCents && open.leastCents <= (totalCents as number) &&
      efforts.every(({ cents }, index) => (open.efforts[index]?.cents ?? cents) === cents && (open.efforts[index]?.leastCents as number) <= (cents as number)))
  }), { numRuns: 400, seed: 15 })
  t.ok(known > 20, `${known} times the total was known`)
})
