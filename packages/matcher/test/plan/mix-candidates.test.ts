// From suppliers that `match` ranked to the candidates of a mix.
import { readRuleSet, readSuppliers } from '@sroi/fixtures'
import { match, mergeRuleSets, type Contract, type MatchOutcome, type RuleSet, type Supplier } from '@sroi/matcher'
import { mixCandidates } from '@sroi/matcher/plan'
import t from 'tap'

const suppliers = readSuppliers() as readonly Supplier[]
const contract: Contract = { id: 'c', nature: 'services', cpv: ['77310000'], days: { contract: '2026-03-01' } }

function asked (delivery: string): MatchOutcome {
  const ruleSet = mergeRuleSets(['netherlands', 'kennemer', 'haarlem'].map((id) => readRuleSet(id) as RuleSet))
  return match({ contract, authority: 'haarlem', ruleSet, suppliers, register: { id: 'test', revision: 1 }, need: { delivery }, show: 1000, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
}

const summer = asked('2027-06-01')
const facts = { suppliers, municipality: 'haarlem' }

t.test('every ranked supplier is a candidate, with what its offering and its place say', async (t) => {
  const candidates = mixCandidates([summer], { ...facts, near: { x: 104_000, y: 488_000 } })
  t.same(candidates.map(({ id }) => id), summer.ranked.items.map(({ supplier }) => supplier.id))
  t.ok(candidates.length > 20)
  for (const candidate of candidates) {
    const ranked = summer.ranked.items.find(({ supplier }) => supplier.id === candidate.id)
    const supplier = suppliers.find(({ id }) => id === candidate.id) as Supplier
    const sold = supplier.offerings.find(({ id }) => id === ranked?.supplier.offering?.id)
    t.same(candidate.recognition, [{ from: '2027-06-01', until: ranked?.countsUntil, basisPoints: ranked?.recognitionBasisPoints, reason: ranked?.supplier.standing }])
    t.same([candidate.capacityCents, candidate.minimumOrderCents, candidate.leadTimeDays, candidate.cpv], [sold?.capacityCents, sold?.minimumOrderCents, sold?.leadTimeDays, sold?.cpv])
    t.equal(candidate.inMunicipality, supplier.place.municipality === 'haarlem')
    t.equal(candidate.distanceMetres === undefined, supplier.place.point === undefined)
  }
})

t.test('what is not known stays unknown', async (t) => {
  const blind = mixCandidates([summer], { suppliers: [], municipality: 'haarlem' })
  for (const candidate of blind) t.same(Object.keys(candidate).filter((key) => !['id', 'name', 'recognition', 'cpv'].includes(key)), [])
  const candidates = mixCandidates([summer], facts)
  t.ok(candidates.every((candidate) => !('distanceMetres' in candidate)), 'without a place to measure from')
  const shares = candidates.filter(({ targetGroupBasisPoints }) => targetGroupBasisPoints !== undefined)
  t.ok(shares.length > 0 && shares.length < candidates.length, 'some have a share that was counted, some do not')
})

t.test('with what the rules say of them, they count for that on the days of both, and an offering ends when it ends', async (t) => {
  const [first] = mixCandidates([summer], facts)
  if (first === undefined) throw new Error('nobody is ranked')
  const terms = { [first.id]: { recognition: [{ from: '2026-01-01', until: '2027-06-30', basisPoints: 5000 }, { from: '2027-07-01', until: null, basisPoints: 2500 }], isOpen: false } }
  const [found] = mixCandidates([summer], { ...facts, terms })
  t.match(found?.recognition, [{ from: '2027-06-01', until: '2027-06-30', basisPoints: 5000 }, { from: '2027-07-01', until: first.recognition[0]?.until, basisPoints: 2500 }])
  const [open] = mixCandidates([summer], { ...facts, terms: { [first.id]: { recognition: [], isOpen: true } } })
  t.match(open, { recognition: [], recognitionIsOpen: true }, 'what is not known of it is no nothing')
  const ending = suppliers.map((one) => one.id === first.id ? { ...one, offerings: one.offerings.map((offering) => ({ ...offering, period: { from: '2026-01-01', until: '2027-06-15' } })) } : one)
  t.match(mixCandidates([summer], { ...facts, suppliers: ending })[0]?.recognition, [{ from: '2027-06-01', until: '2027-06-15' }])
})

t.test('answers for several days follow each other, and never overlap', async (t) => {
  const winter = asked('2027-12-01')
  for (const answers of [[summer, winter], [winter, summer]]) {
    for (const { id, recognition } of mixCandidates(answers, facts)) {
      const days = recognition.map(({ from }) => from)
      t.same(days, [...days].sort(), id)
      const [first, second] = recognition
      if (first !== undefined && second !== undefined) t.ok(first.until !== null && first.until < second.from && first.until <= '2027-11-30', id)
    }
  }
  const lapsing = mixCandidates([summer, winter], facts).filter(({ recognition }) => recognition.length === 1 && recognition[0]?.from === '2027-06-01')
  t.ok(lapsing.every(({ recognition }) => recognition[0]?.until !== null), 'who no longer counts in winter counts until a day before')
})
