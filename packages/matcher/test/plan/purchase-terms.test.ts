// What the rules that bind a contract say of the purchases of a mix: the same as `value`.
import { readRuleSet, readSuppliers } from '@sroi/fixtures'
import { mergeRuleSets, value, type Contract, type MergedRuleSet, type PurchaseRecognitionRule, type PurchaseTermsRequest, type RuleSet, type Supplier } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { mixDays, purchaseTerms, valueWithRules } from '@sroi/matcher/plan'
import t from 'tap'
import { provision, supplier } from '../make.js'

const contract: Contract = { id: 'c', nature: 'services', days: { contract: '2026-03-01' } }
const record = { evidence: { level: 'register' as const, source: 'a register', on: '2026-01-01' }, recordedAt: '2026-01-01T00:00:00Z' }
const days = { on: '2026-06-01', deadline: '2027-05-31', knownAt: '2026-06-01T10:00:00Z' }

function rules (part: Partial<PurchaseRecognitionRule> = {}, more: Partial<RuleSet['provisions']> = {}): MergedRuleSet {
  const value: PurchaseRecognitionRule = {
    labels: [{ scheme: 'pso', levels: ['1'], basisPoints: 5000 }, { scheme: 'b-corp', levels: null, basisPoints: 10_000 }], complete: true, day: 'delivery', afterLapse: 'counts-on-its-day',
    vat: 'excluding', unrelated: true, bySubcontractor: true, excess: true, ceilingBasisPoints: 10_000, ...part
  }
  return mergeRuleSets([{ id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: null, provisions: { purchaseRecognition: [provision(value, { id: 'recognition' })], ...more } }])
}

function asked (part: Partial<PurchaseTermsRequest> = {}): PurchaseTermsRequest {
  return { contract, ruleSet: rules(), suppliers: [], dueCents: 2_000_000, filledCents: 0, ...days, ...part }
}

const label = (scheme: string, level: string | null, from: string, until: string | null): Supplier['labels'][number] => ({ scheme, level, issuer: 'x', period: { from, until }, ...record })
const pso = supplier({ id: 'pso', labels: [label('pso', '1', '2025-01-01', '2026-09-15')], admissions: [] })
const rising = supplier({ id: 'rising', labels: [label('pso', '1', '2025-01-01', null), label('b-corp', null, '2026-11-01', null)], admissions: [] })

t.test('each label counts for what the rule says, from its first day until its last', async (t) => {
  const { suppliers } = purchaseTerms(asked({ suppliers: [pso, rising] }))
  t.same(suppliers, {
    pso: { recognition: [{ from: '2026-06-01', until: '2026-09-15', basisPoints: 5000 }], isOpen: false },
    rising: { recognition: [{ from: '2026-06-01', until: '2026-10-31', basisPoints: 5000 }, { from: '2026-11-01', until: null, basisPoints: 10_000 }], isOpen: false }
  })
})

t.test('where a lapse takes purchases back, a label that ends before the deadline counts for nothing', async (t) => {
  const { suppliers } = purchaseTerms(asked({ suppliers: [pso, rising], ruleSet: rules({ afterLapse: 'clawed-back' }) }))
  t.same(suppliers.pso?.recognition, [])
  t.equal(suppliers.rising?.recognition.length, 2)
})

t.test('a badge that was withdrawn counts until the day before, whatever its own last day', async (t) => {
  const badge = { badge: [provision({ authorities: ['a'], fullBasisPoints: 10_000, temporaryBasisPoints: 2500 }, { id: 'badge' })] }
  const firm = supplier({ id: 'badged', labels: [], admissions: [{ standing: 'temporary', period: { from: '2026-01-01', until: '2026-06-30' }, ...record }, { standing: 'full', period: { from: '2026-07-01', until: '2028-01-01' }, ...record }, { standing: 'withdrawn', period: { from: '2026-12-01', until: null }, ...record }] })
  const { suppliers } = purchaseTerms(asked({ suppliers: [firm], ruleSet: rules({}, badge), authority: 'a' }))
  t.same(suppliers.badged?.recognition, [{ from: '2026-06-01', until: '2026-06-30', basisPoints: 2500 }, { from: '2026-07-01', until: '2026-11-30', basisPoints: 10_000 }])
})

t.test('nothing is bought before the contract, and a rule of a later day counts from that day', async (t) => {
  const early = purchaseTerms(asked({ suppliers: [rising], contract: { ...contract, days: { contract: '2026-08-01' } } }))
  t.equal(early.suppliers.rising?.recognition[0]?.from, '2026-08-01')
  const later = { purchaseRecognition: [
    provision({ labels: [{ scheme: 'pso', levels: null, basisPoints: 2000 }], complete: true, day: null, afterLapse: null, vat: null, unrelated: true, bySubcontractor: true, excess: null, ceilingBasisPoints: 10_000 }, { id: 'old', selectedBy: 'delivery', valid: { from: '2020-01-01', until: '2026-06-30' } }),
    provision({ labels: [{ scheme: 'pso', levels: null, basisPoints: 8000 }], complete: true, day: null, afterLapse: null, vat: null, unrelated: true, bySubcontractor: true, excess: null, ceilingBasisPoints: 10_000 }, { id: 'new', selectedBy: 'delivery', valid: { from: '2026-07-01', until: null } })
  ] }
  t.same(purchaseTerms(asked({ suppliers: [pso], ruleSet: rules({}, later as never) })).suppliers.pso?.recognition, [{ from: '2026-06-01', until: '2026-06-30', basisPoints: 2000 }, { from: '2026-07-01', until: '2026-09-15', basisPoints: 8000 }])
})

