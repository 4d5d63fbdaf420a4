// The terms of a decision, worked out on days that were reckoned by hand.
import t from 'tap'
import type { DecisionTermQuestion, CompletionRequest, ObjectionDecisionQuestion, OtherStandstill, SuspensionRule, Term } from '@sroi/matcher'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '@sroi/matcher/terms'
import { explain } from '@sroi/matcher/explain'
import { factOf, find, missingNames, provision, rules } from '../make.ts'
import { refusalsOf } from '../problems-of.ts'
import { REGIONAL } from './findings.ts'

const ASKED = { ruleSet: REGIONAL, knownAt: '2026-11-22T10:00:00Z' }
/** An application received on Monday 1 June 2026; its eight weeks end on Monday 27 July. */
const decide = (parts: Partial<DecisionTermQuestion> = {}): Term => decisionTerm({ ...ASKED, on: '2026-07-01', receivedOn: '2026-06-01', requests: [], otherStandstills: [], notice: null, ...parts })
const ask = (parts: Partial<CompletionRequest> = {}): CompletionRequest => ({ askedOn: '2026-06-10', termUntil: '2026-06-24', completedOn: '2026-06-20', ...parts })
const verdictOn = (term: (on: string) => Term, ...days: string[]): string[] => days.map((on) => term(on).finding.verdict)

t.test('a decision may take eight weeks from the day after the application came in', async (t) => {
  t.equal(decide().lastDay, '2026-07-27')
  t.same(verdictOn((on) => decide({ on }), '2026-07-27', '2026-07-28'), ['met', 'not-met'])
  t.equal(decide({ receivedOn: '2026-03-02' }).lastDay, '2026-04-28', 'not on King’s Day')
  const { finding } = decide()
  t.same([finding.rule?.basis.article, finding.on, factOf(finding, 'received-on'), factOf(finding, 'length')], ['artikel 4:13 lid 2', '2026-07-01', '2026-06-01', 8])
  t.equal(finding.facts[0]?.evidence?.source, 'in-the-question')
  const filed = decide({ evidence: { '/receivedOn': { level: 'register', source: 'a fictional post book', on: '2026-06-01' } } })
  t.equal(filed.finding.facts[0]?.evidence?.level, 'register')
})

t.test('the term stands still from the day after the request up to the day of completion, or through the term that was set', async (t) => {
  const last = (...requests: CompletionRequest[]): string | null => decide({ on: '2026-07-10', requests }).lastDay
  t.equal(last(ask()), '2026-08-05', 'nine days')
  t.equal(last(ask({ completedOn: '2026-06-11' })), '2026-07-27', 'none: completed on the next day')
  t.equal(last(ask({ completedOn: '2026-06-12' })), '2026-07-28', 'one')
  t.equal(last(ask({ completedOn: '2026-06-24' })), '2026-08-10', 'thirteen end on a Sunday')
  t.equal(last(ask({ completedOn: '2026-06-30' })), '2026-08-10', 'fourteen: completed too late')
  t.equal(last(ask({ completedOn: null })), '2026-08-10', 'fourteen: never completed')
  t.equal(last(ask({ askedOn: '2026-06-24', completedOn: null })), '2026-07-27', 'a term that ends on the day of the request suspends nothing')
})

t.test('a request that set no term suspends nothing', async (t) => {
  const { lastDay, finding } = decide({ requests: [ask({ termUntil: null })] })
  t.equal(lastDay, '2026-07-27')
  t.same([find(finding, 'term-suspension')?.verdict, factOf(find(finding, 'term-suspension'), 'suspended-days')], ['not-met', 0])
  t.match(find(finding, 'term-suspension')?.rule?.basis.article, '4:15')
  t.equal(find(decide().finding, 'term-suspension'), undefined, 'nothing was asked')
})

