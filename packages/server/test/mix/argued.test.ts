// Small mixes, each with the reason why it must come out so.
import type { Finding, MixCandidate, MixOutcome, MixRequest, Solve } from '@sroi/matcher'
import { explain, nameOfFact, nameOfMissing } from '@sroi/matcher/explain'
import { planMix } from '@sroi/matcher/plan'
import t from 'tap'
import { MIX_EN } from '../../../matcher/dist/explain/mix-messages.en.js'
import { loadHighs } from '../../dist/solver/load-highs.js'
import { solveWithHighs } from '../../dist/solver/solve-with-highs.js'

const highs = await loadHighs()
const solve: Solve = async (instance, { milliseconds }) => solveWithHighs(highs, instance, milliseconds)

const euro = (amount: number): number => amount * 100
const always = [{ from: '2026-01-01', until: null, basisPoints: 10_000 }]

function supplier (id: string, parts: Partial<MixCandidate> = {}): MixCandidate {
  return { id, name: `Fictional ${id}`, recognition: always, cpv: ['77310000'], capacityCents: euro(100_000), ...parts }
}

/** Every finding of every answer of this file. */
const told: Finding[] = []
const tell = (finding: Finding): void => { told.push(finding); finding.because.forEach(tell) }

async function plan (parts: Partial<MixRequest>): Promise<MixOutcome> {
  const outcome = await planMix({ on: '2027-01-10', leftCents: euro(10_000), deadline: '2027-12-31', objective: 'cheapest', candidates: [], rules: { unrelated: true }, mixes: 1, ...parts }, solve)
  tell(outcome.finding)
  return outcome
}

/** The amounts in euros by supplier. */
function bought ({ mixes }: MixOutcome): Record<string, number> {
  return Object.fromEntries((mixes[0]?.suppliers ?? []).map(({ id, purchaseCents }) => [id, purchaseCents / 100]))
}

const lunches = { id: 'lunches', cpv: ['55500000'], from: '2027-01', until: '2027-12', cents: euro(4_000) }

t.test('the cheapest mix', async (t) => {
  const caterer = supplier('caterer', { cpv: ['55520000'] })
  t.same(bought(await plan({ candidates: [supplier('green'), caterer], planned: [lunches] })), { caterer: 10_000 }, 'lunches are bought anyway, and the rest costs as much with either: one supplier is not more than two')
  const half = supplier('caterer', { cpv: ['55520000'], recognition: [{ from: '2026-01-01', until: null, basisPoints: 5000 }] })
  t.same(bought(await plan({ candidates: [supplier('green'), half], planned: [lunches] })), { caterer: 4_000, green: 8_000 }, 'half of the lunches counts at no cost; beyond them full recognition is cheaper')
  t.same(bought(await plan({ candidates: [supplier('green', { minimumOrderCents: euro(9_000) }), half], planned: [lunches] })), { caterer: 2_000, green: 9_000 }, 'the minimum order is bought in full, and the lunches fill what is left')
  t.same(bought(await plan({ candidates: [supplier('green'), half], planned: [{ ...lunches, isForContract: true }], rules: { unrelated: false }, contractCpv: ['77300000'] })), { caterer: 4_000, green: 8_000 }, 'both are for the contract')
  t.same(bought(await plan({ candidates: [supplier('green'), half], planned: [lunches], rules: {}, contractCpv: ['77300000'] })), { green: 10_000 }, 'nobody said that lunches are for the contract, nor that others count')
})

