// The public holidays, and the terms they move.
import t from 'tap'
import type { PublicHolidaysRule, Term } from '@sroi/matcher'
import { objectionTerm, publicHolidays } from '@sroi/matcher/terms'
import { daysLater } from '../../dist/primitives/index.js'
import { factOf, find, missingNames, provision, rules } from '../make.ts'
import { NATIONAL } from './findings.ts'

const RULE = NATIONAL.provisions.publicHolidays[0]?.provision.value as PublicHolidaysRule
const of = (year: number): Readonly<Record<string, string>> => Object.fromEntries(publicHolidays(year, RULE).map(({ day, name }) => [name.en, day]))

t.test('the holidays of a year are those of the General Extension of Time-Limits Act', async (t) => {
  t.same(of(2026), {
    'New Year’s Day': '2026-01-01', 'Good Friday': '2026-04-03', 'Easter Monday': '2026-04-06', 'King’s Day': '2026-04-27', 'Liberation Day': '2026-05-05',
    'Ascension Day': '2026-05-14', 'Whit Monday': '2026-05-25', 'Christmas Day': '2026-12-25', 'Boxing Day': '2026-12-26'
  })
  t.equal(of(2025)['King’s Day'], '2025-04-26', 'not on a Sunday')
  t.equal(of(2014)['King’s Day'], '2014-04-26')
  t.equal(of(2027)['Ascension Day'], '2027-05-06')
  t.equal(of(2028)['Whit Monday'], '2028-06-05')
})

/** The objection term that would end on a day. */
function ending (nominal: string, ruleSet = NATIONAL): Term {
  return objectionTerm({ ruleSet, sentOn: daysLater(nominal, -42), on: nominal, knownAt: '2029-01-01T00:00:00Z' })
}

t.test('a statutory term that would end on a day off ends on the first day that is none', async (t) => {
  const moves: readonly (readonly [nominal: string, last: string, why: string])[] = [
    ['2026-11-21', '2026-11-23', 'Saturday'], ['2026-11-22', '2026-11-23', 'Sunday'], ['2026-11-23', '2026-11-23', 'Monday'],
    ['2026-01-01', '2026-01-05', 'New Year’s Day, the equated Friday, the weekend'], ['2026-01-02', '2026-01-05', 'equated by decree'],
    ['2025-12-25', '2025-12-29', 'Christmas and the weekend'], ['2026-12-25', '2026-12-28', 'Christmas on a Friday'],
    ['2026-04-03', '2026-04-07', 'Good Friday to Easter Monday'], ['2026-04-05', '2026-04-07', 'Easter Sunday'], ['2026-04-06', '2026-04-07', 'Easter Monday'],
    ['2026-04-27', '2026-04-28', 'King’s Day'], ['2025-04-26', '2025-04-28', 'King’s Day on a Saturday'], ['2026-05-05', '2026-05-06', 'Liberation Day'],
    ['2026-05-14', '2026-05-18', 'Ascension Day, the equated Friday, the weekend'], ['2026-05-25', '2026-05-26', 'Whit Monday'],
    ['2027-05-05', '2027-05-10', 'Liberation Day, Ascension Day, the equated Friday, the weekend'], ['2027-12-25', '2027-12-27', 'Christmas in the weekend'],
    ['2028-04-27', '2028-05-01', 'King’s Day, the equated Friday, the weekend'], ['2024-12-25', '2024-12-30', 'Christmas, Boxing Day, the equated Friday, the weekend'],
    ['2018-12-22', '2018-12-27', 'the weekend, the equated Monday, Christmas, Boxing Day'], ['2018-12-31', '2019-01-02', 'the equated Monday and New Year’s Day']
  ]
  for (const [nominal, last, why] of moves) {
    const { lastDay, finding } = ending(nominal)
    t.equal(lastDay, last, `${nominal}: ${why}`)
    t.equal(find(finding, 'term-extension')?.verdict, nominal === last ? 'not-met' : 'met', nominal)
  }
})

