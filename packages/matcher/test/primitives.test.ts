// Days, money, moments, codes, records: the laws that everything else leans on.
import fc from 'fast-check'
import t from 'tap'
import {
  allOf, anyOf, closestDigits, daysBetween, holdingOn, isAtOrBefore, isCpvCode, isDay, isInstant, isWithin, isWithinMetres, knownFact,
  lastDayOfMonths, movedInto, onRecord, overlaps, portionOf, purchaseFor, reaches, sharedDigits, shareOf, spread, wasPublished
} from '../dist/primitives/index.js'
import { admission } from './make.ts'

const verdict = fc.constantFrom('met' as const, 'not-met' as const, 'unknown' as const)
const cents = fc.integer({ min: 0, max: 100_000_000_000_000 })
const points = fc.integer({ min: 1, max: 10_000 })
const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

t.test('unknown only yields to something that decides', async (t) => {
  fc.assert(fc.property(fc.array(verdict), (all) => {
    const settled = (word: 'met' | 'not-met'): ReturnType<typeof allOf>[] => all.map((one) => one === 'unknown' ? word : one)
    const [best, worst] = [allOf(settled('met')), allOf(settled('not-met'))]
    return allOf(all) === (best === worst ? best : 'unknown')
  }))
  fc.assert(fc.property(fc.array(verdict), (all) => {
    const settled = (word: 'met' | 'not-met'): ReturnType<typeof anyOf>[] => all.map((one) => one === 'unknown' ? word : one)
    const [best, worst] = [anyOf(settled('met')), anyOf(settled('not-met'))]
    return anyOf(all) === (best === worst ? best : 'unknown')
  }))
  t.pass('all and any say unknown exactly when the unknowns could still turn the answer')
})

t.test('days are those of the calendar', async (t) => {
  for (const text of ['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2199-12-31']) t.ok(isDay(text), `${text} exists`)
  for (const text of ['2023-02-29', '1900-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '1899-12-31', '2200-01-01', ' 2026-01-01', '2026-01-01\n', '']) t.notOk(isDay(text), `${JSON.stringify(text)} does not`)
  fc.assert(fc.property(day, (one) => isDay(one)))
  fc.assert(fc.property(day, day, (one, other) => daysBetween(one, other) === (Date.parse(other) - Date.parse(one)) / 86_400_000))
  t.pass('days are counted as the calendar counts them')
})

t.test('a period includes both ends', async (t) => {
  const period = { from: '2026-01-01', until: '2026-12-31' }
  t.equal(isWithin('2026-01-01', period), true)
  t.equal(isWithin('2026-12-31', period), true)
  t.equal(isWithin('2027-01-01', period), false)
  t.equal(isWithin('2199-01-01', { from: '2026-01-01', until: null }), true)
  t.equal(overlaps(period, { from: '2026-12-31', until: null }), true)
  t.equal(overlaps(period, { from: '2027-01-01', until: null }), false)
  t.equal(movedInto('2025-06-01', period), '2026-01-01')
  t.equal(movedInto('2026-06-01', period), '2026-06-01')
  t.equal(movedInto('2028-06-01', period), '2026-12-31')
})

t.test('months end on the day before the same day', async (t) => {
  t.equal(lastDayOfMonths('2024-03-01', 12), '2025-02-28')
  t.equal(lastDayOfMonths('2023-03-01', 12), '2024-02-29')
  t.equal(lastDayOfMonths('2026-01-31', 1), '2026-02-28')
  t.equal(lastDayOfMonths('2026-01-15', 48), '2030-01-14')
  t.equal(lastDayOfMonths('2026-12-01', 1), '2026-12-31')
})

t.test('moments are in UTC and compare whatever the length of their fraction', async (t) => {
  t.ok(isInstant('2027-03-01T09:30:00Z'))
  for (const text of ['2027-03-01T09:30:00', '2027-03-01T09:30:00+01:00', '2027-02-30T09:30:00Z', '2027-03-01T24:00:00Z', '2027-03-01t09:30:00z', '']) t.notOk(isInstant(text), text)
  t.ok(isAtOrBefore('2027-03-01T09:30:00Z', '2027-03-01T09:30:00.000Z'))
  t.ok(isAtOrBefore('2027-03-01T09:30:00.000Z', '2027-03-01T09:30:00Z'))
  t.notOk(isAtOrBefore('2027-03-01T09:30:00.001Z', '2027-03-01T09:30:00Z'))
  t.equal(wasPublished('2021-05-21', '2021-05-20T23:59:59Z'), false)
  t.equal(wasPublished('2021-05-21', '2021-05-21T00:00:00Z'), true)
})

t.test('money is exact, and rounded once', async (t) => {
  const halfUp = { unit: 'cent', mode: 'half-up' } as const
  t.equal(shareOf(350_000_00, 500, halfUp), 17_500_00, '5 % of € 350 000')
  t.equal(shareOf(9, 500, halfUp), 0, '0.45 cents')
  t.equal(shareOf(10, 500, halfUp), 1, '0.5 cents')
  t.equal(shareOf(10, 500, { unit: 'cent', mode: 'down' }), 0)
  t.equal(shareOf(1_049_99, 10_000, { unit: 'euro', mode: 'half-up' }), 1_050_00)
  t.equal(shareOf(1_049_49, 10_000, { unit: 'euro', mode: 'half-up' }), 1_049_00)
  t.equal(shareOf(99_999_999_999_999, 9_999, halfUp), 99_989_999_999_999, 'more digits than a double keeps')
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), points, (amount, part) => {
    const purchase = purchaseFor(amount, part)
    return shareOf(purchase, part, { unit: 'cent', mode: 'down' }) >= amount && (purchase === 0 || shareOf(purchase - 1, part, { unit: 'cent', mode: 'down' }) < amount)
  }))
  t.pass('the purchase for an amount is the smallest that reaches it')
  fc.assert(fc.property(cents, cents, (one, other) => {
    const [part, whole] = one < other ? [one, other] : [other, one]
    const portion = portionOf(part, whole)
    return Number.isInteger(portion) && portion >= 0 && portion <= 10_000 && (part !== whole || whole === 0 || portion === 10_000)
  }))
  t.pass('a portion is at most all of it, and all of it is 10 000')
  t.equal(reaches(200, 200, '>='), true)
  t.equal(reaches(200, 200, '>'), false)
})

