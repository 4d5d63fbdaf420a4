// The conformance kit: the engine inside agrees with it, engines that are wrong do not, and nothing of the core is left out.
import { readFileSync } from 'node:fs'
import { readConformanceKit, requestOf, type ConformanceCase } from '@sroi/fixtures'
import * as core from '@sroi/matcher'
import * as application from '@sroi/matcher/application'
import * as labels from '@sroi/matcher/labels'
import * as review from '@sroi/matcher/review'
import * as terms from '@sroi/matcher/terms'
import t from 'tap'
import { z } from 'zod'
import { QUESTION_NAMES } from '../../dist/cli/conformance/answer-question.js'
import { compareReply, type Reply } from '../../dist/cli/conformance/compare-reply.js'
import { ownEngine, type Engine } from '../../dist/cli/conformance/engine.js'
import { findDifferences } from '../../dist/cli/conformance/find-differences.js'
import { runCases } from '../../dist/cli/conformance/run-cases.js'

const kit = readConformanceKit()

t.test('the engine inside answers every case as prescribed', async (t) => {
  const { results, failure } = await runCases(kit.cases, kit, ownEngine)
  t.equal(failure, null)
  t.equal(results.length, kit.cases.length)
  for (const { id, differences } of results) if (differences.length > 0) t.fail(id, { differences })
})

t.test('every case is one that the JSON Schema takes, and has an id of its own', async (t) => {
  const schema = z.fromJSONSchema(kit.schema as Parameters<typeof z.fromJSONSchema>[0])
  for (const one of kit.cases) {
    const { success, error } = schema.safeParse(one)
    if (!success) t.fail(one.id, { issues: error.issues })
  }
  t.equal(new Set(kit.cases.map(({ id }) => id)).size, kit.cases.length)
  t.equal(schema.safeParse({ ...kit.cases[0], more: 1 }).success, false, 'and not whatever it is shown')
  t.equal(schema.safeParse({ ...kit.cases[0], expect: { answer: { $finding: { verdicts: { threshold: 'perhaps' } } } } }).success, false)
})

t.test('every part is there, and large enough to mean something', async (t) => {
  const counts: Record<string, number> = {}
  for (const { id } of kit.cases) counts[id.split('/')[0] ?? ''] = (counts[id.split('/')[0] ?? ''] ?? 0) + 1
  const least = {
    applications: 80, 'bad-input': 50, days: 25, 'eu-thresholds': 230, labels: 250, match: 75, obligation: 240, reservation: 200, rules: 30, terms: 160, valuation: 250, 'worked-cases': 60, 'worked-valuations': 75
  }
  t.same(Object.keys(counts).sort(), Object.keys(least))
  for (const [part, number] of Object.entries(least)) t.ok((counts[part] ?? 0) >= number, `${part}: ${counts[part]}`)
})

t.test('every question is in the schema, and asked with an answer and, where it can refuse, with an error', async (t) => {
  const { properties } = kit.schema as { properties: { question: { enum: readonly string[] } } }
  t.same([...properties.question.enum].sort(), [...QUESTION_NAMES].sort())
  const asked = (member: string): string[] => [...new Set(kit.cases.filter(({ expect }) => member in expect).map(({ question }) => question))].sort()
  t.same(asked('answer'), [...QUESTION_NAMES].sort())
  const neverRefuse = ['diff', 'public-holidays', 'what-if']
  t.same(asked('error'), QUESTION_NAMES.filter((name) => !neverRefuse.includes(name)).sort())
})