t.test('days in two standstills count once, and a standstill after the end counts not', async (t) => {
  const last = (...requests: CompletionRequest[]): string | null => decide({ on: '2026-09-20', requests }).lastDay
  const second = ask({ askedOn: '2026-06-15', termUntil: '2026-06-30', completedOn: null })
  t.equal(last(ask({ completedOn: null }), second), '2026-08-17', 'twenty days, to a Sunday')
  t.equal(last(second, ask({ completedOn: null })), '2026-08-17', 'in any order')
  t.equal(last(ask({ completedOn: null }), ask({ completedOn: null })), '2026-08-10')
  t.equal(last(ask({ askedOn: '2026-06-10', termUntil: '2026-06-30', completedOn: null }), ask({ askedOn: '2026-06-12', termUntil: '2026-06-20', completedOn: null })), '2026-08-17', 'one within the other')
  t.equal(last(ask({ askedOn: '2026-07-26', termUntil: '2026-08-05', completedOn: null })), '2026-08-06', 'asked just in time')
  t.equal(last(ask({ askedOn: '2026-07-27', termUntil: '2026-08-05', completedOn: null })), '2026-07-27', 'asked on the last day')
  t.equal(factOf(find(decide({ on: '2026-09-20', requests: [ask({ completedOn: null }), second] }).finding, 'term-suspension'), 'suspended-days'), 20)
  const saturday = decide({ receivedOn: '2026-06-06', on: '2026-09-20', requests: [ask({ askedOn: '2026-08-01', termUntil: '2026-08-05', completedOn: null })] })
  t.equal(saturday.lastDay, '2026-08-07', 'a term that has moved to Monday still runs on Sunday')
  const onTheDay = decide({ receivedOn: '2026-06-06', on: '2026-09-20', requests: [ask({ askedOn: '2026-07-31', termUntil: '2026-08-05', completedOn: null })] })
  t.equal(onTheDay.lastDay, '2026-08-06', 'five days from the Saturday itself, before anything moves')
})

t.test('how the days at the edges count, and whether a request without a term suspends, is the rule’s', async (t) => {
  const by = (parts: Partial<SuspensionRule>, request: Partial<CompletionRequest>, on = '2026-07-10'): Term => {
    const suspension = rules({ suspension: [provision({ onlyWhenTermIsSet: true, dayOfCompletionIsSuspended: false, lastDayOfTermSetIsSuspended: true, ...parts }, { selectedBy: 'term-start' })] }).provisions.suspension
    return decide({ on, ruleSet: { ...REGIONAL, provisions: { ...REGIONAL.provisions, suspension } }, requests: [ask(request)] })
  }
  t.equal(by({ dayOfCompletionIsSuspended: true }, {}).lastDay, '2026-08-06', 'ten days instead of nine')
  t.equal(by({ lastDayOfTermSetIsSuspended: false }, { termUntil: '2026-06-22', completedOn: null }).lastDay, '2026-08-07', 'eleven instead of twelve, which end on a Saturday')
  t.equal(by({ onlyWhenTermIsSet: false }, { termUntil: null }).lastDay, '2026-08-05', 'until the completion')
  t.equal(by({ onlyWhenTermIsSet: false }, { termUntil: null, completedOn: null }, '2026-08-20').lastDay, null, 'for as long as it takes')
  t.equal(by({ onlyWhenTermIsSet: false }, { termUntil: null, completedOn: null }, '2026-08-20').finding.verdict, 'met')
})

t.test('what is not known of a request leaves only open what it decides', async (t) => {
  const open = (request: Partial<CompletionRequest>) => (on: string): Term => decide({ on, requests: [request as CompletionRequest] })
  const unanswered = open({ askedOn: '2026-06-10', termUntil: '2026-06-24' })
  t.same(verdictOn(unanswered, '2026-07-27', '2026-07-28', '2026-08-10', '2026-08-11'), ['met', 'unknown', 'unknown', 'not-met'])
  t.same([unanswered('2026-07-28').lastDay, missingNames(unanswered('2026-07-28').finding)], [null, ['requests.completedOn']])
  const noTermKnown = open({ askedOn: '2026-06-10', completedOn: '2026-06-20' })
  t.same([verdictOn(noTermKnown, '2026-07-27', '2026-07-28', '2026-08-05', '2026-08-06'), missingNames(noTermKnown('2026-07-28').finding)], [['met', 'unknown', 'unknown', 'not-met'], ['requests.termUntil']])
  const nothingKnown = open({ askedOn: '2026-06-10' })
  t.same([verdictOn(nothingKnown, '2026-07-27', '2027-07-28'), missingNames(nothingKnown('2027-07-28').finding)], [['met', 'unknown'], ['requests.termUntil', 'requests.completedOn']])
  // eight weeks from 1 December 2028 end on Friday 26 January 2029, a year of which the equated days are not known
  const nextDecree = (request: Partial<CompletionRequest>) => (on: string): Term => decide({ receivedOn: '2028-12-01', on, requests: [request as CompletionRequest] })
  for (const request of [{ askedOn: '2028-12-10' }, { askedOn: '2028-12-10', termUntil: '2028-12-24' }, { askedOn: '2028-12-10', termUntil: null }]) {
    t.same([verdictOn(nextDecree(request), '2029-01-26', '2029-01-27', '2029-09-01'), factOf(nextDecree(request)('2029-01-26').finding, 'earliest-end')], [['met', 'unknown', 'unknown'], '2029-01-26'], JSON.stringify(request))
  }
  const running = decide({ on: '2026-06-15', requests: [ask({ completedOn: null })] })
  t.same([running.lastDay, running.finding.verdict, factOf(running.finding, 'earliest-end')], [null, 'met', '2026-08-03'], 'five days so far, to a Saturday')
  t.equal(decide({ on: '2026-06-24', requests: [ask({ completedOn: null })] }).lastDay, '2026-08-10', 'on the last day of the term that was set it is certain')
  t.equal(decide({ on: '2026-06-05', requests: [ask({ completedOn: null })] }).finding.verdict, 'met')
})

