// What can be done when nothing fits, or too little?
import t from 'tap'
import { type BuildingBlockRule, type MergedRuleSet, mergeRuleSets, type Provision, type RuleSet, type Supplier } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { nextBest, type NextBest, type NextBestStep, type SearchRequest } from '@sroi/matcher/search'
import { admission, contract, offering, provision, request, ruleSet, rulesOf, supplier } from '../make.ts'
import { READER } from '../search/arbitrary.ts'

const PLACES = { haarlem: 'Haarlem', zandvoort: 'Zandvoort', velsen: 'Velsen' }
const inTown = (municipality: keyof typeof PLACES, parts: Partial<Supplier> = {}): Supplier => supplier({ id: municipality, place: { town: PLACES[municipality], municipality }, ...parts })

function ladder (parts: Partial<SearchRequest>): NextBest {
  const { need, filters, ...rest } = parts
  return nextBest({ ...request(rest), ...(need === undefined ? {} : { need }), ...(filters === undefined ? {} : { filters }) }, READER)
}

function step<K extends NextBestStep['kind']> ({ steps }: NextBest, kind: K): Extract<NextBestStep, { kind: K }>[] {
  return steps.filter((one): one is Extract<NextBestStep, { kind: K }> => one.kind === kind)
}

t.test('removing a condition tells what that gives, in firms and in euros', async (t) => {
  const firms = [inTown('haarlem', { offerings: [offering({ capacityCents: 4_000_00 })] }), inTown('velsen', { offerings: [offering({ capacityCents: 6_000_00 })] })]
  const { now, leftCents, steps } = ladder({ suppliers: firms, filters: { municipalities: ['zandvoort'] } })
  t.same([leftCents, now.ranked, now.fills.cents], [17_500_00, 0, 0])
  t.same(steps.flatMap((one) => one.kind === 'leave-out' ? [[one.condition, one.chosen, one.reach.ranked, one.reach.fills.cents, one.more]] : []), [['municipalities', ['zandvoort'], 2, 10_000_00, { ranked: 2, pending: 0 }]])
})

t.test('firms together never fill more than is left', async (t) => {
  const { now } = ladder({ suppliers: [inTown('haarlem'), inTown('velsen')] })
  t.same([now.ranked, now.fills.cents, now.fills.finding.verdict], [2, 17_500_00, 'met'])
})

t.test('nor more than the contractor means to buy', async (t) => {
  t.equal(ladder({ suppliers: [inTown('haarlem'), inTown('velsen')], need: { budgetCents: 5_000_00 } }).now.fills.cents, 5_000_00)
})

t.test('a firm that states no capacity leaves the euros open, with what the others fill in any case', async (t) => {
  const { capacityCents: _none, ...silent } = offering()
  const some = ladder({ suppliers: [inTown('haarlem', { offerings: [offering({ capacityCents: 4_000_00 })] }), inTown('velsen', { offerings: [silent] })] }).now.fills
  t.same([some.cents, some.leastCents, some.finding.verdict, some.finding.missing], [null, 4_000_00, 'unknown', [{ kind: 'supplier-fact', name: 'offerings.capacity' }]])
  t.equal(ladder({ suppliers: [inTown('haarlem'), inTown('velsen', { offerings: [silent] })] }).now.fills.cents, 17_500_00, 'unless the others fill everything')
})

t.test('where it is not known what is left, the euros are unknown, and say so', async (t) => {
  const { leftCents, now } = ladder({ suppliers: [inTown('haarlem')], authority: 'haarlem' })
  t.same([leftCents, now.fills.cents, now.fills.finding.missing], [null, null, [{ kind: 'contract-fact', name: 'obligation.left' }]])
})

t.test('words that find nobody: the CPV group they belong to, and then the division', async (t) => {
  const firms = [supplier({ id: 'parks', offerings: [offering({ title: 'Parken', text: '', cpv: ['77313000'] })] }), supplier({ id: 'forest', offerings: [offering({ title: 'Bos', text: '', cpv: ['77200000'] })] })]
  const told = ladder({ suppliers: firms, need: { text: 'onkruidbestrijding' } })
  t.equal(told.now.ranked, 0)
  t.same(step(told, 'same-branch').map(({ branches, reach }) => [branches, reach.ranked]), [[['773'], 1], [['77'], 2]])
  t.same(step(told, 'same-branch')[0]?.question.need?.cpv, ['77312000'], 'how near an offering lies is measured by the codes of the words')
})

t.test('a code that names a division only has no group', async (t) => {
  const told = ladder({ suppliers: [supplier({ offerings: [offering({ title: 'Groen', text: '', cpv: ['77000000'] })] })], need: { text: 'catering', cpv: ['77000000', '55520000'] }, filters: { worksIn: ['haarlem'] } })
  t.same(step(told, 'same-branch').map(({ branches }) => branches), [])
  const wide = ladder({ suppliers: [supplier({ offerings: [offering({ title: 'Groen', text: '', cpv: ['77000000'] })] }), supplier({ id: 'lunch', offerings: [offering({ title: 'Zaal', text: '', cpv: ['55500000'] })] })], need: { text: 'qqqq' }, contract: contract({ cpv: ['77000000', '55520000'] }) })
  t.same(step(wide, 'same-branch').map(({ branches, reach }) => [branches, reach.ranked]), [[['555'], 1], [['77', '55'], 2]])
})