/** Functions of the library that no question of the kit asks, with the reason. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  MatcherError: 'what errors are made of',
  assessPending: 'asks `application` twice and takes one of the two: packages/matcher/test/application',
  completeness: 'compares two lists',
  findContradictions: 'prepares a case for people; no answer rests on it: packages/matcher/test/application',
  orderFacts: 'part of every answer to `application`',
  supplierOfProfile: 'makes an entry of the register; no answer rests on it: packages/matcher/test/application',
  findRuleSetProblems: 'a tool for whoever writes rules; no answer rests on it',
  nameOfBoundary: 'words',
  provisionsOn: 'lists what rules say on a day; the answers that rest on those provisions are asked: packages/matcher/test/review',
  workedCase: 'writes a case from a boundary',
  workedValue: 'writes a valuation from a boundary'
}

t.test('every function of the library that answers is asked', async (t) => {
  const source = readFileSync(new URL('../../src/cli/conformance/answer-question.ts', import.meta.url), 'utf8')
  const names = [core, application, labels, review, terms].flatMap((entry) => Object.entries(entry).flatMap(([name, value]) => typeof value === 'function' ? [name] : []))
  const isAsked = (name: string): boolean => new RegExp(`\\b${name}\\(`).test(source)
  t.same(names.filter((name) => !isAsked(name) && !Object.hasOwn(NOT_ASKED, name)), [], 'never asked: make it a question, or say here why not')
  t.same(Object.keys(NOT_ASKED).filter((name) => isAsked(name) || !names.includes(name)), [], 'no longer an exception')
})

const FINDING_CODES = readFileSync(new URL('../../../matcher/src/model/finding-code.ts', import.meta.url), 'utf8')

function codesOfType (source: string): readonly string[] {
  return [...source.matchAll(/^ {2}\| '([a-z0-9-]+)'/gm)].map(([, code]) => code ?? '')
}

/** Types of codes that no case has to prescribe, with the reason. */
const TYPES_NOT_PRESCRIBED: Readonly<Record<string, string>> = {
  MixFindingCode: 'a mix needs a solver: packages/server/test/mix',
  LadderFindingCode: 'a ladder needs a lexicon: packages/matcher/test/ladder',
  CaseFindingCode: 'a case is no question of the kit: packages/matcher/test/procedure',
  DecidingFindingCode: 'a case is no question of the kit: packages/matcher/test/procedure',
  RegisterFindingCode: 'the register of labels is no question of the kit: packages/matcher/test/label-register',
  YearFindingCode: 'the year of a badge is no question of the kit: packages/matcher/test/procedure',
  BuyerFindingCode: "a buyer's question needs a lexicon: packages/matcher/test/buyer"
}

/** Codes of findings that no case has to prescribe, with the reason. */
const NOT_PRESCRIBED: Readonly<Record<string, string>> = {
  'application-documents': 'compares two lists: packages/matcher/test/application',
  'asked-subject': 'only a search in words makes it, which needs a lexicon: packages/matcher/test/search',
  ...Object.fromEntries(Object.entries(TYPES_NOT_PRESCRIBED).flatMap(([type, reason]) => {
    const [, , part = ''] = new RegExp(`^export type (${type}) =\\n((?: {2}.*\\n)+)`, 'm').exec(FINDING_CODES) ?? []
    return codesOfType(part).map((code) => [code, reason])
  }))
}

t.test('every code that a finding of the core can have is prescribed by a case', async (t) => {
  const codes = codesOfType(FINDING_CODES)
  t.ok(codes.length > 80, `${codes.length} codes`)
  const prescribed = new Set(kit.cases.flatMap(({ expect }) => codesIn(expect)))
  t.same(codes.filter((code) => !prescribed.has(code) && !Object.hasOwn(NOT_PRESCRIBED, code)), [], 'never prescribed: add a case, or say here why not')
  t.same(Object.keys(NOT_PRESCRIBED).filter((code) => prescribed.has(code) || !codes.includes(code)), [], 'no longer an exception')
  t.same([...prescribed].filter((code) => !codes.includes(code)), [], 'no case prescribes a code that there is not')
})

function codesIn (value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(codesIn)
  const { $finding: finding, ...others } = value as { readonly $finding?: { code?: string, verdicts?: object, facts?: object, trail?: readonly string[] } }
  const { code, verdicts = {}, facts = {}, trail = [] } = finding ?? {}
  return [
    ...(code === undefined ? [] : [code]),
    ...Object.entries(verdicts).flatMap(([name, verdict]) => verdict === null ? [] : [name]),
    ...Object.keys(facts).map((name) => name.split('.')[0] ?? ''),
    ...trail.map((line) => line.split(' ')[0] ?? ''),
    ...Object.values(others).flatMap(codesIn)
  ]
}