t.test('the finding names the day off and the article', async (t) => {
  const moved = find(ending('2026-04-03').finding, 'term-extension')
  t.same([factOf(moved, 'day-off'), factOf(moved, 'nominal-end'), factOf(moved, 'last-day'), moved?.rule?.basis.title, moved?.rule?.certainty], ['public-holiday', '2026-04-03', '2026-04-07', 'Algemene termijnenwet', 'inferred'])
  t.equal(factOf(find(ending('2026-11-22').finding, 'term-extension'), 'day-off'), 'sunday')
  t.equal(factOf(find(ending('2026-01-02').finding, 'term-extension'), 'day-off'), 'equated-day')
})

t.test('in a year of which the equated days are not known a working day is the earliest end, not the end', async (t) => {
  const { lastDay, finding } = ending('2029-03-01')
  t.same([lastDay, finding.verdict, missingNames(finding), factOf(finding, 'earliest-end')], [null, 'met', ['equatedDays'], '2029-03-01'])
  const later = objectionTerm({ ruleSet: NATIONAL, sentOn: '2029-01-18', on: '2029-03-02', knownAt: '2029-01-01T00:00:00Z' })
  t.equal(later.finding.verdict, 'unknown')
  t.equal(find(later.finding, 'term-extension')?.facts.find(({ name }) => name === 'reason')?.value, 'no-rule-on-that-day')
  const missing = ending('2021-03-04')
  t.same([missing.lastDay, find(missing.finding, 'term-extension')?.rule?.provision], [null, 'atw-3-3-2020'])
  t.equal(factOf(ending('2029-03-03').finding, 'earliest-end'), '2029-03-05', 'a weekend is a weekend in every year')
})

t.test('without a list of holidays, or a rule on moving, the end is not known', async (t) => {
  const objection = { objectionTerm: NATIONAL.provisions.objectionTerm.map((layered) => layered.provision) }
  t.same([ending('2026-11-23', rules(objection)).lastDay, missingNames(ending('2026-11-23', rules(objection)).finding)], [null, ['termExtension']])
  const moving = { ...objection, termExtension: NATIONAL.provisions.termExtension.map((layered) => layered.provision) }
  t.same(missingNames(ending('2026-11-23', rules(moving)).finding), ['publicHolidays'])
})

t.test('the rule says which terms move: not those of a contract, of a scheme, in years, or longer than it names', async (t) => {
  const last = (parts: object): string | null => ending('2026-11-22', { ...NATIONAL, provisions: { ...NATIONAL.provisions, objectionTerm: rules({ objectionTerm: [provision({
    count: 6, unit: 'weeks', firstDay: 'day-after', missingDay: null, setBy: 'statute', ...parts
  }, { selectedBy: 'term-start' })] }).provisions.objectionTerm } }).lastDay
  t.equal(last({}), '2026-11-23')
  t.equal(last({ setBy: 'contract' }), '2026-11-22')
  t.equal(last({ setBy: 'scheme' }), '2026-11-22')
  t.equal(last({ count: 42, unit: 'days' }), '2026-11-23')
  // from Sunday 11 October 2026: twelve weeks and 91 days end on a Sunday, ninety days on a Saturday
  t.equal(last({ count: 12 }), '2027-01-04', 'twelve weeks still move')
  t.equal(last({ count: 13 }), '2027-01-10', 'thirteen do not')
  t.equal(last({ count: 90, unit: 'days' }), '2027-01-11')
  t.equal(last({ count: 91, unit: 'days' }), '2027-01-10')
  t.equal(last({ count: 3, unit: 'months', missingDay: 'last-of-month' }), '2027-01-11')
  t.equal(last({ count: 11, unit: 'months', missingDay: 'last-of-month' }), '2027-09-11')
  t.equal(last({ count: 2, unit: 'years', missingDay: 'last-of-month' }), '2028-10-11')
  t.equal(last({ count: 6, unit: 'years', missingDay: 'last-of-month' }), '2032-10-11')
})
