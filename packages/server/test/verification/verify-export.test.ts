// Does this engine still say the same of what was recorded?
import t from 'tap'
import { VERSION } from '@sroi/matcher'
import { canonicalText, sha256 } from '../../dist/json/digest.js'
import type { DecisionRecord, MatchRecord } from '../../dist/store/receipt-kinds.js'
import { question } from '../application/question.js'
import { chainOf, exportOf, type Loose, looseOf, looseOfPayload, TENANT, verify } from './chain.js'
import { matchRecord, recordOfEachKind } from './recorded.js'

// the solver, the lexicon and the register take their time on a busy machine
t.setTimeout(120_000)

const records = await recordOfEachKind()
const loose = records.map(looseOf)
const ANSWERS = 7

t.test('what was recorded comes out again, whatever kind it is', async (t) => {
  const result = await verify(await exportOf(chainOf(loose)))
  t.same(result.fault, null)
  t.same(result.told, [])
  t.match(result, { state: 'reproduced', receipts: loose.length, engine: VERSION, header: { tenant: TENANT, from: 1, to: loose.length }, trust: { key: true, heads: 0 } })
  t.same(result.counts, { whole: ANSWERS - 2, shown: 2, different: 0, notReplayable: 0, nothingToAsk: loose.length - ANSWERS })
})

t.test('with the register of then, totals and ranks come out as well', async (t) => {
  const result = await verify(await exportOf(chainOf(loose), { withRegister: true }))
  t.same(result.told, [])
  t.same(result.counts, { whole: ANSWERS, shown: 0, different: 0, notReplayable: 0, nothingToAsk: loose.length - ANSWERS })
  const [match] = records as [MatchRecord]
  const wrongTotal = { ...match, outcome: { ...match.outcome, ranked: { ...match.outcome.ranked, total: match.outcome.ranked.total + 1 } } }
  t.equal((await verify(await exportOf(chainOf([looseOf(wrongTotal)])))).state, 'reproduced', 'without the register nobody can know')
  const found = await verify(await exportOf(chainOf([looseOf(wrongTotal)]), { withRegister: true }))
  t.same(found.told[0]?.replayed, { state: 'different', extent: 'whole', madeBy: VERSION, differences: [{ path: '/outcome/ranked/total', recorded: match.outcome.ranked.total + 1, again: match.outcome.ranked.total }] })
})

t.test('a decision is asked again over the record of then: with a step less on it, the rules refuse it', async (t) => {
  const decision = records.find(({ kind }) => kind === 'decision') as DecisionRecord
  const found = await verify(await exportOf(chainOf([looseOf({ ...decision, events: decision.events.slice(0, 1) })])))
  t.match(found.told[0]?.replayed, { state: 'different', differences: [{ path: '/outcome/allowed', recorded: true, again: false }] })
  const other = { ...decision, outcome: { ...decision.outcome, stands: { ...decision.outcome.stands, standing: 'full' } } }
  t.match((await verify(await exportOf(chainOf([looseOf(other as DecisionRecord)])))).told[0]?.replayed, { state: 'different', differences: [{ path: '/outcome/stands/standing' }] })
})

t.test('facts of a supplier that are not those of the register are told; a register of another digest is not used', async (t) => {
  const [match] = records as [MatchRecord]
  const [first, ...rest] = match.suppliers
  const other = { ...match, suppliers: [{ ...first!, town: 'Elsewhere' }, ...rest] }
  const found = await verify(await exportOf(chainOf([looseOf(other)]), { withRegister: true }))
  t.match(found.told[0]?.replayed, { state: 'different', differences: [{ path: '/suppliers/0/town', recorded: 'Elsewhere' }] })
  const ofAnother = { ...match, register: { ...match.register, digest: 'f'.repeat(64) } }
  t.match(await verify(await exportOf(chainOf([looseOf(ofAnother)]), { withRegister: true })), { state: 'reproduced', counts: { whole: 0, shown: 1 } })
})

