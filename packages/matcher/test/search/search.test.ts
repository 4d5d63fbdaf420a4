// Searching in one's own words: who is found, in what order, and how the answer says so.
import t from 'tap'
import { MatcherError, type Supplier } from '@sroi/matcher'
import { search, type SearchOutcome, type SearchRequest } from '@sroi/matcher/search'
import { admission, contract, offering, request, supplier } from '../make.ts'
import { READER } from './arbitrary.ts'

const firm = (id: string, title: string, parts: Partial<Supplier> = {}): Supplier => supplier({ id, name: `Fictief ${id}`, offerings: [offering({ title, text: '', cpv: [] })], ...parts })

const FIRMS = [
  firm('tuin', 'Hovenier', { offerings: [offering({ title: 'Hovenier', text: 'Wij snoeien ook.', cpv: ['77310000'] })] }),
  firm('poets', 'Schoonmaak van kantoren', { offerings: [offering({ title: 'Schoonmaak van kantoren', text: '', cpv: ['90911200'] })] }),
  firm('eten', 'Catering', { place: { town: 'Haarlem', municipality: 'haarlem', point: { x: 104_000, y: 488_500 } } }),
  firm('niets', '', { offerings: [] })
]

function ask (text: string, parts: Partial<SearchRequest> = {}): SearchOutcome {
  return search({ ...request({ suppliers: FIRMS }), ...parts, need: { ...parts.need, text } }, READER)
}

function ids ({ ranked }: SearchOutcome): readonly string[] {
  return ranked.items.map(({ supplier }) => supplier.id)
}

t.test('everyday words, other forms and misspellings find the same firm', async (t) => {
  for (const text of ['hovenier', 'tuinman', 'Tuinmannen', 'een hovenier gezocht', 'hovennier', 'groenonderhoud', 'HOVENIER!!']) t.same(ids(ask(text)), ['tuin'], text)
  t.same(ids(ask('schoonmak')), ['poets'])
})

t.test('a firm in which no telling word was found is outside, and is counted', async (t) => {
  const { outside, pending, refused, ranked } = ask('tuinman')
  t.same([ranked.total, pending.total, refused.total, outside], [1, 0, 0, 3])
  t.equal(ask('loodgieter').outside, 4)
})

t.test('words that say nothing, or none at all, ask nothing', async (t) => {
  for (const text of ['', '   ', 'de en het', '!?', '🙂']) {
    const { outside, ranked, pending } = ask(text)
    t.same([outside, ranked.total, pending.total], [0, 3, 1], JSON.stringify(text))
  }
})

t.test('a code in the text, or beside it, is an alternative to the words', async (t) => {
  t.same(ids(ask('77310000')), ['tuin'])
  t.same([...ids(ask('catering 77310000'))].sort(), ['eten', 'tuin'])
  t.same([...ids(ask('catering', { need: { cpv: ['77000000'] } }))].sort(), ['eten', 'tuin'])
  t.same(ask('77310000').pending.items.map(({ supplier, asked }) => [supplier.id, asked[0]?.verdict]), [['eten', 'unknown'], ['niets', 'unknown']], 'a firm without codes may fit')
})

t.test('the name of a firm finds it, with and without an offering', async (t) => {
  t.same(ids(ask('poets')), ['poets'])
  t.same(ask('fictief niets').pending.items.map(({ supplier }) => supplier.id), ['niets'])
})

t.test('words count in the score, and the answer says which were found as what', async (t) => {
  const [first] = ask('tuinman').ranked.items
  const closeness = first?.contributions.find(({ criterion }) => criterion === 'subject-closeness')
  t.ok((closeness?.fit ?? 0) > 5000)
  t.same(closeness?.finding.facts.find(({ name }) => name === 'words-found')?.value, ['tuinman (groenonderhoud)'])
  t.same(first?.asked.map(({ code, verdict }) => [code, verdict]), [['asked-subject', 'met']])
})

t.test('the words are asked, not the subject of the contract', async (t) => {
  const road = contract({ cpv: ['45233000'] })
  t.same(ids(ask('catering', { contract: road })), ['eten'])
  t.equal(ask('catering', { contract: road }).ranked.items[0]?.contributions[0]?.finding.facts.some(({ name }) => name === 'needed'), false)
})

