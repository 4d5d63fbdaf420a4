import fc from 'fast-check'
import t from 'tap'
import { parseAmount } from '../../../dist/routes/pages/form/parse-amount.js'
import { parseShare } from '../../../dist/routes/pages/form/parse-share.js'
import { EMPTY_FORM } from '../../../dist/routes/pages/form/fields.js'
import { readForm } from '../../../dist/routes/pages/form/read-form.js'
import { writeForm } from '../../../dist/routes/pages/form/write-form.js'
import { valuesOf } from '../../../dist/routes/pages/form/posted.js'

t.test('an amount reads the same in Dutch and in English notation', async (t) => {
  const same = ['350000', '350.000', '350,000', '350 000', '350.000,00', '350,000.00', '€ 350.000', '350000,-', 'EUR 350 000', '350.000 euro', "350'000", '350\u00A0000']
  for (const text of same) t.equal(parseAmount(text), 35_000_000, text)
  t.equal(parseAmount('0'), 0)
  t.equal(parseAmount('1,00'), 100)
  t.equal(parseAmount('1.250,75'), 125_075)
  t.equal(parseAmount('1,250.75'), 125_075)
})

t.test('an amount that could mean two things, or none, is refused', async (t) => {
  const refused = ['', '350.00.0', '1.5', '1,5', '1.2345', '12.34.567', '1,000,00', '1.000.00', '-5', '−5', '1e6', 'veel', '0x10', '350.000,0', '1 2', '10000000000000000', '١٢٣', '350.000.000,00,00', '3.50,000', '<script>']
  for (const text of refused) t.equal(parseAmount(text), null, text)
})

t.test('every amount and share that is written into a field reads back as itself', async (t) => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), fc.integer({ min: 0, max: 10_000 }), fc.constantFrom('nl' as const, 'en' as const), (amount, termsRate, language) => {
    const written = writeForm({ authority: 'a', amount, termsRate }, language)
    const { facts, problems } = readForm(written, new Set(['a']))
    return problems.length === 0 && facts.amount === amount && facts.termsRate === termsRate
  }))
  t.pass()
})

t.test('a share is from 0 to 100 with at most two decimals', async (t) => {
  for (const [text, share] of [['5', 500], ['2,5', 250], ['2.5 %', 250], ['100', 10_000], ['0', 0], ['12,25%', 1225]] as const) t.equal(parseShare(text), share, text)
  for (const text of ['101', '-1', '5,125', 'vijf', '', '1000', '100,01']) t.equal(parseShare(text), null, text)
})

t.test('the form tells every problem at once, each at its field', async (t) => {
  const { problems } = readForm({
    ...EMPTY_FORM, authority: 'nowhere', nature: 'gifts', amount: '1.5', labourShare: '130', concluded: '2026-02-31', from: '2026-05-01', until: '2026-04-01',
    cpv: '77310000, 1234, abc', title: 'a'.repeat(2001), filled: '-1', terms: 'maybe', assumedRate: 'x', delivery: 'morgen'
  }, new Set(['bloemendaal']))
  t.strictSame(problems.map(({ field, kind }) => `${field} ${kind}`).sort(), [
    'amount amount', 'assumedRate share', 'authority authority', 'concluded day', 'cpv cpv', 'cpv cpv', 'delivery day', 'filled amount',
    'labourShare share', 'nature choice', 'terms choice', 'title text', 'until period'
  ])
})

t.test('everything that can make an obligation arise can be chosen', async (t) => {
  for (const trigger of ['contract', 'subsidy', 'permit', 'supplier-year'] as const) {
    t.strictSame(readForm({ ...EMPTY_FORM, authority: 'a', trigger }, new Set(['a'])), { facts: { authority: 'a', trigger }, problems: [] })
  }
})

t.test('only the authority is asked for', async (t) => {
  t.strictSame(readForm(EMPTY_FORM, new Set(['a'])).problems.map(({ field }) => field), ['authority'])
  t.strictSame(readForm({ ...EMPTY_FORM, authority: 'a' }, new Set(['a'])), { facts: { authority: 'a' }, problems: [] })
})

t.test('the check digit of a code is dropped and a code counts once', async (t) => {
  t.strictSame(readForm({ ...EMPTY_FORM, authority: 'a', cpv: '77310000-6; 77310000\n90910000' }, new Set(['a'])).facts.cpv, ['77310000', '90910000'])
})

t.test('ticked codes are added to typed ones, unticked ones are taken out', async (t) => {
  const posted = { cpv: ['77310000, 90910000'], cpvShown: ['77310000', '90910000'], cpvPick: ['77310000', '55520000'] }
  t.equal(valuesOf(posted).cpv, '77310000, 55520000')
})
