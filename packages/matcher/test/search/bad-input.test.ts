// Whatever is asked, and whatever stands in a register: an answer or a clear refusal, the same from both engines, of a bounded size.
import t from 'tap'
import { type Filters, MatcherError, type Offering, type Supplier } from '@sroi/matcher'
import { buildCatalogue, changeCatalogue, MAX_NEED_WORDS, search, searchCatalogue, type SearchOutcome, type SearchRequest, writeSnapshot } from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { READER } from './arbitrary.ts'

t.setTimeout(100_000)

const firm = (id: string, parts: Partial<Offering> = {}, rest: Partial<Supplier> = {}): Supplier => supplier({ id, name: `Fictief ${id}`, offerings: [offering({ title: 'Hovenier', text: '', ...parts })], ...rest })
const FIRMS = [firm('a'), firm('b', { title: 'Catering', cpv: ['55520000'] }), firm('c', {}, { place: { town: 'Haarlem', municipality: 'haarlem' } })]

/** Both engines; what is refused as its problems. */
function ask (parts: Partial<SearchRequest>, suppliers: readonly Supplier[] = FIRMS): SearchOutcome | readonly string[] {
  const asked: SearchRequest = { ...request({ suppliers }), ...parts }
  const { suppliers: _suppliers, register, ...asking } = asked
  const byId = new Map(suppliers.map((one) => [one.id, one]))
  const told = [() => search(asked, READER), () => searchCatalogue(buildCatalogue(suppliers, register, READER), asking, READER, (id) => byId.get(id) as Supplier)].map((answer) => {
    try {
      return answer()
    } catch (error) {
      if (error instanceof MatcherError) return error.problems.map(({ place, code }) => `${place} ${code}`)
      throw error
    }
  })
  if (JSON.stringify(told[0]) !== JSON.stringify(told[1])) throw new Error('the engines do not agree')
  return told[0] as SearchOutcome | readonly string[]
}

function answered (parts: Partial<SearchRequest>, suppliers?: readonly Supplier[]): SearchOutcome {
  const answer = ask(parts, suppliers)
  if ('ranked' in answer) return answer
  throw new Error(`refused: ${(answer as readonly string[]).join(', ')}`)
}

const all = ({ ranked, pending, refused, outside }: SearchOutcome): number => ranked.total + pending.total + refused.total + outside

const TEXTS: Readonly<Record<string, string>> = {
  nothing: '',
  'spaces only': ' \t\n ',
  'ten thousand characters': 'hovenier '.repeat(1_112),
  'ten thousand characters that are one word': 'x'.repeat(10_000),
  'one letter': 'h',
  emoji: '👩🏽‍🌾🌳🧹',
  'right to left': 'بستاني في هارلم',
  'turned around by control characters': '\u202Ereinevoh\u202C\u0000\u0007\u200F',
  'half of a pair': 'hovenier \ud83d',
  'words that say nothing': 'de het een en van voor in',
  'signs of a query language': '"hovenier" OR (1=1); DROP TABLE -- * % _ \\ ^~',
  'a million words': 'hovenir catring '.repeat(500_000)
}

for (const [name, text] of Object.entries(TEXTS)) {
  t.test(`a need of ${name} is answered`, async (t) => {
    const answer = answered({ need: { text } })
    t.equal(all(answer), FIRMS.length, 'nobody disappears')
    t.ok((answer.read?.words.length ?? 0) <= MAX_NEED_WORDS * 4, 'so many words and no more are read')
    t.ok(JSON.stringify(answer).length < 200_000, 'the answer is of a bounded size')
  })
}

t.test('what is beyond what is read is said', async (t) => {
  t.equal(answered({ need: { text: TEXTS['a million words'] as string } }).read?.cutOff, true)
  t.equal(answered({ need: { text: 'hovenier' } }).read?.cutOff, false)
})