t.test('CPV codes agree as deep as the broader one goes', async (t) => {
  t.ok(isCpvCode('77310000'))
  for (const text of ['7731000', '773100000', '77310000-6', 'abcdefgh', '٧٧٣١٠٠٠٠']) t.notOk(isCpvCode(text), text)
  t.equal(sharedDigits('77310000', '77310000'), 8)
  t.equal(sharedDigits('77310000', '77313000'), 4)
  t.equal(sharedDigits('77000000', '77310000'), 2)
  t.equal(sharedDigits('77000000', '77001000'), 2, 'zeroes at the end are no agreement')
  t.equal(sharedDigits('77310000', '90910000'), 0)
  t.equal(closestDigits([], ['77310000']), 0)
  t.equal(closestDigits(['90910000', '77313000'], ['77310000']), 4)
})

t.test('distance is compared squared, the edge included', async (t) => {
  t.equal(isWithinMetres({ x: 0, y: 0 }, { x: 3000, y: 4000 }, 5000), true)
  t.equal(isWithinMetres({ x: 0, y: 0 }, { x: 3000, y: 4001 }, 5000), false)
})

t.test('a later record with the same first day corrects, and only what was on record is known', async (t) => {
  const first = admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2026-12-31' }, recordedAt: '2026-01-01T09:00:00Z' })
  const corrected = admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2026-06-30' }, recordedAt: '2026-05-01T09:00:00Z' })
  t.same(onRecord([first, corrected], '2026-04-30T00:00:00Z', () => 'a'), [first])
  t.same(onRecord([corrected, first], '2026-05-01T09:00:00Z', () => 'a'), [corrected])
  t.same(holdingOn([first, corrected], '2026-08-01'), [first])
  t.equal(knownFact({ recordedAt: '2026-05-01T09:00:00Z' }, '2026-05-01T08:59:59Z'), null)
  t.equal(knownFact(undefined, '2026-05-01T08:59:59Z'), null)
})

t.test('the rotation gives every one of ten equals its turn', async (t) => {
  const ids = Array.from({ length: 10 }, (_, index) => `fic-000${index}`)
  const first = new Map<string, number>()
  for (let seed = 0; seed < 2000; seed += 1) {
    const winner = ids.reduce((best, id) => spread(`${seed} ${id}`) < spread(`${seed} ${best}`) ? id : best)
    first.set(winner, (first.get(winner) ?? 0) + 1)
  }
  for (const id of ids) t.ok((first.get(id) ?? 0) > 120 && (first.get(id) ?? 0) < 280, `${id} comes first ${first.get(id) ?? 0} times of 2000`)
})