t.test('a message within the eight weeks gives the term the day it names', async (t) => {
  const told = (sentOn: string, newLastDay?: string, requests: readonly CompletionRequest[] = []) => (on: string): Term =>
    decide({ on, requests, notice: { sentOn, ...(newLastDay === undefined ? {} : { newLastDay }) } })
  t.equal(told('2026-07-27', '2026-09-30')('2026-08-15').lastDay, '2026-09-30')
  t.equal(told('2026-07-27', '2026-10-03')('2026-08-15').lastDay, '2026-10-03', 'a Saturday that the authority names stays')
  t.equal(told('2026-07-28', '2026-09-30')('2026-08-15').lastDay, '2026-07-27', 'too late')
  t.same(verdictOn(told('2026-07-28', '2026-09-30'), '2026-07-27', '2026-07-28'), ['met', 'not-met'])
  const notice = find(told('2026-07-28', '2026-09-30')('2026-08-15').finding, 'decision-notice')
  t.same([notice?.verdict, notice?.rule?.basis.article, notice?.missing], ['not-met', 'artikel 4:14 lid 3', []])
  const unnamed = told('2026-07-20')
  t.same([verdictOn(unnamed, '2026-07-27', '2026-07-28'), missingNames(unnamed('2026-07-28').finding)], [['met', 'unknown'], ['notice.newLastDay']])
  t.equal(factOf(told('2026-07-20', undefined, [{ askedOn: '2026-06-10', termUntil: '2026-06-24' }])('2026-07-28').finding, 'earliest-end'), '2026-07-27')
  const earlier = told('2026-06-10', '2026-07-01')
  t.same([verdictOn(earlier, '2026-07-01', '2026-07-02', '2026-07-28'), missingNames(earlier('2026-07-02').finding)], [['met', 'unknown', 'not-met'], ['notice.newLastDay']], 'a day before the eight weeks are over contradicts them')
  t.same([told('2026-07-20', '2026-07-27')('2026-07-28').lastDay, find(told('2026-07-20', '2026-07-27')('2026-07-28').finding, 'decision-notice')?.missing], ['2026-07-27', []], 'the same day does not')
  const earlierAndOpen = told('2026-06-15', '2026-07-20', [{ askedOn: '2026-06-20' }])('2026-07-25').finding
  t.same([earlierAndOpen.verdict, factOf(earlierAndOpen, 'earliest-end')], ['unknown', '2026-07-20'])
  const after = ask({ askedOn: '2026-08-03', termUntil: '2026-08-10', completedOn: null })
  t.equal(told('2026-07-27', '2026-09-30', [after])('2026-09-01').lastDay, '2026-10-07', 'a later request suspends the new term')
  t.equal(told('2026-07-27', '2026-09-30', [ask()])('2026-09-01').lastDay, '2026-09-30', 'an earlier one was known when the day was named')
  t.equal(told('2026-07-20', '2026-09-30', [ask({ askedOn: '2026-07-20', termUntil: '2026-08-05', completedOn: null })])('2026-09-01').lastDay, '2026-09-30', 'so was one of the same day')
  t.equal(told('2026-07-20', '2026-08-01', [{ askedOn: '2026-06-10', termUntil: '2026-06-24' }])('2026-07-28').lastDay, '2026-08-01', 'and a request that is not settled no longer matters')
  const lateAndUnnamed = told('2026-07-28')('2026-08-15')
  t.same([lateAndUnnamed.lastDay, find(lateAndUnnamed.finding, 'decision-notice')?.missing], ['2026-07-27', []], 'what a message that came too late names does not matter')
  const openAfter = told('2026-07-27', '2026-09-30', [{ askedOn: '2026-08-03', termUntil: '2026-08-10' }])('2026-10-01')
  t.same([openAfter.lastDay, openAfter.finding.verdict, missingNames(openAfter.finding)], [null, 'unknown', ['requests.completedOn']])
  t.equal(told('2026-08-05', '2026-09-30', [ask()])('2026-09-01').lastDay, '2026-09-30', 'the eight weeks of the message stand still too')
  const doubtful = told('2026-08-01', '2026-09-30', [{ askedOn: '2026-06-10', termUntil: '2026-06-24' }])
  t.same(verdictOn(told('2026-08-01', '2026-08-05', [{ askedOn: '2026-06-10', termUntil: '2026-06-24' }]), '2026-07-27', '2026-08-10', '2026-08-11'), ['met', 'unknown', 'not-met'], 'a day it names within the eight weeks that may be longer')
  t.same([verdictOn(doubtful, '2026-07-27', '2026-08-15', '2026-10-01'), missingNames(doubtful('2026-08-15').finding)], [['met', 'unknown', 'not-met'], ['requests.completedOn']])
})