t.test('a radius of zero is that point itself', async (t) => {
  const point = FIRMS[0]?.place.point as { x: number, y: number }
  const { ranked, pending, outside } = answered({ need: { near: point }, filters: { withinMetres: 0 } })
  t.same([ranked.items.map(({ supplier: { id } }) => id).sort(), pending.items.map(({ supplier: { id } }) => id), outside], [['a', 'b'], ['c'], 0], 'where a firm sits is not known of one')
  t.equal(answered({ need: { near: { ...point, x: point.x + 1 } }, filters: { withinMetres: 0 } }).outside, 2)
})

t.test('conditions that no firm can meet together leave everybody outside, and the facets tell what each would give', async (t) => {
  const CLASHING: readonly Filters[] = [
    { municipalities: ['haarlem'], worksIn: ['nowhere'], standings: ['refused'] }, { leastCapacityCents: 100_000_000_000_000, mostMinimumOrderCents: 0 }, { divisions: ['00', '999'] }, { labels: [{ scheme: 'no-such-label' }] },
    { standings: ['applied'], labels: [{ scheme: 'pso', level: '30-plus' }] }
  ]
  for (const filters of CLASHING) {
    const { ranked, outside, facets } = answered({ filters })
    t.same([ranked.total, outside], [0, FIRMS.length], JSON.stringify(filters))
    t.equal(facets.length, 7)
  }
})

t.test('a code that does not exist asks for nothing that anybody has', async (t) => {
  const { ranked } = answered({ need: { cpv: ['00000000'] } })
  t.ok(ranked.items.every(({ contributions }) => contributions.find(({ criterion }) => criterion === 'subject-closeness')?.points === 0))
  t.equal(answered({ need: { text: '99999999' } }).ranked.total, 0)
})

t.test('two suppliers with one id are refused, by the loop and by a change', async (t) => {
  const twice = [firm('a'), firm('a', { title: 'Catering' })]
  t.throws(() => search(request({ suppliers: twice }), READER), { code: 'INVALID_REQUEST' })
  const catalogue = buildCatalogue(FIRMS, { id: 'r', revision: 1 }, READER)
  t.throws(() => changeCatalogue(catalogue, { put: twice }, 2, READER), { code: 'INVALID_REQUEST' })
})

t.test('two suppliers of whom all but the id is the same are two, in an order that does not depend on the register', async (t) => {
  const twins = Array.from({ length: 40 }, (_, index) => ({ ...firm('a'), id: `t-${index}` }))
  const ids = (suppliers: readonly Supplier[]): readonly string[] => answered({ need: { text: 'hovenier' }, show: 100 }, suppliers).ranked.items.map(({ supplier: { id } }) => id)
  t.same(ids(twins.toReversed()), ids(twins))
  t.equal(new Set(ids(twins)).size, 40)
})

const HOSTILE: Readonly<Record<string, string>> = {
  'a million words': 'hovenier '.repeat(1_000_000),
  'a million different words': Array.from({ length: 1_000_000 }, (_, index) => `q${index.toString(36)}`).join(' '),
  'one word of a million letters': 'hovenier'.repeat(125_000),
  'control characters and emoji': '\u0000\u202E👩🏽‍🌾'.repeat(50_000),
  'accents without a letter': '\u0301'.repeat(100_000),
  'markup': '<script>alert(1)</script>'.repeat(10_000)
}

for (const [name, text] of Object.entries(HOSTILE)) {
  t.test(`a description of ${name} is kept small, and does not hide the other firms`, async (t) => {
    const suppliers = [...FIRMS, firm('hostile', { title: 'Hovenier', text })]
    const { ranked } = answered({ need: { text: 'hovenier' } }, suppliers)
    t.same(ranked.items.map(({ supplier: { id } }) => id).sort(), ['a', 'c', 'hostile'])
    t.ok(writeSnapshot(buildCatalogue(suppliers, { id: 'r', revision: 1 }, READER)).length < 300_000, 'of a text of megabytes little is kept')
  })
}
