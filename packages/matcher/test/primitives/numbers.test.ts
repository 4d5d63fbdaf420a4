// Fractions, amounts, texts and records: exact, and the same in every order.
import t from 'tap'
import {
  compareText, hundredthsOf, isSame, isSymbol, less, monthsIn, NOTHING, onRecord, ONCE, plus, portionOf, ratio, roundCents, sharedDigits, smallest, spread, times,
  usableCents
} from '../../dist/primitives/index.js'
import { admission } from '../make.ts'

t.test('fractions are exact', async (t) => {
  t.ok(isSame(times(ratio(2, 3), ratio(3, 4)), ratio(1, 2)))
  t.ok(isSame(plus(ratio(1, 2), ratio(1, 3)), ratio(5, 6)))
  t.ok(isSame(less(ratio(1, 2), ratio(1, 3)), ratio(1, 6)))
  t.same([less(ratio(1, 3), ratio(1, 2)), less(ratio(1, 2), ratio(2, 4))], [NOTHING, NOTHING], 'never below nothing')
  t.ok(isSame(smallest(ratio(1, 2), ratio(1, 3)), ratio(1, 3)))
  t.ok(isSame(smallest(ratio(1, 3), ratio(1, 2)), ratio(1, 3)))
  t.ok(isSame(ratio(3, 2), ratio(6, 4)))
  t.notOk(isSame(ratio(1, 2), ratio(1, 3)))
  t.ok(isSame(ratio(1), ONCE))
})

t.test('a fraction of cents is rounded as the rule says, and shown in hundredths rounded down', async (t) => {
  t.equal(roundCents(ratio(5, 2), { unit: 'cent', mode: 'half-up' }), 3)
  t.equal(roundCents(ratio(5, 2), { unit: 'cent', mode: 'down' }), 2)
  t.equal(roundCents(ratio(150), { unit: 'euro', mode: 'half-up' }), 200)
  t.equal(roundCents(ratio(149), { unit: 'euro', mode: 'half-up' }), 100)
  t.equal(hundredthsOf(ratio(25, 2)), 1250)
  t.equal(hundredthsOf(ratio(2, 3)), 66)
})

t.test('months are whole ones and the days that remain, as a part of their month', async (t) => {
  t.ok(isSame(monthsIn({ from: '2026-01-01', until: '2027-06-30' }), ratio(18)))
  t.ok(isSame(monthsIn({ from: '2026-04-10', until: '2026-04-10' }), ratio(1, 30)), 'one day of a month of thirty')
  t.ok(isSame(monthsIn({ from: '2026-01-01', until: '2026-02-14' }), ratio(3, 2)), 'half of February')
  t.ok(isSame(monthsIn({ from: '2026-11-15', until: '2027-01-14' }), ratio(2)))
  t.ok(isSame(monthsIn({ from: '2026-04-10', until: '2026-04-09' }), NOTHING), 'a period that ends before it starts')
  t.ok(isSame(monthsIn({ from: '2026-04-10', until: '2026-04-01' }), NOTHING))
})

t.test('of nothing every portion is nothing', async (t) => {
  t.same([portionOf(0, 0), portionOf(1, 3), portionOf(3, 3)], [0, 3333, 10_000])
})

t.test('an amount can be reckoned with when it is a value in euros, and its VAT is known', async (t) => {
  t.strictSame(usableCents({ vat: 'excluding', published: 'n.v.t.' }), null, 'no figure')
  t.equal(usableCents({ cents: 500_00, currency: 'USD', vat: 'excluding' }), null)
  t.equal(usableCents({ cents: 100 }), null, 'one euro is a symbol')
  t.equal(usableCents({ cents: 101 }), 101)
  t.equal(usableCents({ cents: 121_00, vat: 'including' }), null)
  t.equal(usableCents({ cents: 121_00, vat: 'including', vatRateBasisPoints: 2100 }), 100_00)
  t.same([isSymbol({ cents: 100 }), isSymbol({ cents: 101 }), isSymbol({ cents: 100, currency: 'USD' }), isSymbol({ cents: 100, currency: 'EUR' })], [true, false, false, true])
})

t.test('texts are ordered by code unit', async (t) => {
  t.same([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a'), compareText('Z', 'a'), compareText('a', 'ab')], [-1, 1, 0, -1, -1])
})

t.test('the number of a text is the same in every version: a stored rotation can be repeated', async (t) => {
  t.same([spread(''), spread('fic-0001')], [2872998923, 1220228003])
})

t.test('records come in the order of their first day, and then of what they are about', async (t) => {
  const [early, late] = ['2026-01-01', '2026-02-01'].map((from) => admission({ period: { from, until: null } })) as [ReturnType<typeof admission>, ReturnType<typeof admission>]
  const also = admission({ standing: 'applied', period: { from: '2026-01-01', until: null } })
  for (const records of [[late, early, also], [also, late, early], [early, also, late]]) {
    t.same(onRecord(records, '2026-12-31T00:00:00Z', ({ standing }) => standing), [also, early, late])
  }
})

t.test('a code agrees no deeper than its own zeroes at the end, whatever zeroes it has before', async (t) => {
  t.equal(sharedDigits('90010000', '90010100'), 4)
})