t.test('days decide what counts', async (t) => {
  const lapsing = supplier('lapsing', { recognition: [{ from: '2026-01-01', until: '2027-06-15', basisPoints: 10_000, reason: 'temporary badge' }] })
  const { mixes } = await plan({ candidates: [lapsing] })
  t.match(mixes[0]?.suppliers[0]?.purchases, [{ month: '2027-01', from: '2027-01-10', until: '2027-06-15', reason: 'temporary badge' }], 'delivered before the badge ends')
  t.same(bought(await plan({ candidates: [lapsing, supplier('slow', { leadTimeDays: 200 })], on: '2027-06-01' })), { lapsing: 10_000 }, 'each of them alone is enough, and the first in order of id is taken')
  t.equal((await plan({ candidates: [lapsing], on: '2027-06-16' })).state, 'impossible', 'a day after the last it counts for nothing')
  t.same((await plan({ candidates: [lapsing], planned: [{ id: 'autumn', cpv: ['77000000'], from: '2027-09', until: '2027-10', cents: euro(20_000) }] })).mixes[0]?.plannedCents, 0, 'what is bought in autumn cannot be moved to spring')
  const rising = supplier('rising', { recognition: [{ from: '2026-01-01', until: '2027-02-28', basisPoints: 5000 }, { from: '2027-03-01', until: null, basisPoints: 10_000 }] })
  t.match((await plan({ candidates: [rising] })).mixes[0]?.suppliers[0]?.purchases, [{ month: '2027-03', recognitionBasisPoints: 10_000 }], 'it is bought when most of it counts')
})

t.test('the most local mix, the fewest suppliers, the most work of the target group', async (t) => {
  const near = supplier('near', { inMunicipality: true, capacityCents: euro(6_000), targetGroupBasisPoints: 1000 })
  const far = supplier('far', { inMunicipality: false, targetGroupBasisPoints: 8000 })
  const unclear = supplier('unclear', { distanceMetres: 900 })
  t.same(bought(await plan({ objective: 'most-local', candidates: [near, far] })), { near: 6_000, far: 4_000 }, 'all that the local one can take on')
  t.match((await plan({ objective: 'most-local', candidates: [near, far, unclear], localWithinMetres: 1_000 })).mixes[0], { localCents: euro(10_000), purchaseCents: euro(10_000) }, 'within the distance is local as well')
  t.same(bought(await plan({ objective: 'fewest-suppliers', candidates: [near, far] })), { far: 10_000 }, 'one is fewer than two')
  t.same(bought(await plan({ objective: 'most-target-group', candidates: [near, far] })), { far: 10_000 }, 'four fifths of it pays for their work')
  t.same(bought(await plan({ objective: 'most-target-group', candidates: [near, far], wishes: { concentrationBasisPoints: 6000 } })), { far: 6_000, near: 4_000 }, 'as much of it as one supplier may have')
})

t.test('amounts are whole cents that add up to what the valuation of purchases says', async (t) => {
  const third = supplier('third', { recognition: [{ from: '2026-01-01', until: null, basisPoints: 3333 }] })
  const { mixes } = await plan({ leftCents: 10_001, candidates: [third] })
  t.match(mixes[0], { purchaseCents: 30_007, fillsCents: 10_001 }, '30 006 cents would fill 10 000')
  const whole = await plan({ leftCents: 10_001, candidates: [supplier('green')], rules: { unrelated: true, roundedTo: 'euro' } })
  t.match(whole.mixes[0], { purchaseCents: 10_100, fillsCents: 10_100 }, 'where only whole euros count, a euro more')
})

t.test('the next mix leaves out a supplier of each before, and says what that costs', async (t) => {
  const { mixes } = await plan({ mixes: 3, candidates: [supplier('full'), supplier('half', { recognition: [{ from: '2026-01-01', until: null, basisPoints: 5000 }] })] })
  t.same(mixes.map(({ suppliers }) => suppliers.map(({ id }) => id)), [['full'], ['half']])
  t.same(mixes.map(({ more }) => more), [null, { value: euro(10_000), extraCents: euro(10_000), purchaseCents: euro(10_000) }])
})