t.test('a branch that was asked for leads to the wider one', async (t) => {
  const told = ladder({ suppliers: [supplier({ offerings: [offering({ cpv: ['77200000'] })] })], filters: { divisions: ['773'] } })
  t.same(step(told, 'same-branch').map(({ branches }) => branches), [['77']])
})

t.test('a place that the words name stays where it should be near', async (t) => {
  const told = ladder({ suppliers: [supplier()], need: { text: 'lunch in Haarlem 77310000', near: { x: 1, y: 2 } } })
  t.same(step(told, 'same-branch').map(({ question }) => question.need?.near), [])
  const [first] = step(ladder({ suppliers: [supplier({ offerings: [offering({ title: 'Parken', text: '', cpv: ['77313000'] })] })], need: { text: 'onkruidbestrijding in Haarlem' } }), 'same-branch')
  t.same(first?.question.need?.near, { x: 104_000, y: 488_500 })
})

t.test('firms with a temporary badge, where only full ones were asked for', async (t) => {
  const firms = [supplier({ labels: [], admissions: [admission({ standing: 'temporary', period: { from: '2026-06-01', until: '2027-05-31' } })] })]
  const told = ladder({ suppliers: firms, filters: { standings: ['full'] } })
  t.same(step(told, 'temporary-badge').map(({ question, reach }) => [question.filters, reach.ranked]), [[{ standings: ['full', 'temporary'] }, 1]])
})

t.test('firms that sit elsewhere and work here', async (t) => {
  const firms = [inTown('velsen', { worksIn: ['zandvoort'] }), inTown('haarlem', { worksIn: ['haarlem'] })]
  const told = ladder({ suppliers: firms, filters: { municipalities: ['zandvoort'] } })
  t.same(step(told, 'works-in-region').map(({ question, reach, leftOut }) => [question.filters, reach.ranked, leftOut]), [[{ worksIn: ['zandvoort'] }, 1, ['municipalities']]])
  const near = ladder({ suppliers: [inTown('velsen', { worksIn: ['bloemendaal'], place: { town: 'Velsen', municipality: 'velsen', point: { x: 200_000, y: 490_000 } } })], filters: { withinMetres: 1000 }, need: { near: { x: 102_000, y: 490_000 } } })
  t.same(step(near, 'works-in-region').map(({ question, reach }) => [question.filters, reach.ranked]), [[{ worksIn: ['bloemendaal'] }, 1]], 'a radius gives way to the municipality of the contract')
})

t.test('a question that leaves nothing out has no steps but other ways and the coordinator', async (t) => {
  t.same(ladder({ suppliers: [supplier()], ruleSet: withBlocks([]) }).steps, [])
  const { steps } = nextBest(request({ suppliers: [supplier()], ruleSet: withBlocks([]) }), READER, { coordinator: { name: 'Fictief loket', contact: { email: 'sroi@fictief.example' } } })
  t.same(steps.map((one) => one.kind === 'coordinator' ? [one.coordinator.contact.email, one.openCents] : one.kind), [['sroi@fictief.example', 0]])
  t.equal(nextBest(request(), READER, { coordinator: { name: 'Fictief loket', contact: {} } }).steps.flatMap((one) => one.kind === 'coordinator' ? [one.openCents] : [])[0], 17_500_00, 'with what nobody fills')
})

/** The rules of the region with a table of building blocks on top. */
function withBlocks (blocks: readonly Provision<BuildingBlockRule>[]): MergedRuleSet {
  const layers: RuleSet[] = []
  for (let next: string | undefined = 'bloemendaal'; next !== undefined; next = layers[0]?.extends) layers.unshift(ruleSet(next))
  const top = layers.at(-1) as RuleSet
  return mergeRuleSets([...layers.slice(0, -1), { ...top, provisions: { ...top.provisions, buildingBlocks: blocks } }])
}

const block = (parts: Partial<BuildingBlockRule> = {}): BuildingBlockRule => ({ values: [{ unit: 'year', cents: 30_000_00 }], hoursBasis: null, proRataByDuration: true, minimumWeekHundredths: null, cap: null, maximumPerDayCents: null, ...parts })