t.test('without the day of receipt, or without a rule, the term is not known', async (t) => {
  const { receivedOn: _, ...undated } = { ...ASKED, on: '2026-07-01', receivedOn: '', requests: [], otherStandstills: [], notice: null }
  t.same([decisionTerm(undated).lastDay, missingNames(decisionTerm(undated).finding)], [null, ['receivedOn']])
  const nowhere = decide({ ruleSet: rules({}) })
  t.same([nowhere.finding.verdict, missingNames(nowhere.finding)], ['unknown', ['decisionTerm']])
  t.equal(decide({ knownAt: '1993-01-01T00:00:00Z' }).finding.verdict, 'unknown', 'nobody knew the rule then')
  const noSuspension = { ...REGIONAL, provisions: { ...REGIONAL.provisions, suspension: [] } }
  t.same([verdictOn((on) => decide({ ruleSet: noSuspension, on, requests: [ask()] }), '2026-07-27', '2027-07-28'), missingNames(decide({ ruleSet: noSuspension, requests: [ask()] }).finding)], [['met', 'unknown'], ['suspension']])
  const noNotice = { ...REGIONAL, provisions: { ...REGIONAL.provisions, decisionNotice: [] } }
  const told = (on: string): Term => decide({ ruleSet: noNotice, on, notice: { sentOn: '2026-07-01', newLastDay: '2026-09-30' } })
  t.same([verdictOn(told, '2026-07-27', '2026-07-28', '2026-10-01'), missingNames(told('2026-07-28').finding)], [['met', 'unknown', 'not-met'], ['decisionNotice']])
  const neverSettled = decide({ ruleSet: noNotice, on: '2028-12-01', requests: [{ askedOn: '2026-06-10' }], notice: { sentOn: '2026-07-01', newLastDay: '2026-09-30' } })
  t.equal(neverSettled.finding.verdict, 'unknown', 'an end that is open stays open')
})

t.test('leaving aside is told within four weeks of the completion or of the term that was set', async (t) => {
  const aside = (request: Partial<CompletionRequest>, on = '2026-07-10'): Term => leavingAsideTerm({ ...ASKED, on, request: request as CompletionRequest })
  t.equal(aside(ask({ completedOn: null })).lastDay, '2026-07-22')
  t.equal(aside(ask()).lastDay, '2026-07-20', 'completed: from that day, and not on a Saturday')
  t.equal(aside(ask({ completedOn: '2026-06-30' })).lastDay, '2026-07-22', 'completed too late')
  t.same(verdictOn((on) => aside(ask(), on), '2026-07-20', '2026-07-21'), ['met', 'not-met'])
  t.same([aside(ask()).finding.rule?.basis.article, aside(ask()).finding.discretion], ['artikel 4:5 lid 4', true], 'whether to do it is for a person')
  const never = aside(ask({ termUntil: null }))
  t.same([never.lastDay, never.finding.verdict], [null, 'not-met'], 'not without a term to complete')
  t.match(explain(never.finding, 'nl')[0]?.text, 'kreeg geen termijn')
  t.same(missingNames(aside({ askedOn: '2026-06-10' }).finding), ['request.termUntil'])
  const unanswered = (on: string): Term => aside({ askedOn: '2026-06-10', termUntil: '2026-06-24' }, on)
  t.same([verdictOn(unanswered, '2026-07-08', '2026-07-09', '2026-07-22', '2026-07-23'), missingNames(unanswered('2026-07-09').finding)], [['met', 'unknown', 'unknown', 'not-met'], ['request.completedOn']])
  t.equal(factOf(aside(ask({ completedOn: null }), '2026-06-15').finding, 'earliest-end'), '2026-07-13', 'not before today')
  t.same(missingNames(leavingAsideTerm({ ...ASKED, ruleSet: rules({}), on: '2026-07-10', request: ask() }).finding), ['leavingAsideTerm'])
})