/** The engine inside, with its questions or its replies changed. */
function engineThat (change: { readonly request?: (request: unknown) => unknown, readonly reply?: (reply: Reply) => Reply }): Engine {
  return {
    ...ownEngine,
    reply: async (id, question, request) => {
      const reply = await ownEngine.reply(id, question, change.request === undefined ? request : change.request(request))
      return change.reply === undefined ? reply : change.reply(reply)
    }
  }
}

type Member = (key: string, value: unknown) => unknown

/** A copy in which every member was passed through a function. */
function each (value: unknown, change: Member): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => each(item, change))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(key, each(part, change))]))
}

const inRequest = (change: Member): Engine => engineThat({ request: (request) => each(request, change) })
const inReply = (change: Member): Engine => engineThat({ reply: (reply) => each(reply, change) as Reply })
const disagreeing = async (engine: Engine, cases = kit.cases): Promise<readonly string[]> => {
  const { results } = await runCases(cases, kit, engine)
  return results.filter(({ differences }) => differences.length > 0).map(({ id }) => id)
}

t.test('an engine that is wrong in one thing is caught', async (t) => {
  const wrong: Readonly<Record<string, readonly [engine: Engine, by: string]>> = {
    '> where the rule says >=': [inRequest((key, value) => key === 'operator' && value === '>=' ? '>' : value), 'obligation/threshold/at-least-at'],
    '>= where the rule says >': [inRequest((key, value) => key === 'operator' && value === '>' ? '>=' : value), 'obligation/threshold/more-than-at'],
    'down where the rule rounds half up': [inRequest((key, value) => key === 'mode' ? 'down' : value), 'obligation/amount/euro-half-up-at-the-half'],
    'cents where the rule rounds to euros': [inRequest((key, value) => key === 'unit' && value === 'euro' ? 'cent' : value), 'obligation/amount/euro-down'],
    'VAT left in': [inRequest((key, value) => key === 'vat' ? 'excluding' : value), 'obligation/threshold/sum-with-vat'],
    'periods without their last day': [inRequest((key, value) => key === 'until' && typeof value === 'string' && value.endsWith('-12-31') ? value.replace(/31$/, '30') : value), 'eu-thresholds/edges/2026-works-last-day-at'],
    'today’s knowledge instead of that of the moment': [inRequest((key, value) => key === 'knownAt' && typeof value === 'string' && value.startsWith('20') ? '2199-01-01T00:00:00Z' : value), 'eu-thresholds/facts/not-published-yet'],
    'publication of a rule not looked at': [inRequest((key, value) => key === 'published' ? '1900-01-01' : value), 'obligation/time/published-a-day-later'],
    'overlays that replace nothing': [inRequest((key, value) => key === 'replaces' ? undefined : value), 'obligation/layers/replaces'],
    'the day that selects a version not looked at': [inRequest((key, value) => key === 'selectedBy' && value === 'publication' ? 'contract' : value), 'obligation/time/selected-by-publication'],
    'holidays forgotten': [inRequest((key, value) => key === 'holidays' ? [] : value), 'terms/extension/would-end-2026-12-25'],
    'days of rest forgotten': [inRequest((key, value) => key === 'restDays' ? [] : value), 'terms/extension/would-end-2026-11-22'],
    'the leap day rolled over': [inRequest((key, value) => key === 'missingDay' && value === 'last-of-month' ? 'first-of-next-month' : value), 'terms/extension/month-from-31-january'],
    'caps forgotten': [inRequest((key, value) => key === 'cap' && !Array.isArray(value) ? { clock: 'none' } : value), 'valuation/caps/calendar'],
    'a full-time week of forty hours for everybody': [inRequest((key, value) => key === 'weekHundredths' ? 4000 : value), 'valuation/hours/fixed-36'],
    'no turns among equals': [inRequest((key, value) => key === 'seed' ? '' : value), 'match/order/turn-x'],
    'unknown taken for a no': [inReply((key, value) => key === 'verdict' && value === 'unknown' ? 'not-met' : value), 'obligation/threshold/not-read'],
    'nothing said to be missing': [inReply((key, value) => key === 'missing' ? [] : value), 'obligation/threshold/no-sum'],
    'no provision named': [inReply((key, value) => key === 'rule' ? null : value), 'eu-thresholds/facts/names-its-provision'],
    'null for what is left out, and the other way round': [inReply((key, value) => key === 'estimate' && value === null ? undefined : value), 'obligation/scope/applies'],
    'amounts a cent off': [inReply((key, value) => key === 'dueCents' && typeof value === 'number' ? value + 1 : value), 'worked-cases/bloemendaal/services-350000'],
    'amounts as text': [inReply((key, value) => key === 'totalCents' && value !== null ? String(value) : value), 'valuation/blocks/a-full-year'],
    'lists in another order': [inReply((key, value) => key === 'efforts' && Array.isArray(value) ? value.toReversed() : value), 'valuation/totals/order-is-kept'],
    'steps in another order': [inReply((key, value) => key === 'because' && Array.isArray(value) ? value.toReversed() : value), 'obligation/scope/applies'],
    'only the first problem': [inReply((key, value) => key === 'problems' && Array.isArray(value) ? value.slice(0, 1) : value), 'bad-input/value/all-at-once'],
    'places without a pointer': [inReply((key, value) => key === 'place' ? '' : value), 'bad-input/assess/amount-negative'],
    'errors as answers': [engineThat({ reply: (reply) => 'error' in reply ? { answer: null } : reply }), 'bad-input/assess/amount-negative'],
    'an answer beside an error': [engineThat({ reply: (reply) => ({ answer: null, ...reply, error: null }) }), 'days/amsterdam/noon']
  }
  for (const [what, [engine, by]] of Object.entries(wrong)) {
    const table = by.slice(0, by.lastIndexOf('/') + 1)
    const found = await disagreeing(engine, kit.cases.filter(({ id }) => id.startsWith(table)))
    t.ok(found.includes(by), what, { found: found.slice(0, 5) })
  }
})