t.test('a place in the text is where it should be near, and no word to look for', async (t) => {
  const { read, ranked } = ask('catering in Haarlem')
  t.same(read?.places.map(({ id }) => id), ['haarlem'])
  t.equal(ranked.items[0]?.contributions.find(({ criterion }) => criterion === 'place-closeness')?.finding.facts.find(({ name }) => name === 'distance')?.value, 0)
  const elsewhere = ask('catering in Haarlem', { need: { near: { x: 104_000, y: 498_500 } } })
  t.equal(elsewhere.ranked.items[0]?.contributions.find(({ criterion }) => criterion === 'place-closeness')?.finding.facts.find(({ name }) => name === 'distance')?.value, 10_000, 'a point that is given goes first')
})

t.test('where the words stand is marked, in what is shown', async (t) => {
  const { marks } = ask('tuinman snoeien')
  t.same(marks, { tuin: { name: [], title: [{ from: 0, until: 8 }], text: [{ from: 4, until: 11 }] } })
  t.same(ask('').marks, {})
})

t.test('choosing one value of a facet leaves the others their counts', async (t) => {
  const firms = [...FIRMS, firm('tijdelijk', 'Hovenier', { admissions: [admission({ standing: 'temporary', period: { from: '2026-06-01', until: '2027-05-31' } })] })]
  const standings = (filters: SearchRequest['filters']): unknown => search({ ...request({ suppliers: firms }), need: { text: 'hovenier' }, ...(filters === undefined ? {} : { filters }) }, READER)
    .facets.find(({ name }) => name === 'standings')?.values
  t.same(standings({}), [
    { value: 'full', ranked: 1, pending: 0, refused: 0, chosen: false },
    { value: 'temporary', ranked: 1, pending: 0, refused: 0, chosen: false }
  ])
  t.same(standings({ standings: ['temporary'] }), [
    { value: 'temporary', ranked: 1, pending: 0, refused: 0, chosen: true },
    { value: 'full', ranked: 1, pending: 0, refused: 0, chosen: false }
  ])
})

function problem (after: string, parts: Partial<SearchRequest> = {}): string {
  try {
    ask('', { after, ...parts })
    return 'an answer'
  } catch (error) {
    return error instanceof MatcherError ? error.problems.map(({ place, code }) => `${place} ${code}`).join() : 'another error'
  }
}

t.test('a page goes on only where the same question was asked', async (t) => {
  const { next } = ask('', { show: 1 }).ranked
  t.ok(next)
  t.equal(problem(next as string), 'an answer')
  t.equal(problem(next as string, { show: 2 }), 'an answer', 'a page may have another size')
  t.equal(problem(next as string, { seed: 'x' }), '/after other-question')
  t.equal(problem(next as string, { register: { id: 'fictional', revision: 2 } }), '/after other-question')
  for (const odd of ['', 'x', 'ranked', 'ranked.x.1.s', 'sideways.0.1_2_3.s', `pending.${(next as string).split('.')[1] ?? ''}.1_2_3.s-1`, '\u0000'.repeat(10_000)]) t.equal(problem(odd), '/after no-cursor', odd.slice(0, 30))
})

t.test('a page of one list leaves the others their totals and shows nothing of them', async (t) => {
  const { pending, ranked } = ask('', { show: 1, after: ask('', { show: 1 }).ranked.next as string })
  t.same([ranked.items.length, ranked.total, pending.items.length, pending.total], [1, 3, 0, 1])
})

t.test('it says with which lexicon it was read', async (t) => {
  t.same(ask('x').provenance.lexicon, { id: READER.lexicon.lexicon.id, version: READER.lexicon.lexicon.version })
})

t.test('what cannot be reckoned with is refused, all of it at once', async (t) => {
  try {
    ask('x', { on: 'nu', filters: { withinMetres: -1, mostLeadTimeDays: 0.5, leastCapacityCents: Number.NaN } })
    t.fail('nothing was refused')
  } catch (error) {
    t.same((error as MatcherError).problems.map(({ place, code }) => `${place} ${code}`).sort(), ['/filters/leastCapacityCents no-amount', '/filters/mostLeadTimeDays no-count', '/filters/withinMetres no-count', '/on no-day'])
  }
})