t.test('one can object for six weeks from the day after the decision was sent', async (t) => {
  const object = (sentOn: string, on = '2026-11-22'): Term => objectionTerm({ ...ASKED, on, sentOn })
  t.equal(object('2026-10-12').lastDay, '2026-11-23')
  t.equal(object('2026-11-20').lastDay, '2027-01-04', 'New Year’s Day and the weekend')
  t.same(verdictOn((on) => object('2026-10-12', on), '2026-11-23', '2026-11-24'), ['met', 'not-met'])
  t.equal(explain(object('2026-10-12').finding, 'nl')[0]?.text, 'Bezwaar maken kan tot en met 23 november 2026.')
  t.same(missingNames(objectionTerm({ ...ASKED, on: '2026-11-22' }).finding), ['sentOn'])
  t.same(missingNames(objectionTerm({ ...ASKED, ruleSet: rules({}), on: '2026-11-22', sentOn: '2026-10-12' }).finding), ['objectionTerm'])
})

/** On an objection against a decision sent on Monday 12 October 2026: the term to object ends on 23 November. */
const onObjection = (parts: Partial<ObjectionDecisionQuestion> = {}): Term => objectionDecisionTerm({ ...ASKED, on: '2026-12-01', sentOn: '2026-10-12', committee: false, requests: [], otherStandstills: [], adjournment: null, ...parts })

t.test('the decision on an objection takes six weeks from the end of the term to object, twelve with a committee', async (t) => {
  const { committee: _committee, ...unheard } = { ...ASKED, sentOn: '2026-10-12', requests: [], otherStandstills: [], adjournment: null, committee: false }
  const nobody = (on: string): Term => objectionDecisionTerm({ ...unheard, on })
  t.equal(onObjection().lastDay, '2027-01-04')
  t.equal(onObjection({ committee: true }).lastDay, '2027-02-15')
  t.equal(factOf(onObjection({ committee: true }).finding, 'committee'), true)
  t.same([verdictOn(nobody, '2027-01-04', '2027-01-05', '2027-02-15', '2027-02-16'), missingNames(nobody('2027-01-05').finding)], [['met', 'unknown', 'unknown', 'not-met'], ['committee']])
  t.equal(onObjection({ on: '2027-01-10', sentOn: '2026-11-20' }).lastDay, '2027-02-15', 'from the end that was moved')
  const { sentOn: _sentOn, ...unsent } = unheard
  t.same(missingNames(objectionDecisionTerm({ ...unsent, on: '2027-01-10' }).finding), ['sentOn'])
  for (const topic of ['objectionTerm', 'objectionDecisionTerm'] as const) t.same(missingNames(onObjection({ ruleSet: without(topic), on: '2027-01-10' }).finding), [topic])
  const noLonger = (on: string): string => objectionDecisionTerm({ ...unheard, ruleSet: without('objectionCommitteeTerm'), on }).finding.verdict
  t.same([noLonger('2027-01-04'), noLonger('2027-09-01')], ['met', 'unknown'])
})

function without (topic: 'objectionTerm' | 'objectionDecisionTerm' | 'objectionCommitteeTerm' | 'objectionAdjournment' | 'objectionSuspension'): typeof REGIONAL {
  return { ...REGIONAL, provisions: { ...REGIONAL.provisions, [topic]: [] } }
}