t.test('of mixes that cost as much, one with the fewest suppliers is given', async (t) => {
  const planned = Array.from({ length: 5 }, (_, index) => ({ id: `p${index}`, cpv: [`5${index}000000`], from: '2027-01', until: '2027-12', cents: euro(1_000) }))
  const small = planned.map(({ cpv }, index) => supplier(`small-${index}`, { cpv, capacityCents: euro(2_000) }))
  const broad = supplier('broad', { cpv: planned.flatMap(({ cpv }) => cpv), capacityCents: euro(6_000) })
  const { mixes } = await plan({ leftCents: euro(6_000), candidates: [...small, broad], planned })
  t.match(mixes[0], { extraCents: euro(1_000), suppliers: [{ id: 'broad', purchaseCents: euro(6_000) }], proof: { isOptimal: true } })
  t.equal(mixes[0]?.suppliers.length, 1, 'six would cost as much')
})

t.test('demands that clash, and ways out', async (t) => {
  const local = supplier('local', { inMunicipality: true, recognition: [{ from: '2027-08-01', until: null, basisPoints: 10_000 }] })
  const away = supplier('away', { inMunicipality: false })
  const { clash } = await plan({ candidates: [local, away], deadline: '2027-06-30', wishes: { localOnly: true, mostSuppliers: 2 }, relaxationCosts: { deadline: 100, local: 1 } })
  t.same(clash?.demands, ['obligation', 'deadline', 'local'], 'only local suppliers and this deadline cannot both hold; how many suppliers does not matter')
  t.match(clash?.alone, [{ demand: 'deadline', by: 2, needed: '2027-08-31' }, { demand: 'local', by: euro(10_000) }], 'two months later, or all of it elsewhere; to fill nothing is no way out')
  t.match(clash?.cheapest, { changes: [{ demand: 'deadline', by: 2 }], cost: 200, isOptimal: true })
  const tight = await plan({ candidates: [supplier('one'), supplier('two')], wishes: { concentrationBasisPoints: 4000 } })
  t.same(tight.clash?.demands, ['obligation', 'concentration'], 'two suppliers cannot both have at most two fifths')
  t.match(tight.clash?.alone, [{ demand: 'concentration', asked: 4000, needed: 5000 }])
  const full = await plan({ candidates: [supplier('one', { capacityCents: euro(7_000) })] })
  t.match(full.clash, { demands: ['obligation', 'capacity'], alone: [{ demand: 'obligation', by: euro(3_000), needed: euro(7_000) }] })
  t.same((await plan({ candidates: [supplier('one')], rules: { unrelated: true, mayFillCents: euro(4_000) } })).clash?.demands, ['obligation', 'may-fill'])
  t.same((await plan({ candidates: [supplier('one')], wishes: { budgetCents: euro(5_000), extraBudgetCents: euro(20_000) } })).clash?.demands, ['obligation', 'budget'])
  t.same((await plan({ candidates: [supplier('one')], rules: {} })).clash?.demands, ['obligation', 'unrelated'], 'what is not known is not leant on')
  t.same(bought(await plan({ candidates: [supplier('one')], rules: {}, isForContract: true })), { one: 10_000 }, 'somebody said that it is for the contract')
  t.match((await plan({ candidates: [supplier('one')], rules: {} })).clash?.finding.missing, [{ kind: 'rule-value', name: 'purchaseRecognition.for-contract' }])
})

t.test('what is not known keeps a supplier out, unless the caller assumes something, which is marked', async (t) => {
  const { capacityCents: _, ...unknown } = supplier('unknown')
  const without = await plan({ candidates: [unknown, supplier('known')] })
  t.same(bought(without), { known: 10_000 })
  t.match(without.setAside.items, [{ id: 'unknown', finding: { verdict: 'unknown', missing: [{ name: 'offerings.capacity' }] } }])
  const open = await plan({ candidates: [supplier('open', { recognition: [], recognitionIsOpen: true })] })
  t.match(open.setAside.items, [{ id: 'open', finding: { verdict: 'unknown', missing: [{ name: 'purchaseRecognition.share' }] } }])
  const assumed = await plan({ candidates: [unknown], assumedCapacityCents: euro(12_000) })
  t.same(bought(assumed), { unknown: 10_000 })
  t.ok(assumed.mixes[0]?.suppliers[0]?.capacityIsAssumed)
  t.ok(explain(assumed.finding, 'en').some(({ text, facts }) => text.includes('is your assumption') && facts.some((fact) => fact.includes('your assumption'))))
})