t.test('what is not prescribed may differ', async (t) => {
  const other = inReply((key, value) => {
    if (key === 'missing' && Array.isArray(value) && value.every((one) => typeof one === 'object' && 'name' in (one as object))) return value.toReversed()
    if (key === 'problems' && Array.isArray(value)) return value.toReversed()
    if (key === 'evidence' || key === 'note' || key === 'detail' || key === 'words' || key === 'title' || key === 'basis') return null
    return value
  })
  t.same(await disagreeing(engineThat({ reply: (reply) => ({ ...reply }) })), [])
  t.same(await disagreeing(other), [], 'words, evidence, the order of what is missing')
  t.same(await disagreeing(inReply((key, value) => key === 'obligation' ? { ...value as object, more: 1 } : value)), [], 'more than was asked')
})

t.test('a fault of the engine itself is a difference, and the other cases are told', async (t) => {
  const broken: readonly ConformanceCase[] = [{ id: 'x/broken', title: 'x', source: 'x', question: 'assess', request: { ruleSet: 5 }, expect: { answer: {} } }, kit.cases[0] as ConformanceCase]
  const { results, failure } = await runCases(broken, kit, ownEngine)
  t.equal(failure, null)
  t.same(results.map(({ differences }) => differences.length), [1, 0])
  t.same((await runCases([{ ...broken[0] as ConformanceCase, question: 'nothing' }], kit, ownEngine)).results[0]?.differences.length, 1)
})

t.test('a reference that leads nowhere is a mistake in the kit', async (t) => {
  const [one] = kit.cases
  t.throws(() => requestOf({ ...one as ConformanceCase, request: { ruleSet: [{ $ref: 'rule-sets/nowhere.json' }] } }, kit), { message: /rule-sets\/nowhere\.json, which the kit has not/ })
  t.throws(() => requestOf({ ...one as ConformanceCase, request: { rule: { $ref: 'rule-sets/netherlands.json#/provisions/nothing/0' } } }, kit), { message: /which the kit has not/ })
  t.match(requestOf({ ...one as ConformanceCase, request: { rule: { $ref: 'rule-sets/netherlands.json#/provisions/publicHolidays/0/value' } } }, kit), { rule: { holidays: [] } })
})

