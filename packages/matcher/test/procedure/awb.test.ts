// Days of the law in a case, worked by hand on a calendar: eight weeks and the message of 4:14, standstills of 4:15, six weeks to object, days off, and the day in Amsterdam.
import t from 'tap'
import { amsterdamDay, type DeadlineKind } from '@sroi/matcher'
import { caseDeadlines, caseTimeline, expiring, replayCase, runningBadge, stateOn } from '@sroi/matcher/procedure'
import { daysLater } from '../../dist/primitives/index.js'
import { ANN, BOARD, CHAIR, caseFile, FIRM, MACHINE, noon, Story } from './make-case.ts'

function deadline (story: Story, on: string, kind: DeadlineKind): string | null | undefined {
  return caseDeadlines(replayCase({ file: story.file, events: story.events }, on), { on, knownAt: noon(on) }).find((one) => one.kind === kind)?.lastDay
}

function submitted (on: string): Story {
  const story = new Story()
  story.do('application-submitted', on, FIRM)
  return story
}

t.test('4:13: eight weeks, also through February of a leap year and a change of the clock, and never to a day off', async (t) => {
  for (const [on, lastDay] of [
    ['2027-01-04', '2027-03-01'], ['2028-01-04', '2028-02-29'], ['2028-01-05', '2028-03-01'], ['2027-03-01', '2027-04-26'],
    // 27 April: the day of the King; 25 December 2027 and the day after are a Saturday and a Sunday; 14 April 2028 is Good Friday, and 17 April the Monday of Easter
    ['2027-03-02', '2027-04-28'], ['2027-10-30', '2027-12-27'], ['2028-02-18', '2028-04-18'], ['2027-11-06', '2028-01-03']
  ] as const) t.equal(deadline(submitted(on), on, 'decision'), lastDay, on)
})

t.test('4:14: a message within the eight weeks gives the day it names; on the last day it is in time, a day later it is not', async (t) => {
  const told = (on: string) => {
    const story = submitted('2027-01-04')
    story.do('decision-delayed', on, ANN, { newLastDay: '2027-04-12' })
    return deadline(story, on, 'decision')
  }
  t.same([told('2027-01-05'), told('2027-03-01'), told('2027-03-02')], ['2027-04-12', '2027-04-12', '2027-03-01'])
})

t.test('4:15: the term stands still while the firm completes the application, at most for the term that was set', async (t) => {
  const stood = (completed: string) => {
    const story = new Story()
    story.do('application-submitted', '2028-02-01', FIRM, { documents: [] })
    story.do('completion-requested', '2028-02-22', ANN, { termUntil: '2028-03-07' })
    story.do('document-added', completed, FIRM, { documents: ['statutes', 'annual-account'].map((kind) => ({ kind, sha256: 'a'.repeat(64) })) })
    story.do('application-completed', completed, FIRM)
    return deadline(story, completed, 'decision')
  }
  // eight weeks from 1 February end on 28 March; from 23 February on 6, 13 and 14 days are added, for the day of completion counts again and a term that was let pass counts whole
  t.same([stood('2028-02-29'), stood('2028-03-07'), stood('2028-03-20')], ['2028-04-03', '2028-04-10', '2028-04-11'])
})

function refused (sent: string): Story {
  const story = new Story().advised('2027-01-04').votes('2027-01-04', 'no', 'no', 'no')
  const decision = story.do('refusal-decided', '2027-01-04', CHAIR)
  story.do('decision-sent', sent, MACHINE, { decision })
  return story
}

t.test('6:7 and 6:8: six weeks from the day after it was sent, to the first day that is no day off', async (t) => {
  for (const [sent, lastDay] of [
    ['2027-01-21', '2027-03-04'], ['2027-11-12', '2027-12-24'], ['2027-11-13', '2027-12-27'], ['2028-03-03', '2028-04-18'], ['2028-03-16', '2028-05-01'], ['2028-01-18', '2028-02-29'], ['2027-11-19', '2027-12-31'], ['2027-11-20', '2028-01-03'],
    // Ascension Day 2027 is 6 May; by decree the Friday after it is a day off, as is the one after the day of the King in 2028. Whit Monday is 17 May
    ['2027-03-25', '2027-05-10'], ['2027-04-03', '2027-05-18']
  ] as const) t.equal(deadline(refused(sent), sent, 'objection'), lastDay, sent)
})