t.test('the likeliest of many need not be the best', async (t) => {
  // they fit the planned spend by what they sell, but by then nothing counts
  const late = Array.from({ length: 310 }, (_, index) => supplier(`late-${index}`, { cpv: ['55520000'], recognition: [{ from: '2027-06-01', until: null, basisPoints: 10_000 }] }))
  const small = supplier('small', { cpv: ['55520000'], capacityCents: euro(3_000) })
  const { mixes } = await plan({ candidates: [...late, small], planned: [{ ...lunches, until: '2027-05' }] })
  t.equal(mixes[0]?.plannedCents, euro(3_000), 'the small one takes the place of what it can')
  t.match(mixes[0]?.proof, { isOptimal: true, value: euro(7_000), bound: euro(7_000) })
})

t.test('the answer in words', async (t) => {
  const outcome = await plan({ mixes: 2, candidates: [supplier('green'), supplier('caterer', { cpv: ['55520000'], recognition: [{ from: '2026-01-01', until: '2027-06-15', basisPoints: 5000, reason: 'temporary' }] })], planned: [lunches] })
  const lines = (language: 'nl' | 'en'): readonly string[] => explain(outcome.finding, language).map(({ text }) => text)
  t.same(lines('en').slice(0, 4), [
    'The € 10,000 that is left can be filled by 31 December 2027.',
    'Buy for € 12,000 from 2 suppliers. That fills € 10,000 of € 10,000.',
    'This is the best mix there is (as little extra spend as possible: € 8,000).',
    '€ 4,000 takes the place of what is bought anyway. € 8,000 is extra spend.'
  ])
  t.ok(lines('en').includes('€ 4,000, delivered from 10 January 2027 until 15 June 2027, in place of planned spend “lunches”: 50% counts (temporary badge), so it fills € 2,000.'))
  t.ok(lines('nl').includes('€ 4.000, geleverd van 10 januari 2027 tot en met 15 juni 2027, in plaats van geplande uitgave “lunches”: 50% telt (tijdelijke badge), dus dit vult € 2.000 in.'))
  t.same(lines('nl').slice(0, 3), [
    'U kunt de € 10.000 die nog openstaat uiterlijk op 31 december 2027 invullen.',
    'Koop voor € 12.000 bij 2 leveranciers. Dat vult € 10.000 van € 10.000 in.',
    'Dit is de beste mix die er is (zo min mogelijk extra uitgaven: € 8.000).'
  ])
})

t.test('every sentence on mixes was told above, in words and without holes', async (t) => {
  for (const wishes of [{ mostSuppliers: 0 }, { extraBudgetCents: 0 }]) await plan({ candidates: [supplier('green', { minimumOrderCents: euro(1) })], wishes })
  await plan({ candidates: [supplier('green', { minimumOrderCents: euro(20_000), capacityCents: euro(12_000) })] })
  await plan({ candidates: [supplier('green', { minimumOrderCents: euro(20_000) })] })
  // what the rules say of purchases is told with `purchaseTerms`
  t.same(Object.keys(MIX_EN).filter((code) => code !== 'mix-rules' && !told.some((finding) => finding.code === code)), [])
  for (const language of ['nl', 'en'] as const) {
    for (const { facts, missing } of told) {
      for (const { name } of facts) if (nameOfFact(name, language) === name) t.fail(`${language} fact ${name}`)
      for (const { name } of missing) if (nameOfMissing(name, language) === name) t.fail(`${language} missing ${name}`)
    }
    const lines = told.flatMap((finding) => explain({ ...finding, because: [] }, language)).flatMap(({ text, facts }) => [text, ...facts])
    t.same(lines.filter((line) => /undefined|\bnull\b|NaN|niet bekend van|not known of|van niet bekend|for not known/.test(line)), [])
  }
})