t.test('comparison: members, lists, sets and exact values', async (t) => {
  const paths = (expected: unknown, got: unknown): string[] => findDifferences(expected, got).map(({ path }) => path)
  t.same(paths({ a: 1 }, { a: 1, b: 2 }), [])
  t.same(paths({ a: null }, {}), ['/a'], 'absent is not null')
  t.same(paths({ a: 1 }, { a: '1' }), ['/a'])
  t.same(paths({ 'a/b': { '~': 1 } }, { 'a/b': { '~': 2 } }), ['/a~1b/~0'])
  t.same(paths([1, 2], [2, 1]), ['/0', '/1'])
  t.same(paths([1], [1, 2]), [''])
  t.same(paths({ $set: [1, { a: 2 }] }, [{ a: 2, b: 3 }, 1]), [])
  t.same(paths({ $set: [1, 1] }, [1, 2]), [''])
  t.same(paths({ $set: [1] }, 'x'), [''])
  t.same(paths({ a: 1 }, [1]), [''])
  t.same(paths({ toString: 1 }, {}), ['/toString'], 'what every object has is not a member')
  t.same(paths({ $finding: { verdict: 'met' } }, 5), ['/$finding'])
})

const tree = {
  code: 'a', verdict: 'unknown', on: '2026-01-01', facts: [{ name: 'sum', value: 5 }], rule: { ruleSet: 'r', provision: 'p' }, missing: [{ kind: 'decision', name: 'x' }, { kind: 'rule-value', name: 'y' }],
  because: [{ code: 'b', verdict: 'met', facts: [], rule: { ruleSet: 'r', provision: 'q' }, missing: [], because: [{ code: 'a', verdict: 'met', facts: [{ name: 'other', value: null }], rule: { ruleSet: 'r', provision: 'p' }, missing: [] }] }]
}

t.test('comparison: a finding and the tree below it', async (t) => {
  const paths = (expected: object, got: unknown = tree): string[] => findDifferences({ $finding: expected }, got).map(({ path }) => path.replace('/$finding', ''))
  t.same(paths({ code: 'a', verdict: 'unknown', on: '2026-01-01', discretion: false }), [])
  t.same(paths({ discretion: true }), ['/discretion'])
  t.same(paths({ missing: ['y', 'decision x'] }), [])
  t.same(paths({ missing: ['y'] }), ['/missing'], 'all of them')
  t.same(paths({ missing: ['contract-fact x', 'y'] }), ['/missing'], 'and their kind where it is said')
  t.same(paths({ missing: [] }, { ...tree, missing: ['x'] }), ['/missing'])
  t.same(paths({ missing: [] }, { ...tree, missing: 'x' }), ['/missing'])
  t.same(paths({ verdicts: { a: 'unknown', b: 'met', c: null } }), [], 'the first with the code')
  t.same(paths({ verdicts: { a: 'met', c: 'met' } }), ['/verdicts/a', '/verdicts/c'])
  t.same(paths({ facts: { 'a.sum': 5, 'a.other': null } }), [])
  t.same(paths({ facts: { 'a.sum': 6, 'b.sum': 5 } }), ['/facts/a.sum', '/facts/b.sum'])
  t.same(paths({ provisions: ['r/p', 'r/q'] }), [], 'each once, in order')
  t.same(paths({ provisions: ['r/q', 'r/p'] }), ['/provisions'])
  t.same(paths({ trail: ['a unknown r/p', 'b met r/q', 'a met r/p'] }), [])
  t.same(paths({ trail: ['a unknown r/p', 'b met r/q'] }), ['/trail'])
  t.same(paths({ trail: ['a met'] }, { code: 'a', verdict: 'met', rule: 'none', because: [7, null] }), [], 'what is no finding is passed over')
})

t.test('comparison: a tree without an end is not followed for ever', async (t) => {
  let deep: unknown = { code: 'a' }
  for (let depth = 0; depth < 50_000; depth += 1) deep = { code: 'b', because: [deep] }
  t.equal(findDifferences({ $finding: { verdicts: { a: 'met' } } }, deep).length, 1)
})

t.test('a reply without answer or error differs', async (t) => {
  t.same(compareReply({ expect: { answer: 1 } }, {}).map(({ path }) => path), ['/answer'])
  t.same(compareReply({ expect: { error: { code: 'INVALID_REQUEST', problems: [] } } }, {}).map(({ path }) => path), ['/error'])
  t.same(compareReply({ expect: { answer: 1 } }, { error: { code: 'X' } }).map(({ path }) => path), ['/answer'])
})