t.test('the decision on an objection can be adjourned in time, by six weeks at most', async (t) => {
  const adjourned = (sentOn: string, newLastDay?: string, parts: Partial<ObjectionDecisionQuestion> = {}): Term => onObjection({ adjournment: { sentOn, ...(newLastDay === undefined ? {} : { newLastDay }) }, ...parts })
  const { adjournment: _adjournment, ...untold } = { ...ASKED, sentOn: '2026-10-12', committee: false, requests: [], otherStandstills: [], adjournment: null }
  const open = (on: string): Term => objectionDecisionTerm({ ...untold, on })
  t.same([verdictOn(open, '2027-01-04', '2027-01-05', '2027-02-15', '2027-02-16'), missingNames(open('2027-01-05').finding)], [['met', 'unknown', 'unknown', 'not-met'], ['adjournment']], 'whether it was is not told')
  t.equal(adjourned('2027-01-04', '2027-01-29').lastDay, '2027-01-29', 'to the day it names')
  t.equal(adjourned('2027-01-04', '2027-01-30').lastDay, '2027-01-30', 'also when that is a Saturday')
  t.equal(adjourned('2027-01-04', '2027-03-31').lastDay, '2027-02-15', 'but no longer than six weeks')
  const told = find(adjourned('2027-01-04', '2027-01-29').finding, 'objection-adjournment')
  t.same([told?.verdict, factOf(told, 'longest-day'), told?.rule?.basis.article, told?.on], ['met', '2027-02-15', 'artikel 7:10 lid 3', '2027-01-04'])
  const late = adjourned('2027-01-05', '2027-01-29')
  t.same([late.lastDay, find(late.finding, 'objection-adjournment')?.verdict, find(late.finding, 'objection-adjournment')?.missing], ['2027-01-04', 'not-met', []])
  const unnamed = (on: string): Term => adjourned('2026-12-20', undefined, { on })
  t.same([verdictOn(unnamed, '2027-01-04', '2027-01-05', '2027-02-15', '2027-02-16'), missingNames(unnamed('2027-01-05').finding)], [['met', 'unknown', 'unknown', 'not-met'], ['adjournment.newLastDay']])
  const earlier = adjourned('2026-12-01', '2026-12-20', { on: '2026-12-25' })
  t.same([earlier.lastDay, earlier.finding.verdict, missingNames(earlier.finding)], [null, 'unknown', ['adjournment.newLastDay']], 'a day before the end contradicts it')
  t.same(verdictOn((on) => adjourned('2026-12-01', '2027-01-29', { on, ruleSet: without('objectionAdjournment') }), '2027-01-04', '2027-01-05', '2027-01-30'), ['met', 'unknown', 'not-met'], 'without the rule the day may be too late')
  const noRule = adjourned('2026-12-01', undefined, { on: '2027-01-05', ruleSet: without('objectionAdjournment') })
  t.same([noRule.finding.verdict, missingNames(noRule.finding)], ['unknown', ['objectionAdjournment']])
  t.equal(adjourned('2027-01-05', '2027-01-29', { ruleSet: without('objectionAdjournment') }).lastDay, '2027-01-04', 'too late by any rule')
  t.equal(find(adjourned('2027-01-05', '2027-01-29', { ruleSet: without('objectionAdjournment') }).finding, 'objection-adjournment')?.rule, null)
  t.same(missingNames(objectionDecisionTerm({ ...untold, ruleSet: without('objectionAdjournment'), on: '2027-01-05' }).finding), ['adjournment', 'objectionAdjournment'])
  t.equal(onObjection({ committee: true, adjournment: { sentOn: '2027-02-15', newLastDay: '2027-03-29' } }).lastDay, '2027-03-29', 'twelve weeks and six')
})

t.test('the term for an objection stands still while it is repaired, once it has begun', async (t) => {
  const repair = (parts: Partial<CompletionRequest>): string | null => onObjection({ on: '2027-03-01', requests: [{ askedOn: '2026-12-01', termUntil: '2026-12-15', completedOn: null, ...parts }] }).lastDay
  t.equal(repair({}), '2027-01-18', 'fourteen days')
  t.equal(repair({ completedOn: '2026-12-05' }), '2027-01-07', 'three days')
  t.equal(repair({ termUntil: null }), '2027-01-04', 'no term was set')
  t.equal(repair({ askedOn: '2026-11-01', termUntil: '2026-11-20' }), '2027-01-04', 'before it began it could not stand still')
  t.equal(repair({ askedOn: '2026-11-20', termUntil: '2026-11-25' }), '2027-01-06', 'only the two days after it began')
  t.equal(repair({ askedOn: '2026-11-20', termUntil: '2026-11-23' }), '2027-01-04')
  const found = onObjection({ on: '2027-03-01', requests: [{ askedOn: '2026-12-01', termUntil: '2026-12-15', completedOn: null }] }).finding
  t.same([find(found, 'term-suspension')?.rule?.provision, factOf(find(found, 'term-suspension'), 'suspended-days')], ['awb-7:10-2', 14])
  const noRule = onObjection({ on: '2027-03-01', ruleSet: without('objectionSuspension'), requests: [{ askedOn: '2026-12-01', termUntil: '2026-12-15', completedOn: null }] })
  t.same([noRule.lastDay, noRule.finding.verdict, missingNames(noRule.finding)], [null, 'unknown', ['objectionSuspension']])
  const later = onObjection({ on: '2027-03-01', adjournment: { sentOn: '2027-01-04', newLastDay: '2027-01-29' }, requests: [{ askedOn: '2027-01-10', termUntil: '2027-01-15', completedOn: null }] })
  t.equal(later.lastDay, '2027-02-03', 'the adjourned term stands still too')
})

