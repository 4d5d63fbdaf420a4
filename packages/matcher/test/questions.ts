// A question for every function that the library exports, beside those that need a whole request of their own.
import type { DecisionFileQuestion, EuThresholdQuestion, ReservationPlanRequest, ReservationRequest, RuleSet } from '@sroi/matcher'
import { amsterdamDay, assessEuThreshold, assessReservation, match, mergeRuleSets, planReservation, type MixRequest, type PurchaseTermsRequest, type Solve } from '@sroi/matcher'
import { explain, formatCents, formatDay, formatFact, formatShare, nameOfFact, nameOfMissing } from '@sroi/matcher/explain'
import { assessLabel, measurePso, planPathways, resolveLabelRules } from '@sroi/matcher/labels'
import { labelHolds, recheckOf, registerHints, skeletonOf } from '@sroi/matcher/label-register'
import { badgeReminders, letterKindOf, reminderStands, writeLetter } from '@sroi/matcher/letter'
import { readNotice } from '@sroi/matcher/notice'
import { mixCandidates, mixDays, planMix, purchaseTerms, valueWithRules } from '@sroi/matcher/plan'
import { assessApplication, assessPending, completeness, findContradictions, orderFacts, supplierOfProfile } from '@sroi/matcher/application'
import { type ReplayQuestion, areVotesSecret, canonicalText, caseDeadlines, caseTimeline, cellOf, closedWorksheet, decisionFile, endedBadge, endedOn, expiring, extensionEffect, lapseOutcome, madeKnown, mayHappen, mayHappenForFirm, milestones, nextActions, propose, recentlyEnded, registeredBadge, replayCase, replayDecisionFile, ruleOfNorm, runningBadge, similarCases, stateOn, visibleVotes, worksheet } from '@sroi/matcher/procedure'
import { boundaries, diffRuleSets, findRuleSetProblems, nameOfBoundary, provisionsOn, whatIf, workedCase, workedValue, type ObligationBoundary, type ValueBoundary } from '@sroi/matcher/review'
import { matchQuestionSchema, parse, problemsOf } from '@sroi/matcher/schema'
import {
  buildCatalogue, type Catalogue, type CatalogueRequest, changeCatalogue, changeQuestion, checkMany, closeness, compileLexicon, compilePlaces, compileVocabulary, findFirms, findRank, highlight, inviteFirms, inviteThroughCatalogue, marketTest, marketTestThroughCatalogue, matchCatalogue, nextBest, obligationsFor, proposeCpv, type Reader, readNeed, readOffering, readSnapshot, rememberReadings, search, searchCatalogue, searchMany, summarizeMany, type SummaryRequest, whyNot, writeSnapshot
} from '@sroi/matcher/search'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm, publicHolidays } from '@sroi/matcher/terms'
import { checked, DEMONSTRATION, LABEL_RULES, profileOf, question as applied } from './application/make-profile.ts'
import { contract, provision, request as matchRequest, supplier } from './make.ts'
import { DAYS, plusFirm, rulesOf, SHIPPED } from './labels/firm.ts'
import { entry, record } from './label-register/make-record.ts'
import { SMALL } from './need/lexicons.ts'
import { fictionalNotices, noticeText } from './notice/fixtures.ts'
import { mixRequest } from './plan/make-mix.ts'
import { event, FIRM, Story } from './procedure/make-case.ts'
import { act, ended, leaning, pathway, running } from './procedure/make-year.ts'
import { NATIONAL, REGIONAL } from './terms/findings.ts'

const asked = { ruleSet: REGIONAL, on: '2026-07-01', knownAt: '2026-11-22T10:00:00Z' }
const request = { askedOn: '2026-06-10', termUntil: '2026-06-24', completedOn: null }
const stoodStill = { requests: [request], otherStandstills: [{ ground: 'consent', from: '2026-06-15', until: '2026-06-20' }] }
const [holidays] = NATIONAL.provisions.publicHolidays

/** Rules with an edge of what is owed, and one of what an effort is worth. */
const RULES: RuleSet = {
  id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: null, provisions: {
    threshold: [provision({ cents: 100, operator: '>=', vat: 'excluding' }, { id: 'threshold', when: { triggers: ['subsidy'] } })],
    lookBack: [provision({ months: 6, countsTimeBefore: true }, { id: 'look-back' })]
  }
}
const rows = boundaries([RULES])
const owed = rows.find((one): one is ObligationBoundary => one.asks === 'match')
const worth = rows.find((one): one is ValueBoundary => one.asks === 'value')