t.test('other building blocks: how many of each would fill what is left', async (t) => {
  const told = ladder({
    ruleSet: withBlocks([
      provision(block(), { id: 'hire', when: { efforts: { kinds: ['hire'], groups: ['participatiewet'] } } }),
      provision(block({ values: [{ unit: 'month', cents: 750_00 }] }), { id: 'placement', when: { efforts: { kinds: ['placement'] } } }),
      provision(block({ values: [{ unit: 'hour', cents: 100_00 }, { unit: 'actual-cost', basisPoints: 5000 }] }), { id: 'hours', when: { efforts: { kinds: ['hours'] } } }),
      provision<BuildingBlockRule>(null, { id: 'training', when: { efforts: { kinds: ['training'] } } }),
      provision(block(), { id: 'purchase', when: { efforts: { kinds: ['purchase'] } } }),
      provision(block(), { id: 'before', valid: { from: '2020-01-01', until: '2025-12-31' }, when: { efforts: { kinds: ['internship'] } } })
    ])
  })
  const [other] = step(told, 'other-blocks')
  t.same(other?.blocks.map(({ id, values, missing }) => [id, values.map(({ units, paidCents }) => units ?? paidCents), missing.map(({ name }) => name)]), [
    ['hire', [1], []],
    ['placement', [24], []],
    ['hours', [175, 35_000_00], []],
    ['training', [], ['buildingBlocks']]
  ], 'no purchases, no rows of other days, and what is not known stays unknown')
  t.same(other?.finding.because.map(({ code, verdict }) => [code, verdict]), [['block-units', 'met'], ['block-units', 'met'], ['block-choice', 'met'], ['block-units', 'unknown']])
})

t.test('each number of units is the least that is enough', async (t) => {
  for (const cents of [1, 2, 3, 17_499_99, 17_500_00, 17_500_01]) {
    const [other] = step(ladder({ ruleSet: withBlocks([provision(block({ values: [{ unit: 'once', cents }] }))]) }), 'other-blocks')
    const units = other?.blocks[0]?.values[0]?.units ?? 0
    t.ok(units * cents >= 17_500_00 && (units - 1) * cents < 17_500_00, `${units} of ${cents}`)
  }
})

t.test('a table that could not be read is a step that says so; no table is no step; nothing left needs none', async (t) => {
  const unread = step(ladder({ authority: 'haarlem', ruleSet: rulesOf('haarlem') }), 'other-blocks')
  t.same(unread.map(({ finding }) => finding.verdict), ['unknown'])
  t.same(step(ladder({ ruleSet: withBlocks([]) }), 'other-blocks'), [])
  t.same(step(ladder({ fillings: [{ state: 'filled', cents: 17_500_00 }], ruleSet: withBlocks([provision(block())]) }), 'other-blocks'), [])
})

t.test('it is said in words', async (t) => {
  const [told] = step(ladder({ suppliers: [inTown('haarlem', { offerings: [offering({ capacityCents: 4_000_00 })] })], filters: { municipalities: ['zandvoort'] } }), 'leave-out')
  if (told === undefined) throw new Error('no step')
  t.same(explain(told.finding, 'nl').map(({ text }) => text), ['Zonder deze voorwaarde: gemeente waar de leverancier zit (zandvoort). Dat geeft 1 leverancier.', 'Die kan € 4.000 van de € 17.500 invullen.'])
  t.same(explain(told.finding, 'en').map(({ text }) => text), ['Without this condition: municipality where the supplier sits (zandvoort). That gives 1 supplier.', 'It can fill € 4,000 of the € 17,500.'])
})

t.test('a step calls what was chosen by its name', async (t) => {
  const names = { municipalities: new Map([['zandvoort', { nl: 'Zandvoort aan Zee', en: 'Zandvoort' }]]), codes: new Map([['77000000', { nl: 'Groen', en: 'Green' }]]) }
  const first = (parts: Partial<SearchRequest>): string | undefined => {
    const [finding] = ladder({ suppliers: [supplier()], ...parts }).steps.map((one) => one.finding)
    return finding === undefined ? undefined : explain(finding, 'nl', names)[0]?.text
  }
  t.match(first({ filters: { municipalities: ['zandvoort'] } }), 'gemeente waar de leverancier zit (Zandvoort aan Zee). Dat geeft 1 leverancier.')
  t.match(first({ filters: { labels: [{ scheme: 'pso', level: '1' }, { scheme: 'b-corp' }] } }), 'keurmerk (PSO Trede 1, B Corp)')
  t.match(first({ filters: { divisions: ['55'] } }), 'CPV-groep (55)')
  t.match(first({ filters: { standings: ['temporary'] } }), 'soort badge (tijdelijke badge)')
  t.match(first({ need: { text: `onvindbaar ${'zeer '.repeat(50)}` } }), /uw woorden \(onvindbaar (zeer ){21}zee…\)/u)
})

t.test('a step tells of firms of whom something is not known yet beside those that count', async (t) => {
  const unsure = supplier({ id: 'unsure', labels: [], admissions: [admission({ standing: 'applied' })] })
  const [one] = step(ladder({ suppliers: [supplier(), unsure], filters: { municipalities: ['zandvoort'] } }), 'leave-out')
  t.same([one?.reach.ranked, one?.reach.pending], [1, 1])
  t.match(one === undefined ? '' : explain(one.finding, 'en')[0]?.text, 'That gives 1 supplier, and 1 of whom something is not known yet.')
})
