// A rule set that says something impossible of terms, holidays or thresholds is refused, with its place.
import t from 'tap'
import type { Provision, RuleSet } from '@sroi/matcher'
import { parse, ruleSetSchema } from '@sroi/matcher/schema'
import { provision, ruleSet } from '../make.ts'
import { refusalsOf } from '../problems-of.ts'

const TERM = { count: 8, unit: 'weeks', firstDay: 'day-after', missingDay: null, setBy: 'statute' }

/** The problems of a rule set with one provision on one topic. */
function refused (topic: string, value: unknown, when?: unknown): readonly string[] {
  const one = { ...provision(value), ...(when === undefined ? {} : { when }) }
  return refusalsOf(() => parse(ruleSetSchema, { id: 'r', version: '1', title: { nl: 'r', en: 'r' }, authority: null, provisions: { [topic]: [one] } }))
    .map((problem) => problem.replace(`/provisions/${topic}/0`, ''))
}

t.test('months and years say which day stands for one that is not there, days and weeks do not', async (t) => {
  for (const unit of ['days', 'weeks']) {
    t.same(refused('objectionTerm', { ...TERM, unit }), [])
    t.same(refused('objectionTerm', { ...TERM, unit, missingDay: 'last-of-month' }), ['/value/missingDay custom'])
  }
  for (const unit of ['months', 'years']) {
    t.same(refused('badgeYear', { ...TERM, unit, missingDay: 'first-of-next-month' }), [])
    t.same(refused('badgeYear', { ...TERM, unit }), ['/value/missingDay custom'])
  }
})

t.test('a term is a whole number of one or more, in a unit that exists', async (t) => {
  for (const topic of ['decisionTerm', 'decisionNotice', 'leavingAsideTerm', 'objectionTerm', 'objectionDecisionTerm', 'objectionCommitteeTerm', 'objectionAdjournment', 'badgeYear']) {
    t.same(refused(topic, TERM), [], topic)
    t.same(refused(topic, { ...TERM, count: 0 }), ['/value/count too-small'], topic)
  }
  t.same(refused('decisionTerm', { ...TERM, count: 1.5 }), ['/value/count invalid-type'])
  t.same(refused('decisionTerm', { ...TERM, count: 3651 }), ['/value/count too-big'])
  t.same(refused('decisionTerm', { ...TERM, unit: 'fortnights', firstDay: 'never', setBy: 'nobody' }), ['/value/unit invalid-value', '/value/firstDay invalid-value', '/value/setBy invalid-value'])
})

t.test('a holiday is a day of every year, or counted from Easter', async (t) => {
  const holiday = (on: unknown): readonly string[] => refused('publicHolidays', { holidays: [{ name: { nl: 'Feest', en: 'Feast' }, on }] })
  for (const on of [{ daysFromEaster: -2 }, { month: 12, day: 31 }, { month: 2, day: 28 }, { month: 4, day: 30, onSunday: 'day-before' }]) t.same(holiday(on), [], JSON.stringify(on))
  for (const on of [{ month: 2, day: 29 }, { month: 6, day: 31 }, { month: 13, day: 1 }, { daysFromEaster: 0.5 }, { month: 5 }, { month: 5, day: 5, onSunday: 'day-after' }]) t.equal(holiday(on).length, 1, JSON.stringify(on))
  t.same(refused('equatedDays', { days: ['2026-01-02', '2026-02-30'] }), ['/value/days/1 no-day'])
  t.same(refused('termExtension', { movesTermsSetBy: ['statute'], restDays: ['saturday', 'sunday'], longest: { weeks: 12 } }), [])
  t.same(refused('termExtension', { movesTermsSetBy: [], restDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], longest: {} }), ['/value/restDays too-big'], 'a week has a day to work on')
})

t.test('a threshold has an amount and an operator, and speaks of kinds that exist', async (t) => {
  t.same(refused('euThreshold', { cents: 216_000_00, operator: '>=' }, { thresholdTypes: ['works'] }), [])
  t.same(refused('euThreshold', { cents: 216_000.5, operator: '=' }, { thresholdTypes: ['roads'] }), ['/value/cents invalid-type', '/value/operator invalid-value', '/when/thresholdTypes/0 invalid-value'])
  t.same(refused('euThreshold', { cents: 1, operator: '>' }, { thresholdTypes: [] }), ['/when/thresholdTypes too-small'])
})

t.test('each year and kind has one European threshold, and each provision says where it was read', async (t) => {
  const { provisions } = ruleSet('netherlands')
  const thresholds = provisions.euThreshold ?? []
  const types = ['works', 'supplies-services-central', 'supplies-services-sub-central', 'social-and-other', 'concessions', 'utilities-works', 'utilities-supplies-services', 'utilities-social-and-other'] as const
  for (let year = 2016; year <= 2027; year += 1) {
    for (const type of types) {
      const there = thresholds.filter(({ when, valid }) => when?.thresholdTypes?.includes(type) === true && valid.from <= `${year}-07-01` && (valid.until ?? '') >= `${year}-07-01`)
      t.equal(there.length, 1, `${year} ${type}`)
    }
  }
  const topics: readonly (keyof RuleSet['provisions'])[] = ['euThreshold', 'decisionTerm', 'decisionNotice', 'suspension', 'leavingAsideTerm', 'objectionTerm', 'objectionDecisionTerm', 'objectionCommitteeTerm', 'objectionSuspension', 'objectionAdjournment', 'termExtension', 'publicHolidays', 'equatedDays']
  for (const one of topics.flatMap((topic): readonly Provision<unknown>[] => provisions[topic] ?? [])) {
    t.ok(one.certainty === 'missing' || one.basis.url !== null, `${one.id} has an address`)
    t.ok(one.note !== undefined && one.valid.from >= (one.certainty === 'missing' ? '2016-01-01' : '1965-04-01'), `${one.id} says what the reader should know`)
  }
})
