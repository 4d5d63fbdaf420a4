// One question, every way to ask it: the library, the search, the match, the command line with and without a database.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listNotices, readCpv, readLexicon, readNotice } from '@sroi/fixtures'
import { match, mergeRuleSets, type MatchRequest } from '@sroi/matcher'
import { readNotice as readNoticeText } from '@sroi/matcher/notice'
import { compileLexicon, compilePlaces, search, type Lexicon, type Reader, type SearchOutcome, type SearchQuestion } from '@sroi/matcher/search'
import t, { type Test } from 'tap'
import type { Question } from '../dist/actions/question.js'
import { readDemonstration } from '../dist/demonstration/read-demonstration.js'
import { digestOf } from '../dist/json/digest.js'
import { buildApplication } from './application/build-application.js'
import { firstDifference } from './application/first-difference.js'
import { run } from './application/run-cli.js'
import { post } from './application/send.js'

// The clock of the command line is that of the machine, so each question brings its own day and moment.
const WHEN = { on: '2026-11-22', knownAt: '2026-11-22T09:00:00.000Z' }

const { app, databaseUrl } = await buildApplication(t)
const data = readDemonstration()
const folder = mkdtempSync(join(tmpdir(), 'sroi-coherence-'))
t.teardown(() => rmSync(folder, { recursive: true }))
process.env['DATABASE_URL'] = databaseUrl

t.test('every demonstration contract has one answer', async (t) => {
  t.ok(data.contracts.length > 10)
  for (const [index, { question, title }] of data.contracts.entries()) {
    await agree(t, title.en, { ...question, ...WHEN }, ['--contract', file(`${index}.json`, JSON.stringify({ ...question, ...WHEN }))])
  }
})

t.test('a purchase mix has one answer over HTTP and from the command line, with and without a database', async (t) => {
  const asked = JSON.parse(readFileSync(new URL('../examples/mix-of-a-search.json', import.meta.url), 'utf8')) as { readonly match: object }
  const path = file('mix.json', JSON.stringify({ ...asked, match: { ...asked.match, ...WHEN } }))
  const { status, text } = await post(app, '/v1/mixes', readFileSync(path, 'utf8'))
  t.equal(status, 200)
  const answer = JSON.parse(text) as { readonly state: string }
  t.equal(answer.state, 'filled')
  for (const database of [[], ['--database']]) {
    const { out, err } = await run('mix', path, '--json', ...database)
    t.equal(err, '')
    t.equal(firstDifference(JSON.parse(out), answer), null)
  }
})

t.test('every notice has one answer, for an authority with rules and for a buyer outside the list', async (t) => {
  t.ok(listNotices().length > 10)
  for (const name of listNotices()) {
    const bytes = readNotice(name)
    const path = file(name.replaceAll('/', '-'), bytes)
    const read = await post(app, '/v1/notices', Buffer.from(bytes), { 'content-type': 'application/xml' })
    t.equal(firstDifference(read.body, JSON.parse(JSON.stringify(readNoticeText(new TextDecoder().decode(bytes))))), null, `${name} reads the same`)
    for (const authority of ['bloemendaal', 'other']) {
      await agree(t, `${name} for ${authority}`, { authority, contract: read.body.contract, ...WHEN },
        ['--notice', path, '--authority', authority, '--on', WHEN.on, '--known-at', WHEN.knownAt])
    }
  }
})

const NEEDS: readonly (readonly [need: string, words: readonly string[], filters: object])[] = [
  ['tuinman in Haarlem', [], {}],
  ['schoonmak', ['--standing', 'full', '--standing', 'temporary', '--within', '7.5'], { standings: ['full', 'temporary'], withinMetres: 7500 }],
  ['lunch', ['--label', 'pso', '--label', 'pso/30-plus', '--lead-time', '30'], { labels: [{ scheme: 'pso' }, { scheme: 'pso', level: '30-plus' }], mostLeadTimeDays: 30 }],
  ['77310000', ['--works-in', 'velsen', '--municipality', 'haarlem', '--municipality', 'velsen'], { worksIn: ['velsen'], municipalities: ['haarlem', 'velsen'] }],
  ['drukwerk', ['--capacity', '1000', '--minimum-order', '2500,50', '--division', '79'], { leastCapacityCents: 100_000, mostMinimumOrderCents: 250_050, divisions: ['79'] }],
  ['🙂 <b>qqqq</b>', [], {}]
]