const profile = profileOf('FIC-9102')
const application = applied({ profile, labelRules: LABEL_RULES, checkedLabels: [checked()] })

const { finding } = planReservation({ ...asked, contract: contract({ regime: 'classic' }), routes: ['public-service'] })
const lexicon = compileLexicon(SMALL)
const vocabulary = compileVocabulary([{ code: '77310000', label: 'Onderhoud van de tuin' }, { code: '77300000', label: 'Tuin' }], lexicon)
const need = readNeed('hovenir voor een fictief tuinkantoor', lexicon)
const offering = { title: 'Tuinman', text: 'Verlichting en onderhoud', cpv: ['77310000'] }
const reader = { lexicon, labelOf: () => 'tuin', places: compilePlaces([{ id: 'p', names: ['Fictiefdorp'] }]) }
const searched = { ...matchRequest({ suppliers: [supplier()] }), need: { text: 'verlichting in Fictiefdorp' }, filters: { worksIn: ['haarlem'] } }
const { suppliers: _suppliers, register: _register, ...open } = searched
const COSTS = {
  'choose-also': 1, 'choose-label': 1, widen: 1, 'leave-out': 2, 'deliver-on': 1, 'spend-more': 3, 'firm-states': 2, 'firm-offers': 4, 'firm-lowers-minimum': 3, 'firm-obtains-label': 8, 'firm-is-admitted': 9
}
const REGISTER = { id: 'r', revision: 1 }
const catalogue = buildCatalogue([supplier()], REGISTER, reader)
const matched = match(matchRequest({ suppliers: [supplier()] }))
const terms: PurchaseTermsRequest = { ...matchRequest(), suppliers: [supplier()], deadline: '2027-06-30', dueCents: 1_750_000, filledCents: 100_000 }
const bought = { suppliers: [{ id: 's-1', name: 'x', purchaseCents: 100, shareBasisPoints: 10_000, fillsCents: 100, isLocal: true, targetGroupCents: null, capacityIsAssumed: false, purchases: [{ month: '2027-01', from: '2027-01-10', until: '2027-01-31', cents: 100, recognitionBasisPoints: 10_000, fillsCents: 100, isForContract: true, planned: null }] }] }
const misspelt = { contract: { id: 'c', natuur: 'works' }, authority: 4 }
const { issues } = matchQuestionSchema.safeParse(misspelt).error ?? { issues: [] }

/** Buys as much as there is of everything, whatever is asked. */
const everything: Solve = async ({ columns }) => ({ state: 'feasible', values: columns.map(({ upper }) => upper), bound: 0 })

/** Functions that promise an answer, and what is asked of each. */
export const PROMISED: Readonly<Record<string, readonly [ask: (...parts: never[]) => Promise<unknown>, ...parts: unknown[]]>> = {
  // what the solver throws is no fault of the question
  planMix: [(one: MixRequest) => planMix(one, everything), { ...mixRequest({ planned: [{ id: 'p', cpv: ['77310000'], from: '2027-02', until: '2027-04', cents: 40_000 }], wishes: { mostSuppliers: 2, concentrationBasisPoints: 10_000 }, relaxationCosts: { obligation: 1 }, mixes: 2 }) }]
}

const story = new Story().admitted('2027-01-20')
story.do('label-applied', '2027-11-01', FIRM)
const caseAsked = { on: '2027-12-01', knownAt: '2027-12-01T12:00:00Z' }

/** No digest, but one of each text. */
const digest = (text: string): string => `${text.length} ${text.slice(0, 20)}`
const decided: DecisionFileQuestion = { onRecord: { file: story.file, events: story.events }, ruleSets: [RULES], profile: null, decision: story.of.decisions[0]?.id ?? '' }
const sealed = decisionFile(decided, digest)

