// The matcher knows nothing but its arguments: with the clock, chance, the network and the process made to throw it answers the same.
import t from 'tap'
import fc from 'fast-check'
import { assessEuThreshold, assessReservation, match, planReservation, type RuleSet, value } from '@sroi/matcher'
import { labelHolds, recheckOf, registerHints } from '@sroi/matcher/label-register'
import { planPathways } from '@sroi/matcher/labels'
import { badgeReminders, writeLetter } from '@sroi/matcher/letter'
import { assessApplication, completeness, findContradictions } from '@sroi/matcher/application'
import { caseDeadlines, caseTimeline, decisionFile, expiring, extensionEffect, lapseOutcome, milestones, nextActions, propose, replayDecisionFile, runningBadge, similarCases, stateOn, worksheet } from '@sroi/matcher/procedure'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '@sroi/matcher/terms'
import { explain } from '@sroi/matcher/explain'
import { readNotice } from '@sroi/matcher/notice'
import { boundaries, diffRuleSets, findRuleSetProblems, whatIf } from '@sroi/matcher/review'
import { matchQuestionSchema, parse } from '@sroi/matcher/schema'
import { closeness, compileLexicon, compilePlaces, compileVocabulary, highlight, proposeCpv, readNeed, readOffering } from '@sroi/matcher/search'
import { contract, register, request, ruleSet } from './make.ts'
import { DEMONSTRATION, LABEL_RULES, ON, profileOf, question } from './application/make-profile.ts'
import { DAYS, plusFirm, SHIPPED } from './labels/firm.ts'
import { layersOf } from './review/layers-of.ts'
import { SMALL } from './need/lexicons.ts'
import { fictionalNotices, noticeText } from './notice/fixtures.ts'
import { entry, record } from './label-register/make-record.ts'
import { CHAIR, Story } from './procedure/make-case.ts'
import { act, leaning, pathway, running } from './procedure/make-year.ts'
import { anyPlanRequest, anyReservationRequest } from './reservation/findings.ts'
import { REGIONAL } from './terms/findings.ts'
import { manyValuationRequests } from './valuation/arbitrary.ts'

const REQUEST = request({
  suppliers: register(),
  contract: contract({ buyers: [{ name: 'Gemeente Haarlem' }], reservation: 'res-ws' }),
  fillings: [{ state: 'filled', cents: 1_000_00 }],
  assumptions: [{ topic: 'rate', basisPoints: 500 }],
  need: { near: { x: 104_000, y: 488_000 } },
  seed: 'a seed'
})
const NOTICES = fictionalNotices().map(noticeText)
const VALUATIONS = manyValuationRequests(50)
const RESERVATIONS = fc.sample(anyReservationRequest, { numRuns: 50, seed: 1 })
const PLANS = fc.sample(anyPlanRequest, { numRuns: 50, seed: 1 })
const ASKED = { ruleSet: REGIONAL, knownAt: '2026-11-22T10:00:00Z' }
const TERMS = ['2021-04-02', '2026-11-22', '2028-12-24']

const LAYERS = layersOf('bloemendaal')
const RULE_SETS = [ruleSet('netherlands'), ruleSet('kennemer')]
/** No digest, but one of each text. */
const digest = (text: string): string => `${text.length} ${text.slice(0, 60)}`

/** A need, read with a lexicon that is compiled anew. */
function searched (): unknown {
  const lexicon = compileLexicon(SMALL)
  const need = readNeed('hovenir voor tuinmeubels in Fictiefdorp', lexicon, compilePlaces([{ id: 'p', names: ['Fictiefdorp'] }]))
  const offering = { title: 'Tuinman', text: 'Openbare verlichting', cpv: ['77310000'] }
  const vocabulary = compileVocabulary([{ code: '77310000', label: 'Onderhoud van de tuin' }], lexicon)
  return [need, closeness(need, readOffering('Fictief', offering, lexicon, () => 'tuin'), lexicon), highlight(offering.text, need, lexicon), proposeCpv({ title: 'tuinman' }, lexicon, vocabulary, 3)]
}

/** A case that is told anew, event by event, and what comes next in it. */
function told (): unknown {
  const { of, file, events } = new Story().admitted('2027-01-20').full('2027-06-01', '2029-05-31')
  const asked = { on: '2027-06-02', knownAt: '2027-06-02T10:00:00Z' }
  const letters = of.decisions.map(({ id }) => writeLetter({ onRecord: { file, events }, about: { event: id }, register: 'formal', language: 'nl', firm: 'Fictief Werk' }))
  return [of.decisions, stateOn(of, asked), nextActions(of, asked), caseDeadlines(of, asked), badgeReminders(of, asked), letters]
}