t.test('6:8: the decision day is not the day it was sent, and the term to object waits for that', async (t) => {
  const story = new Story().advised('2027-01-04').votes('2027-01-04', 'no', 'no', 'no')
  story.do('refusal-decided', '2027-01-04', CHAIR)
  t.equal(deadline(story, '2027-02-20', 'objection'), undefined)
})

t.test('7:10: six weeks after the last day to object, twelve with a committee, and once six more when it is said in time', async (t) => {
  const decide = (objectionCommittee: boolean, adjourned: string | null) => {
    const story = new Story(caseFile({}, { objectionCommittee })).advised('2027-01-04').votes('2027-01-04', 'no', 'no', 'no')
    const decision = story.do('refusal-decided', '2027-01-04', CHAIR)
    story.do('decision-sent', '2027-01-21', MACHINE, { decision })
    const objection = story.do('objection-lodged', '2027-02-01', FIRM, { against: decision })
    if (adjourned !== null) story.do('objection-adjourned', adjourned, ANN, { objection, newLastDay: '2027-05-27' })
    return deadline(story, adjourned ?? '2027-02-01', 'objection-decision')
  }
  t.same([decide(false, null), decide(true, null), decide(false, '2027-04-15'), decide(false, '2027-04-16')], ['2027-04-15', '2027-05-27', '2027-05-27', '2027-04-15'])
})

t.test('what is late is put on record and decided on: an objection, and a notice of default', async (t) => {
  const story = refused('2027-01-21')
  const objection = story.do('objection-lodged', '2027-03-05', FIRM, { against: story.of.decisions[0]?.id ?? '' })
  story.do('proposal-made', '2027-03-08', ANN, { kind: 'objection' })
  story.heard('2027-03-08', 'objection')
  story.do('objection-rejected', '2027-03-09', BOARD, { objection, reason: 'inadmissible' })
  t.equal(story.stands('2027-03-09'), 'refused refused not-met')
})

t.test('reminders are days of the calendar: 90, 30 and 7 days before the end, on 29 February and where the clock changes too', async (t) => {
  const reminders = (on: string) => {
    const { of } = new Story().admitted(on)
    return caseDeadlines(of, { on, knownAt: noon(on) }).find(({ kind }) => kind === 'badge-end')?.reminders
  }
  t.same(reminders('2027-05-30'), ['2028-02-29', '2028-04-29', '2028-05-22', '2028-05-30'])
  t.same(reminders('2027-04-05'), ['2028-01-05', '2028-03-05', '2028-03-28', '2028-04-05'], 'through the night of 26 March 2028')
  t.same(reminders('2028-02-29'), ['2028-11-30', '2029-01-29', '2029-02-21', '2029-03-01'])
})

/** Just before midnight in Amsterdam, midnight, and the day that ends there. */
const MIDNIGHTS = [
  ['2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z', '2027-03-27'], ['2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z', '2027-03-28'], ['2027-10-30T21:59:59Z', '2027-10-30T22:00:00Z', '2027-10-30'],
  ['2027-10-31T22:59:59Z', '2027-10-31T23:00:00Z', '2027-10-31'], ['2027-12-31T22:59:59Z', '2027-12-31T23:00:00Z', '2027-12-31'], ['2028-02-29T22:59:59Z', '2028-02-29T23:00:00Z', '2028-02-29']
] as const

t.test('the list of badges and the days to come turn at midnight in Amsterdam, as the state does', async (t) => {
  for (const [before, at, lastDay] of MIDNIGHTS) {
    const { of } = new Story(caseFile({}, { yearFrom: 'decision' })).admitted('2026-01-05').full('2026-06-01', lastDay)
    const told = (moment: string) => {
      const question = { on: amsterdamDay(moment), knownAt: moment }
      const badge = runningBadge(of, question, 's-1', [])
      const row = badge === null ? [] : expiring({ badges: [badge], purchases: [], effect: null, on: question.on, withinDays: 0 })
      const segment = caseTimeline(of, moment).find(({ from, until }) => from <= question.on && (until === null || question.on <= until))
      return [stateOn(of, question).state, segment?.state, row[0]?.daysLeft ?? 'gone']
    }
    t.same([told(before), told(at)], [['admitted-full', 'admitted-full', 0], ['lapsed', 'lapsed', 'gone']], lastDay)
    t.equal(amsterdamDay(at), daysLater(lastDay, 1))
  }
})