t.test('an answer of another engine is intact and different, and the places are told', async (t) => {
  const [match] = records as [MatchRecord]
  const first = match.outcome.ranked.items[0]!
  const ofThen = {
    ...match,
    outcome: {
      ...match.outcome,
      provenance: { ...match.outcome.provenance, matcher: '0.0.1' },
      ranked: { ...match.outcome.ranked, items: [{ ...first, score: first.score - 1, added: 'something' }, ...match.outcome.ranked.items.slice(1)] }
    }
  }
  const result = await verify(await exportOf(chainOf([loose[2]!, looseOf(ofThen as never), loose[6]!])))
  t.match(result, { state: 'different', fault: null, counts: { different: 1 }, told: [{ position: 2, kind: 'match' }] })
  t.match(result.told[0]?.replayed, { state: 'different', differences: [{ path: '/outcome/ranked/items/0/added', recorded: 'something', again: undefined }, { path: '/outcome/ranked/items/0/score', recorded: first.score - 1, again: first.score }] })
  t.equal(result.told.length, 1)
})

t.test('another version of the engine that says the same is no difference', async (t) => {
  const [match] = records as [MatchRecord]
  const ofThen = { ...match, outcome: { ...match.outcome, provenance: { ...match.outcome.provenance, matcher: '0.0.1' } } }
  t.match(await verify(await exportOf(chainOf([looseOf(ofThen)]))), { state: 'reproduced', counts: { shown: 1 } })
})

t.test('a match of the first format, without kind and stamp, comes out again', async (t) => {
  const [{ kind: _kind, ...facts }] = records as [MatchRecord]
  const id = loose[0]!.id
  const text = canonicalText({ id, ...facts })
  t.match(await verify(await exportOf(chainOf([{ ...loose[0]!, payload: text, payloadDigest: sha256(text) }]))), { state: 'reproduced', counts: { shown: 1 } })
})

t.test('what is missing to ask again is named', async (t) => {
  const missing = async (kind: string, receipts: readonly Loose[]): Promise<unknown> =>
    (await verify(await exportOf(chainOf(receipts), { without: (needed) => needed.kind === kind }))).told.map(({ position, replayed }) => [position, replayed.state, 'missing' in replayed ? [...new Set(replayed.missing.map(({ what }) => what))] : []])
  t.same(await missing('rule-set', [loose[0]!, ...loose.slice(2)]), [1, 2, 3, 4, 6].map((position) => [position, 'not-replayable', ['rule-set']]))
  for (const kind of ['lexicon', 'labels', 'authorities']) t.same(await missing(kind, [loose[1]!]), [[1, 'not-replayable', [kind]]])
  const told = await verify(await exportOf(chainOf([loose[0]!]), { without: () => true }))
  t.equal(told.state, 'not-replayable')
  t.match(told.told[0]?.replayed, { missing: [{ what: 'rule-set', name: /^[a-z-]+@/ }] })
  t.match((await verify(await exportOf(chainOf([looseOfPayload({}, 'omen')])))).told[0]?.replayed, { missing: [{ what: 'kind', name: 'omen' }] })
  t.match((await verify(await exportOf(chainOf([looseOfPayload({ outcome: 1 }, 'match')])))).told[0]?.replayed, { missing: [{ what: 'question', name: 'match' }] })
})

t.test('a mix that the solver did not finish cannot be compared', async (t) => {
  const mix = records.find(({ kind }) => kind === 'mix') as unknown as { outcome: { state: string } }
  const result = await verify(await exportOf(chainOf([looseOf({ ...mix, outcome: { ...mix.outcome, state: 'unknown' } } as never)])))
  t.match(result.told[0]?.replayed, { missing: [{ what: 'solver' }] })
})

t.test('a receipt that shows nobody, and one that shows everybody', async (t) => {
  for (const show of [0, 500]) t.match(await verify(await exportOf(chainOf([looseOf(await matchRecord(question({ show })))]))), { state: 'reproduced', counts: { shown: 1 } })
})
