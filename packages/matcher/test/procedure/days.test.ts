// When a badge begins and ends: dates decide, at midnight in Amsterdam, through the changes of the clock and 29 February.
import t from 'tap'
import { amsterdamDay, type Procedure } from '@sroi/matcher'
import { mayHappen, replayCase, stateOn } from '@sroi/matcher/procedure'
import { daysLater } from '../../dist/primitives/index.js'
import { rules } from '../make.ts'
import { ANN, caseFile, CHAIR, event, FIRM, MACHINE, noon, Story } from './make-case.ts'

/** The moments of which it is known which day they are in Amsterdam: just before midnight, and midnight. */
const MIDNIGHTS: readonly (readonly [before: string, at: string, lastDay: string])[] = [
  ['2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z', '2027-03-27'], ['2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z', '2027-03-28'],
  ['2027-10-30T21:59:59Z', '2027-10-30T22:00:00Z', '2027-10-30'], ['2027-10-31T22:59:59Z', '2027-10-31T23:00:00Z', '2027-10-31'],
  ['2027-12-31T22:59:59Z', '2027-12-31T23:00:00Z', '2027-12-31'], ['2028-02-28T22:59:59Z', '2028-02-28T23:00:00Z', '2028-02-28'], ['2028-02-29T22:59:59Z', '2028-02-29T23:00:00Z', '2028-02-29']
]

t.test('at midnight in Amsterdam the badge is over: the second before it held', async (t) => {
  for (const [before, at, lastDay] of MIDNIGHTS) {
    // whole years fit most last days; an extension fits every one
    const story = new Story(caseFile({}, { extension: { reasons: ['illness'], longestDays: 366, times: 1 } })).admitted(daysLater(lastDay, -380))
    const asked = daysLater(lastDay, -100)
    story.do('extension-asked', asked, FIRM, { ground: 'illness' })
    story.do('proposal-made', asked, ANN, { kind: 'extension' })
    story.do('extension-given', asked, { ...ANN, id: 'ben' }, { until: lastDay, ground: 'illness' })
    const stands = (moment: string) => stateOn(story.of, { on: amsterdamDay(moment), knownAt: moment }).state
    t.same([stands(before), stands(at)], ['extended', 'lapsed'], lastDay)
  }
})

t.test('a label handed in the second before midnight came in time, one at midnight did not', async (t) => {
  const { of } = new Story().admitted('2027-04-01')
  const handIn = (recordedAt: string) => mayHappen(of, event('x', 'label-handed-in', amsterdamDay(recordedAt), FIRM, { recordedAt })).allowed
  t.equal(stateOn(of, { on: '2028-03-31', knownAt: noon('2028-03-31') }).until, '2028-03-31')
  t.same([handIn('2028-03-31T21:59:59Z'), handIn('2028-03-31T22:00:00Z')], [true, false])
})

t.test('one year from 29 February 2028 ends on 28 February 2029; from other days on the day before', async (t) => {
  for (const [from, until] of [['2028-02-29', '2029-02-28'], ['2027-03-01', '2028-02-29'], ['2028-03-01', '2029-02-28'], ['2027-02-28', '2028-02-27'], ['2027-12-31', '2028-12-30'], ['2028-01-01', '2028-12-31']] as const) {
    const story = new Story().admitted(from)
    t.same([story.on(from).until, story.stands(until), story.stands(daysLater(until, 1))], [until, 'admitted-temporarily temporary met', 'lapsed none not-met'], from)
  }
})

t.test('the year begins on the day that the tenant has chosen, and without one nothing is known of its end', async (t) => {
  const story = (yearFrom: Procedure['yearFrom'], badgeFrom: string | null) => {
    const { yearFrom: _none, ...silent } = caseFile().procedure
    const told = new Story({ ...caseFile(), procedure: yearFrom === undefined ? silent : { ...silent, yearFrom } }).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
    const decision = told.do('temporary-admission-decided', '2027-01-05', CHAIR, { badgeFrom })
    told.do('decision-sent', '2027-01-08', MACHINE, { decision })
    return told
  }
  t.same([story('decision', null).on('2027-01-08').until, story('sent', null).on('2027-01-08').until, story('badge-start', '2027-02-01').on('2027-02-01').until], ['2028-01-04', '2028-01-07', '2028-01-31'])
  const sent = story('sent', null)
  t.same([sent.stands('2027-01-07'), sent.on('2027-01-07').badge.missing], ['admitted-temporarily none unknown', [{ kind: 'case-fact', name: 'sentOn' }]], 'not sent, not begun')
  t.same([story('badge-start', '2027-02-01').stands('2027-01-31'), story('badge-start', '2027-02-01').stands('2027-02-01')], ['admitted-temporarily applied not-met', 'admitted-temporarily temporary met'])
  const unsaid = story(undefined, null)
  t.same([unsaid.stands('2030-01-01'), unsaid.on('2030-01-01').badge.missing], ['admitted-temporarily none unknown', [{ kind: 'rule-value', name: 'procedure.yearFrom' }]])
})

t.test('without a rule on the length of the year nobody lapses, and nobody is said to hold a badge', async (t) => {
  const story = new Story(caseFile({ ruleSet: rules({}) })).admitted('2027-01-20')
  t.same([story.stands('2029-01-01'), story.on('2029-01-01').badge.missing], ['admitted-temporarily none unknown', [{ kind: 'rule-value', name: 'badgeYear' }]])
  story.do('extension-asked', '2027-02-01', FIRM)
  story.do('proposal-made', '2027-02-01', ANN, { kind: 'extension' })
  t.same(story.no('extension-given', '2027-02-02', { ...ANN, id: 'ben' }, { until: '2028-01-01' }), ['case-extension unknown'])
})

t.test('a next label that came in time keeps a full badge in a state of its own; a gap between two labels is a day without', async (t) => {
  const story = new Story().admitted('2027-01-20').full('2027-06-01', '2029-05-31')
  const shown = story.do('label-handed-in', '2029-05-31', FIRM, { label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-2', period: { from: '2029-06-11', until: '2031-06-10' } } })
  t.same([story.stands('2029-05-31'), story.stands('2029-06-01')], ['admitted-full full met', 'label-under-check full met'])
  story.do('label-checked', '2029-06-05', ANN, { label: shown })
  t.same(['2029-06-05', '2029-06-10', '2029-06-11', '2031-06-10', '2031-06-11'].map((day) => story.stands(day)),
    ['label-under-check none not-met', 'label-under-check none not-met', 'admitted-full full met', 'admitted-full full met', 'lapsed none not-met'])
})

t.test('a next label on no list that is known keeps a full badge from lapsing, and leaves open whether it holds', async (t) => {
  const story = new Story().admitted('2027-01-20').full('2027-06-01', '2029-05-31')
  const shown = story.do('label-handed-in', '2029-05-30', FIRM, { label: { scheme: 'keurmerk-x', level: null, issuer: 'Fictief', number: '2', period: { from: '2029-06-01', until: null } } })
  story.do('label-checked', '2029-05-31', ANN, { label: shown, result: 'not-listed' })
  t.equal(story.stands('2029-06-01'), 'label-under-check none unknown')
})

t.test('a day asked about is answered by what was on record then, and a later event does not change it', async (t) => {
  const story = new Story().admitted('2027-01-20').full('2027-06-01', null)
  t.same([story.stands('2027-05-31'), story.stands('2027-06-01'), story.on('2027-06-01').until], ['admitted-temporarily temporary met', 'admitted-full full met', null])
  t.equal(replayCase({ file: story.file, events: story.events }, '2027-05-31').fullBy, null)
})