/** A case that is decided on, the file of it, and the year that follows. */
function decided (): unknown {
  const story = new Story().advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'no')
  const asked = { on: '2027-01-04', knownAt: '2027-01-04T12:00:00Z' }
  const before = [worksheet(story.of, { kind: 'admission', reader: 'm-1', ...asked }), propose(story.of, asked), similarCases(story.of, [{ case: 'c', decision: 'd', type: 'refusal-decided', on: '2026-01-01', layers: [], criteria: story.of.found }], asked.on, 3)]
  const decision = story.do('temporary-admission-decided', '2027-01-04', CHAIR)
  const { text, sha256 } = decisionFile({ onRecord: { file: story.file, events: story.events }, ruleSets: RULE_SETS, profile: null, decision }, digest)
  const lapse = { effect: 'until-the-day' as const, until: '2028-01-03', purchases: [leaning()] }
  return [
    before, text, replayDecisionFile({ text, sha256, ruleSets: RULE_SETS }, digest), caseTimeline(story.of, asked.knownAt), runningBadge(story.of, asked, 's-1', []), milestones(pathway(act('impactReport', 30)), { on: '2027-01-04', before: '2028-01-03' }),
    expiring({ ...lapse, badges: [running()], on: '2027-12-01', withinDays: 90 }), lapseOutcome(lapse), extensionEffect({ ...lapse, extendedUntil: '2028-07-03' }),
    labelHolds(record(), '2027-06-01'), recheckOf(record(), { on: '2027-06-01', everyDays: 90 }), registerHints(entry('F-1', { names: ['Tuinwerk Fictief'] }), [entry('F-2', { names: ['Tuinwerk Fictіef'] })])
  ]
}

/** A firm that applies. */
function applied (): unknown {
  const profile = profileOf('FIC-9102')
  const asked = question({ profile, labelRules: LABEL_RULES })
  return [assessApplication(asked), findContradictions({ ...asked, sources: { profile, ...register().slice(0, 1).map((one) => ({ register: one }))[0] } }), completeness({ profile, procedure: DEMONSTRATION, on: ON })]
}

/** Everything the library does, as one text. */
function everything (): string {
  const outcome = match(REQUEST)
  return JSON.stringify([
    outcome,
    searched(),
    told(),
    decided(),
    applied(),
    findRuleSetProblems(LAYERS),
    boundaries(LAYERS),
    diffRuleSets(LAYERS[0] as RuleSet, LAYERS[2] as RuleSet),
    whatIf(LAYERS, LAYERS, [{ contract: REQUEST.contract, authority: 'bloemendaal' }], { on: REQUEST.on, knownAt: REQUEST.knownAt }),
    explain(outcome.obligation.finding, 'nl'),
    outcome.ranked.items.map(({ finding }) => explain(finding, 'en')),
    NOTICES.map((text) => readNotice(text)),
    VALUATIONS.map((question) => value(question)),
    RESERVATIONS.map((question) => assessReservation(question)),
    PLANS.map((question) => [planReservation(question), assessEuThreshold(question)]),
    TERMS.map((on) => [
      decisionTerm({ ...ASKED, on, receivedOn: on, requests: [{ askedOn: on, termUntil: null }], otherStandstills: [], notice: { sentOn: on } }), leavingAsideTerm({ ...ASKED, on, request: { askedOn: on } }),
      objectionTerm({ ...ASKED, on, sentOn: on }), objectionDecisionTerm({ ...ASKED, on, sentOn: on, requests: [], otherStandstills: [] }), badgeYear({ ...ASKED, on, from: on })
    ]),
    planPathways(plusFirm(), SHIPPED, DAYS).map((pathway) => [pathway, explain(pathway.finding, 'nl')]),
    parse(matchQuestionSchema, { contract: REQUEST.contract, authority: 'bloemendaal' })
  ])
}

/** Replaces a global by something that throws, and gives back how to undo it. */
function forbid (owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name)
  Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  return () => before === undefined ? Reflect.deleteProperty(owner, name) : Object.defineProperty(owner, name, before)
}

const refuse = (what: string) => (): never => { throw new Error(`the matcher used ${what}`) }
const trap = (what: string): object => new Proxy(() => {}, { get: refuse(what), apply: refuse(what), construct: refuse(what), has: refuse(what) })

const FORBIDDEN: readonly (readonly [object, string])[] = [
  [globalThis, 'Date'], [Math, 'random'], [globalThis, 'performance'], [globalThis, 'fetch'], [globalThis, 'process'], [globalThis, 'crypto'],
  [globalThis, 'console'], [globalThis, 'setTimeout'], [globalThis, 'queueMicrotask'], [globalThis, 'Intl'], [String.prototype, 'localeCompare'],
  [Number.prototype, 'toLocaleString'], [String.prototype, 'toLocaleLowerCase']
]

/** The answer while all of them throw. */
function withoutTheWorld (): string {
  const undo = FORBIDDEN.map(([owner, name]) => forbid(owner, name, trap(name)))
  try {
    return everything()
  } finally {
    for (const restore of undo) restore()
  }
}

t.test('answers the same when clock, chance, network and process throw', async (t) => {
  const before = everything()
  t.ok(before.length > 100_000)
  t.equal(withoutTheWorld(), before)
})

t.test('the traps do spring', async (t) => {
  const undo = FORBIDDEN.map(([owner, name]) => forbid(owner, name, trap(name)))
  const sprung: string[] = []
  for (const [name, use] of Object.entries({ date: () => new Date(), now: () => Date.now(), random: () => Math.random(), process: () => process.env })) {
    try { use() } catch { sprung.push(name) }
  }
  for (const restore of undo) restore()
  t.same(sprung, ['date', 'now', 'random', 'process'])
})

function freeze<V> (value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

t.test('writes on nothing it is given, and gives nothing that can change it', async (t) => {
  const before = JSON.stringify(REQUEST)
  freeze(REQUEST)
  t.equal(everything(), everything(), 'the same request gives the same bytes')
  t.equal(JSON.stringify(REQUEST), before)
})