t.test('a term stands still on the other grounds that the rule names, for the days that a person told', async (t) => {
  const still = (...others: OtherStandstill[]) => (on: string): Term => decide({ on, otherStandstills: others })
  for (const ground of ['foreign-information', 'consent', 'applicants-delay', 'force-majeure'] as const) t.equal(still({ ground, from: '2026-06-10', until: '2026-06-19' })('2026-07-01').lastDay, '2026-08-06', ground)
  const found = find(still({ ground: 'consent', from: '2026-06-10', until: '2026-06-19' })('2026-07-01').finding, 'term-suspension')
  t.same([found?.verdict, factOf(found, 'suspended-days'), factOf(found, 'standstill-ground'), factOf(found, 'standstill-from'), factOf(found, 'standstill-until')], ['met', 10, 'consent', '2026-06-10', '2026-06-19'])
  t.equal(decide({ requests: [ask()], otherStandstills: [{ ground: 'force-majeure', from: '2026-06-15', until: '2026-06-24' }] }).lastDay, '2026-08-10', 'days in both count once: fourteen, to a Monday')
  const open = still({ ground: 'force-majeure', from: '2026-07-01', until: null })
  t.same([verdictOn(open, '2026-07-10', '2026-07-28', '2026-12-31'), missingNames(open('2026-12-31').finding), factOf(open('2026-07-10').finding, 'earliest-end')], [['met', 'met', 'met'], ['otherStandstills.until'], '2026-08-06'], 'it still goes on')
  t.equal(factOf(open('2026-06-20').finding, 'earliest-end'), '2026-07-28', 'at least its first day')
  const unknown = still({ ground: 'consent', from: '2026-07-01' })
  t.same([verdictOn(unknown, '2026-07-28', '2026-07-29'), missingNames(unknown('2026-07-29').finding)], [['met', 'unknown'], ['otherStandstills.until']])
  const abroad = onObjection({ on: '2027-01-06', otherStandstills: [{ ground: 'foreign-information', from: '2026-12-01', until: '2026-12-10' }] })
  t.same([abroad.lastDay, abroad.finding.verdict, missingNames(abroad.finding)], [null, 'unknown', ['suspension.ground']], 'a ground the rule does not name may hold or not')
  t.equal(onObjection({ on: '2027-01-15', otherStandstills: [{ ground: 'foreign-information', from: '2026-12-01', until: '2026-12-10' }] }).finding.verdict, 'not-met', 'as long as it may')
  t.equal(onObjection({ on: '2027-02-01', otherStandstills: [{ ground: 'consent', from: '2026-12-01', until: '2026-12-10' }] }).lastDay, '2027-01-14')
  const silent = decide({ ruleSet: { ...REGIONAL, provisions: { ...REGIONAL.provisions, suspension: [] } }, on: '2026-07-28', otherStandstills: [{ ground: 'consent', from: '2026-06-10', until: '2026-06-19' }] })
  t.same([silent.finding.verdict, missingNames(silent.finding)], ['unknown', ['suspension']])
  const told = decide({ on: '2026-09-01', notice: { sentOn: '2026-07-27', newLastDay: '2026-09-30' }, otherStandstills: [{ ground: 'consent', from: '2026-07-20', until: '2026-07-24' }, { ground: 'consent', from: '2026-08-03', until: '2026-08-07' }] })
  t.equal(told.lastDay, '2026-10-05', 'after the message only what came later')
})

t.test('a message of adjournment whose time is not certain, and a term whose begin is not, leave only open what they decide', async (t) => {
  const open = (on: string): Term => onObjection({ on, adjournment: { sentOn: '2027-01-10', newLastDay: '2027-02-10' }, requests: [{ askedOn: '2026-12-01', termUntil: '2026-12-15' }] })
  t.same([verdictOn(open, '2027-01-04', '2027-01-05', '2027-02-10', '2027-02-11'), missingNames(open('2027-01-05').finding)], [['met', 'unknown', 'unknown', 'not-met'], ['requests.completedOn']])
  t.equal(find(open('2027-01-05').finding, 'objection-adjournment')?.verdict, 'unknown')
  // the term to object ends in 2029, of which the equated days are not known
  const later = onObjection({ sentOn: '2028-12-24', on: '2029-06-30', otherStandstills: [{ ground: 'consent', from: '2029-02-01', until: '2029-02-10' }] })
  t.same([later.lastDay, later.finding.verdict, missingNames(later.finding)], [null, 'unknown', ['equatedDays']])
  t.same(find(later.finding, 'term-suspension')?.missing.map(({ name }) => name), ['equatedDays'])
  const unheard = objectionDecisionTerm({ ...ASKED, sentOn: '2028-12-24', on: '2029-03-01', requests: [], otherStandstills: [], adjournment: null })
  t.same([unheard.finding.verdict, factOf(unheard.finding, 'earliest-end')], ['met', '2029-03-19'])
  const maybe = onObjection({ on: '2027-01-04', otherStandstills: [{ ground: 'foreign-information', from: '2026-12-01' }] })
  t.same([maybe.lastDay, missingNames(maybe.finding), maybe.finding.verdict], [null, ['otherStandstills.until', 'suspension.ground'], 'met'])
})