t.test('every need has one answer, on every page of every list', async (t) => {
  const contract = file('contract.json', JSON.stringify(data.contracts[0]!.question.contract))
  const { authority, contract: asked } = data.contracts[0]!.question
  for (const [text, words, filters] of NEEDS) {
    const question: SearchQuestion = { authority, contract: asked, need: { text }, ...(Object.keys(filters).length === 0 ? {} : { filters }), show: 2, seed: 'x' }
    const given = ['--contract', contract, '--authority', authority, '--need', text, ...words, '--show', '2', '--seed', 'x', '--on', WHEN.on, '--known-at', WHEN.knownAt, '--json']
    const first = await agreeOnSearch(t, text, question, given)
    for (const next of [first.ranked.next, first.pending.next, first.refused.next]) {
      if (next !== null) await agreeOnSearch(t, `${text}, from ${next}`, { ...question, after: next }, [...given, '--after', next])
    }
  }
})

async function agreeOnSearch (t: Test, name: string, question: SearchQuestion, words: readonly string[]): Promise<SearchOutcome> {
  const after = question.after?.split('~').at(-1)
  const expected = search({ ...requestOfLibrary({ ...question, ...WHEN }), ...(after === undefined ? {} : { after }) }, READER)
  const { body } = await post(app, '/v1/searches', { ...question, ...WHEN })
  t.equal(firstDifference(body, onTheWire(expected)), null, `${name}: search`)
  t.equal(firstDifference(JSON.parse((await run('search', ...words)).out), body), null, `${name}: command line`)
  t.equal(firstDifference(JSON.parse((await run('search', ...words, '--database')).out), body), null, `${name}: command line with the database`)
  return body
}

const LABELS = new Map(readCpv().map(([code, label]) => [code, label]))
const TOWNS = data.authorities.filter(({ code }) => code !== null)
const READER: Reader = {
  lexicon: compileLexicon(readLexicon() as Lexicon),
  labelOf: (code) => LABELS.get(code) ?? null,
  lists: [{ id: 'cpv-nl', version: digestOf(Object.fromEntries(LABELS)) }, { id: 'authorities', version: digestOf(data.authorities.map(({ id, name, code, point }) => ({ id, name, code, point }))) }],
  places: compilePlaces(TOWNS.map(({ id, name }) => ({ id, names: [name.nl, name.en] }))),
  pointOf: (place) => TOWNS.find(({ id }) => id === place)?.point ?? null
}

/** What a search without words has in common with a match. */
function asMatch ({ read: _read, facets: _facets, marks: _marks, ranked, pending, refused, provenance: { lexicon: _lexicon, lists: _lists, ...provenance }, ...outcome }: SearchOutcome): object {
  const list = ({ total, items }: SearchOutcome['ranked' | 'pending' | 'refused']): object => ({ total, items })
  return { ...outcome, ranked: list(ranked), pending: list(pending), refused: list(refused), provenance }
}

/** `next` carries the day and the moment of the question. */
function onTheWire (outcome: SearchOutcome): unknown {
  return JSON.parse(JSON.stringify(outcome, (key, value) => key === 'next' && value !== null ? `${WHEN.on}~${WHEN.knownAt}~${value}` : value))
}

/** What the library itself is asked, with rules and register straight from the fixtures. */
function requestOfLibrary <Q extends Question | SearchQuestion>({ on, knownAt, ...question }: Q & typeof WHEN): Omit<Q, 'on' | 'knownAt'> & Omit<MatchRequest, keyof Question> & typeof WHEN {
  const authority = data.authorities.find(({ id }) => id === question.authority)!
  const layers = []
  for (let id: string | undefined = authority.ruleSet ?? 'netherlands'; id !== undefined; id = layers[0]!.extends) layers.unshift(data.ruleSets.find((set) => set.id === id)!)
  return {
    ...question,
    authorityName: authority.name.nl,
    ...(authority.point === null ? {} : { authorityPoint: authority.point }),
    ruleSet: mergeRuleSets(layers),
    suppliers: [...data.suppliers].reverse(),
    register: { id: 'demonstratie', revision: 1 },
    on,
    knownAt
  }
}

async function agree (t: Test, name: string, question: Question & typeof WHEN, words: readonly string[]): Promise<void> {
  const expected = JSON.parse(JSON.stringify(match(requestOfLibrary(question))))
  t.equal(firstDifference(asMatch((await post(app, '/v1/searches', question)).body), expected), null, `${name}: search`)
  t.equal(firstDifference((await post(app, '/v1/matches', question)).body.outcome, expected), null, `${name}: match`)
  t.equal(firstDifference(JSON.parse((await run('match', ...words, '--json')).out), expected), null, `${name}: command line`)
  t.equal(firstDifference(JSON.parse((await run('match', ...words, '--json', '--database')).out), expected), null, `${name}: command line with the database`)
}

function file (name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