/** Each function, and what is asked of it. */
export const QUESTIONS: Readonly<Record<string, readonly [ask: (...parts: never[]) => unknown, ...parts: unknown[]]>> = {
  assessReservation: [(one: ReservationRequest) => assessReservation(one), { ...asked, supplier: supplier({ reservedWorkforces: [], missionAwards: [] }), contract: contract({ reservation: 'res-pub-ser', reservedExecution: 'yes' }), choice: {} }],
  planReservation: [(one: ReservationPlanRequest) => planReservation(one), { ...asked, contract: contract({ regime: 'classic' }), routes: ['public-service'], buyer: 'central' }],
  assessEuThreshold: [(one: EuThresholdQuestion) => assessEuThreshold(one), { ...asked, contract: contract({ regime: 'classic' }), buyer: 'central', socialOrOther: true }],
  decisionTerm: [decisionTerm, { ...asked, receivedOn: '2026-06-01', ...stoodStill, notice: { sentOn: '2026-07-01', newLastDay: '2026-09-01' } }],
  leavingAsideTerm: [leavingAsideTerm, { ...asked, request }],
  objectionTerm: [objectionTerm, { ...asked, sentOn: '2026-06-01' }],
  objectionDecisionTerm: [objectionDecisionTerm, { ...asked, sentOn: '2026-06-01', committee: true, ...stoodStill, adjournment: { sentOn: '2026-07-01' } }],
  badgeYear: [badgeYear, { ...asked, from: '2026-06-01' }],
  explain: [explain, finding, 'nl'],
  amsterdamDay: [amsterdamDay, '2026-07-01T22:30:00Z'],
  mergeRuleSets: [mergeRuleSets, [RULES]],
  boundaries: [boundaries, [RULES], 'a', 'a'],
  whatIf: [whatIf, [RULES], [RULES], [owed?.question, worth?.question], { on: asked.on, knownAt: asked.knownAt }],
  diffRuleSets: [diffRuleSets, RULES, { ...RULES, provisions: {} }],
  findRuleSetProblems: [findRuleSetProblems, [RULES]],
  provisionsOn: [provisionsOn, [RULES], asked.on, asked.knownAt],
  workedCase: [workedCase, [RULES], owed],
  workedValue: [workedValue, [RULES], worth],
  nameOfBoundary: [nameOfBoundary, owed, 'nl'],
  publicHolidays: [publicHolidays, 2026, holidays?.provision.value],
  replayCase: [replayCase, { file: story.file, events: story.events }, '2027-06-01'],
  stateOn: [stateOn, story.of, caseAsked],
  mayHappen: [mayHappen, story.of, event('next', 'label-handed-in', '2027-12-01', FIRM)],
  mayHappenForFirm: [mayHappenForFirm, { file: story.file, events: story.events }, event('next', 'label-handed-in', '2027-12-01', FIRM)],
  madeKnown: [madeKnown, { file: story.file, events: story.events }],
  nextActions: [nextActions, story.of, caseAsked],
  caseDeadlines: [caseDeadlines, story.of, caseAsked],
  caseTimeline: [caseTimeline, story.of, caseAsked.knownAt],
  propose: [propose, new Story().advised('2027-01-04').of, { on: '2027-01-04', knownAt: '2027-01-04T12:00:00Z' }],
  worksheet: [worksheet, new Story().advised('2027-01-04').votes('2027-01-05', 'yes', 'no').of, { kind: 'admission', on: '2027-01-05', knownAt: '2027-01-05T12:00:00Z', reader: 'chair' }],
  canonicalText: [canonicalText, { b: [1, null], a: 'x' }],
  decisionFile: [(one: DecisionFileQuestion) => decisionFile(one, digest), decided],
  replayDecisionFile: [(one: ReplayQuestion) => replayDecisionFile(one, digest), { text: sealed.text, sha256: sealed.sha256, ruleSets: [RULES] }],
  milestones: [milestones, pathway(act('impactReport', 30), { kind: 'procedure', days: 60, startedOn: null }), { on: '2027-06-01', before: '2028-01-19' }],
  expiring: [expiring, { badges: [running()], purchases: [leaning()], effect: 'until-the-day', on: '2027-12-01', withinDays: 90 }],
  runningBadge: [runningBadge, story.of, caseAsked, 's-1', []],
  endedBadge: [endedBadge, story.of, { on: '2028-06-01', knownAt: '2028-06-01T12:00:00Z' }, 's-1'],
  endedOn: [endedOn, story.of, { on: '2028-06-01', knownAt: '2028-06-01T12:00:00Z' }],
  registeredBadge: [registeredBadge, supplier(), { on: '2027-06-01', knownAt: '2027-06-01T12:00:00Z' }],
  recentlyEnded: [recentlyEnded, { badges: [ended()], purchases: [leaning()], on: '2028-02-01', withinDays: 90 }],
  extensionEffect: [extensionEffect, { effect: 'until-the-day', until: '2028-01-19', extendedUntil: '2028-07-19', purchases: [leaning()] }],
  lapseOutcome: [lapseOutcome, { effect: 'until-end-of-contract', until: '2028-01-19', purchases: [leaning()] }],
  similarCases: [similarCases, new Story().advised('2027-01-04').of, [{ case: 'c', decision: 'd', type: 'refusal-decided', on: '2026-01-01', layers: [], criteria: [{ criterion: 'region', verdict: 'met' }] }], '2027-01-04', 3],
  labelHolds: [labelHolds, record(), '2027-06-01'],
  recheckOf: [recheckOf, record(), { on: '2027-06-01', everyDays: 365 }],
  registerHints: [registerHints, entry('F-1', { names: ['Tuinwerk Fictief'], address: 'a 1' }), [entry('F-2', { names: ['Tuinwerk Fictiev'], address: 'A 1' })]],
  skeletonOf: [skeletonOf, 'Tuinwerk'],
  closedWorksheet: [closedWorksheet, { file: story.file, events: story.events }, story.of.decisions[0]?.id],
  visibleVotes: [visibleVotes, new Story().advised('2027-01-04').votes('2027-01-05', 'yes', 'no').of, 'admission', 'chair', '2027-01-05'],
  areVotesSecret: [areVotesSecret, new Story().advised('2027-01-04').votes('2027-01-05', 'yes', 'no').of, 'admission', '2027-01-05'],
  ruleOfNorm: [ruleOfNorm, 'awb 4:5', story.file.procedure],
  letterKindOf: [letterKindOf, 'refusal-decided'],
  badgeReminders: [badgeReminders, story.of, caseAsked],
  reminderStands: [reminderStands, story.of, { kind: 'ahead', on: '2027-10-21', lastDay: '2028-01-19' }, caseAsked],
  writeLetter: [writeLetter, { onRecord: { file: story.file, events: story.events }, about: { event: story.of.decisions[0]?.id }, register: 'plain', language: 'nl', firm: 'Fictief Werk', names: {}, findings: [finding] }],
  cellOf: [cellOf, 'submitted', 'review-started'],
  assessApplication: [assessApplication, application],
  assessPending: [assessPending, { ...application, procedure: DEMONSTRATION, appliedOn: '2026-11-01' }],
  orderFacts: [orderFacts, assessApplication(application).criteria],
  findContradictions: [findContradictions, { ...application, sources: { profile, register: supplier(), checkedLabels: [checked()], documents: [{ document: { kind: 'statutes', sha256: 'a'.repeat(64) }, on: '2026-01-01', fact: 'legalForm', value: 'nv' }] } }],
  completeness: [completeness, { profile, procedure: DEMONSTRATION, on: '2026-11-22' }],
  supplierOfProfile: [supplierOfProfile, profile, { id: 's', recordedAt: '2026-11-22T10:00:00Z', admissions: [], labels: [] }],
  planPathways: [planPathways, plusFirm(), SHIPPED, DAYS],
  assessLabel: [assessLabel, plusFirm(), [rulesOf('pso')], 'pso', '30-plus', DAYS.on],
  measurePso: [measurePso, plusFirm(), rulesOf('pso')],
  resolveLabelRules: [resolveLabelRules, SHIPPED[0], DAYS],
  readNotice: [readNotice, noticeText(fictionalNotices()[0] as string)],
  // the schema stays what it is: it is a part of the library
  parse: [(...[input, code]: [unknown, 'INVALID_REQUEST']) => parse(matchQuestionSchema, input, code), { contract: contract(), authority: 'a' }, 'INVALID_REQUEST'],
  problemsOf: [problemsOf, issues, misspelt],
  formatFact: [formatFact, { name: 'circumstances', unit: 'text', value: ['a', 'b'], evidence: null }, 'nl'],
  formatCents: [formatCents, 35_000_025, 'nl'],
  formatShare: [formatShare, 1250, 'en'],
  formatDay: [formatDay, '2026-07-01', 'nl'],
  nameOfFact: [nameOfFact, 'threshold', 'nl'],
  nameOfMissing: [nameOfMissing, 'rate.selectedBy', 'en'],
  compileLexicon: [compileLexicon, SMALL],
  compilePlaces: [compilePlaces, [{ id: 'p', names: ['Fictiefdorp', 'Het Dorp'] }]],
  compileVocabulary: [compileVocabulary, [{ code: '77310000', label: 'Onderhoud van de tuin' }], lexicon],
  readNeed: [readNeed, 'hovenir in Fictiefdorp', lexicon, reader.places],
  readOffering: [readOffering, 'Fictief', offering, lexicon, reader.labelOf],
  closeness: [closeness, need, readOffering('Fictief', offering, lexicon, reader.labelOf), lexicon],
  highlight: [highlight, offering.text, need, lexicon],
  proposeCpv: [proposeCpv, { title: 'tuinman', text: 'verlichting' }, lexicon, vocabulary, 3],
  search: [search, searched, reader],
  whyNot: [whyNot, searched, 's-1', COSTS, reader],
  changeQuestion: [changeQuestion, searched, { kind: 'choose-also', condition: 'worksIn', value: 'velsen' }],
  inviteFirms: [inviteFirms, { ...searched, need: { text: 'verlichting' }, filters: {}, procedure: 'multiple-private', invite: 2 }, reader],
  marketTest: [marketTest, { ...searched, need: { text: 'verlichting' }, filters: {}, routes: ['sheltered-workshop'] }, reader],
  nextBest: [nextBest, searched, reader],
  obligationsFor: [obligationsFor, { supplier: supplier(), obligations: [{ ...open, id: 'o' }], list: { id: 'l', revision: 1 } }, reader],
  searchMany: [searchMany, { questions: [open], suppliers: searched.suppliers, register: searched.register }, 0, 1, reader],
  checkMany: [checkMany, [open], 0, 1, reader],
  summarizeMany: [(one: Catalogue, asked: readonly SummaryRequest[], from: number, until: number, by: Reader) => summarizeMany(one, asked, from, until, by, () => supplier()), catalogue, [{ ...open, show: 1 }], 0, 1, reader],
  mixDays: [mixDays, terms],
  mixCandidates: [mixCandidates, [matched], { suppliers: [supplier()], municipality: 'bloemendaal', near: { x: 1, y: 2 }, terms: { 's-1': { recognition: [{ from: '2026-01-01', until: null, basisPoints: 5000 }], isOpen: false } } }],
  purchaseTerms: [purchaseTerms, terms],
  valueWithRules: [valueWithRules, bought, terms, false],
  rememberReadings: [rememberReadings, reader],
  buildCatalogue: [buildCatalogue, [supplier()], REGISTER, reader],
  changeCatalogue: [changeCatalogue, catalogue, { put: [supplier({ id: 's-2' })], remove: ['s-1'] }, 2, reader],
  searchCatalogue: [(one: Catalogue, request: CatalogueRequest, by: Reader) => searchCatalogue(one, request, by, () => supplier()), catalogue, { ...searched, suppliers: undefined, register: undefined }, reader],
  inviteThroughCatalogue: [(one: Catalogue, request: Parameters<typeof inviteThroughCatalogue>[1], by: Reader) => inviteThroughCatalogue(one, request, by, () => supplier()), catalogue, { ...searched, suppliers: undefined, register: undefined, need: { text: 'verlichting' }, filters: {}, procedure: 'multiple-private', invite: 2 }, reader],
  marketTestThroughCatalogue: [(one: Catalogue, request: Parameters<typeof marketTestThroughCatalogue>[1], by: Reader) => marketTestThroughCatalogue(one, request, by, () => supplier()), catalogue, { ...searched, suppliers: undefined, register: undefined, need: { text: 'verlichting' }, filters: {}, routes: ['sheltered-workshop'] }, reader],
  matchCatalogue: [(one: Catalogue, request: CatalogueRequest, by: Reader) => matchCatalogue(one, request, by, () => supplier()), catalogue, { ...searched, suppliers: undefined, register: undefined }, reader],
  findFirms: [(one: Catalogue, request: CatalogueRequest, by: Reader) => findFirms(one, request, by, () => supplier()), catalogue, { ...searched, suppliers: undefined, register: undefined }, reader],
  findRank: [(one: Catalogue, request: CatalogueRequest, id: string, by: Reader) => findRank(one, request, id, by, () => supplier()), catalogue, { ...searched, suppliers: undefined, register: undefined }, 's-1', reader],
  writeSnapshot: [writeSnapshot, catalogue],
  readSnapshot: [readSnapshot, writeSnapshot(catalogue), reader]
}