t.test('unrelated purchases, the ceiling and the rounding come from the rules', async (t) => {
  const of = (part: Partial<PurchaseRecognitionRule>, more: Partial<PurchaseTermsRequest> = {}, provisions = {}) => purchaseTerms(asked({ suppliers: [rising], ruleSet: rules(part, provisions), ...more })).rules
  t.same(of({}), { unrelated: true, roundedTo: 'cent' })
  t.same(of({ unrelated: false }).unrelated, false)
  t.same(of({ unrelated: null }).unrelated, null)
  t.equal(of({ ceilingBasisPoints: 4000 }).mayFillCents, 800_000)
  t.equal(of({ ceilingBasisPoints: 4000 }, { filledCents: 300_000 }).mayFillCents, 500_000, 'purchases may have filled all that is filled')
  t.equal(of({ ceilingBasisPoints: 4000 }, { filledCents: 900_000 }).mayFillCents, 0)
  t.equal(of({ ceilingBasisPoints: 4000 }, { dueCents: null }).mayFillCents, undefined)
  t.equal(of({}, {}, { entryRounding: [provision({ unit: 'euro', mode: 'half-up', at: 'total' }, { id: 'rounding' })] }).roundedTo, 'euro')
})

t.test('what the rules leave open is said, and nothing leans on it', async (t) => {
  const open = purchaseTerms(asked({ suppliers: [rising], ruleSet: rules({ unrelated: null, ceilingBasisPoints: null }), contract: { id: 'c', nature: 'services' } }))
  t.equal(open.finding.verdict, 'unknown')
  t.same(open.finding.missing.map(({ name }) => name).sort(), ['days.contract', 'purchaseRecognition.ceiling', 'purchaseRecognition.for-contract'])
  const partial = purchaseTerms(asked({ suppliers: [pso], ruleSet: rules({ labels: [], complete: false }) }))
  t.same(partial.suppliers.pso, { recognition: [], isOpen: true })
  const settled = purchaseTerms(asked({ suppliers: [rising] }))
  t.equal(settled.finding.verdict, 'met')
  for (const language of ['nl', 'en'] as const) {
    for (const { finding } of [open, partial, settled]) for (const { text, facts } of explain(finding, language)) t.notMatch([text, ...facts].join(' '), /undefined|null|NaN|purchaseRecognition/)
  }
})

t.test('of every supplier of the register, on every day that something changes, what counts is what value says', async (t) => {
  const suppliers = readSuppliers() as readonly Supplier[]
  const ruleSet = mergeRuleSets(['netherlands', 'kennemer', 'haarlem'].map((id) => readRuleSet(id) as RuleSet))
  const request = asked({ suppliers, ruleSet, authority: 'haarlem', on: '2026-11-22', deadline: '2027-12-31', knownAt: '2026-11-22T10:00:00Z' })
  const terms = purchaseTerms(request)
  t.ok(Object.values(terms.suppliers).filter(({ recognition }) => recognition.length > 0).length > 40)
  for (const [id, { recognition }] of Object.entries(terms.suppliers)) {
    for (const { from, until, basisPoints } of recognition) {
      const bought = { suppliers: [{ id, name: id, purchaseCents: 300, shareBasisPoints: 10_000, fillsCents: 300, isLocal: null, targetGroupCents: null, capacityIsAssumed: false, purchases: [{ month: from.slice(0, 7), from, until: until ?? from, cents: 300, recognitionBasisPoints: basisPoints, fillsCents: Math.floor(300 * basisPoints / 10_000), isForContract: true, planned: null }] }] }
      const { agrees, finding } = valueWithRules(bought, request, false)
      t.ok(agrees && finding.because.some(({ code, verdict }) => code === 'effort-value' && verdict === 'met'), `${id} ${from}`)
    }
  }
})

t.test('a mix that would fill less than it says is refuted', async (t) => {
  const purchase = { month: '2026-06', from: '2026-06-01', until: '2026-09-16', cents: 1000, recognitionBasisPoints: 5000, fillsCents: 500, isForContract: true, planned: null }
  const mix = { suppliers: [{ id: 'pso', name: 'p', purchaseCents: 1000, shareBasisPoints: 10_000, fillsCents: 500, isLocal: null, targetGroupCents: null, capacityIsAssumed: false, purchases: [purchase] }] }
  t.notOk(valueWithRules(mix, asked({ suppliers: [pso] }), false).agrees, 'on the last day nothing counts any more')
  const sound = { suppliers: mix.suppliers.map((one) => ({ ...one, purchases: [{ ...purchase, until: '2026-09-15' }] })) }
  t.match(valueWithRules(sound, asked({ suppliers: [pso] }), false), { agrees: true, totalCents: 500 })
  t.match(value({ contract, efforts: [], ruleSet: rules(), on: days.on, knownAt: days.knownAt }).totalCents, 0)
})

t.test('the days to ask about are those on which somebody comes in', async (t) => {
  const firm = supplier({ id: 'new', labels: [label('b-corp', null, '2026-11-01', '2026-11-20')], admissions: [], offerings: [{ id: 'o', title: 'x', text: 'y', cpv: ['77310000'], period: { from: '2027-02-10', until: null } }] })
  t.same(mixDays({ suppliers: [firm], ...days }), ['2026-06-01', '2026-11-01', '2026-11-21', '2027-02-10'])
  const many = Array.from({ length: 40 }, (_, index) => supplier({ id: `s${index}`, labels: [label('b-corp', null, `2026-${index < 20 ? '07' : '08'}-${String(index % 20 + 2).padStart(2, '0')}`, null)], admissions: [] }))
  t.same(mixDays({ suppliers: many, ...days }), ['2026-06-01', '2026-08-01', '2026-09-01'], 'later rather than too early')
})