t.test('months of a rule that does not say which day stands for a missing one end on the last of the month', async (t) => {
  const ruleSet = rules({ badgeYear: [provision({ count: 1, unit: 'months' as const, firstDay: 'day-after' as const, missingDay: null, setBy: 'scheme' as const }, { selectedBy: 'term-start' })], termExtension: REGIONAL.provisions.termExtension.map((one) => one.provision) })
  t.equal(badgeYear({ ...ASKED, ruleSet, on: '2026-02-01', from: '2026-01-31' }).lastDay, '2026-02-28')
})

t.test('a temporary badge runs one year and does not care for weekends', async (t) => {
  const badge = (from: string, on = from): Term => badgeYear({ ...ASKED, on, from })
  t.equal(badge('2026-10-26').lastDay, '2027-10-25')
  t.equal(badge('2028-02-29').lastDay, '2029-02-28', 'the leap day')
  t.equal(badge('2027-03-01').lastDay, '2028-02-29')
  t.equal(badge('2027-02-28').lastDay, '2028-02-27')
  t.equal(badge('2025-11-22').lastDay, '2026-11-21', 'a Saturday')
  t.equal(badge('2025-12-26').lastDay, '2026-12-25', 'Christmas Day')
  t.same(verdictOn((on) => badge('2026-10-26', on), '2027-10-25', '2027-10-26'), ['met', 'not-met'])
  t.same([badge('2026-10-26').finding.rule?.certainty, badge('2026-10-26').finding.rule?.ruleSet], ['inferred', 'kennemer'])
  t.same(missingNames(badgeYear({ ...ASKED, on: '2026-11-22' }).finding), ['from'])
  t.same(missingNames(badge('2022-06-01').finding), ['badgeYear'], 'the scheme has no known rule before 2023')
})

t.test('days that do not exist or lie in an order that cannot be are refused together', async (t) => {
  const wrong = ask({ askedOn: '2026-05-31', termUntil: '2026-02-30', completedOn: '2026-05-30' })
  t.same(refusalsOf(() => decide({ on: 'today', knownAt: 'now', requests: [wrong], notice: { sentOn: '2026-05-01', newLastDay: '2026-04-01' } })), [
    '/on no-day', '/requests/0/termUntil no-day', '/knownAt no-instant', '/requests/0/askedOn too-early', '/requests/0/completedOn too-early', '/notice/sentOn too-early', '/notice/newLastDay too-early'
  ])
  t.same(refusalsOf(() => decide({ on: undefined as never, knownAt: 5 as never, receivedOn: 20260601 as never })), ['/on no-day', '/receivedOn no-day', '/knownAt no-instant'])
  t.same(refusalsOf(() => leavingAsideTerm({ ...ASKED, on: '2026-07-01', request: ask({ askedOn: '2026-06-25' }) })), ['/request/termUntil too-early', '/request/completedOn too-early'])
  t.same(refusalsOf(() => objectionTerm({ ...ASKED, on: '2026-07-01', sentOn: '2026-13-01' })), ['/sentOn no-day'])
  t.same(refusalsOf(() => onObjection({ on: '2026-07-01', sentOn: '2026-13-01' })), ['/sentOn no-day'])
  t.same(refusalsOf(() => onObjection({ requests: [ask({ askedOn: '2026-10-01', termUntil: '2026-09-30' })], otherStandstills: [{ ground: 'consent', from: '2026-10-11', until: '2026-10-10' }], adjournment: { sentOn: '2026-10-11', newLastDay: '2026-10-10' } })), [
    '/requests/0/askedOn too-early', '/otherStandstills/0/from too-early', '/requests/0/termUntil too-early', '/requests/0/completedOn too-early', '/otherStandstills/0/until too-early', '/adjournment/sentOn too-early', '/adjournment/newLastDay too-early'
  ])
  t.same(refusalsOf(() => decide({ otherStandstills: [{ ground: 'consent', from: '2026-05-31', until: '2026-02-30' }] })), ['/otherStandstills/0/until no-day', '/otherStandstills/0/from too-early'])
  t.same(refusalsOf(() => badgeYear({ ...ASKED, on: '2026-07-01', from: '2026-13-01' })), ['/from no-day'])
  t.same(refusalsOf(() => decide()), [])
})
