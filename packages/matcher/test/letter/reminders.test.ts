// Who is told when of the end of a badge, and what takes the reason away.
import t from 'tap'
import type { BadgeReminder } from '@sroi/matcher'
import { badgeReminders, reminderStands, writeLetter } from '@sroi/matcher/letter'
import { replayCase } from '@sroi/matcher/procedure'
import { ANN, BEN, caseFile, FIRM, MACHINE, noon, Story } from '../procedure/make-case.ts'
import { textOf } from './read-letter.ts'

const START = '2027-01-20' // until and including 19 January 2028
const of = (story: Story, on = story.of.last?.on ?? START): readonly BadgeReminder[] => badgeReminders(story.of, { on, knownAt: noon(on) })
const days = (story: Story, on?: string): readonly string[] => of(story, on).map(({ kind, on: day, lastDay }) => `${kind} ${day} of ${lastDay}`)

/** How a reminder stands on a day, by what was on record then. */
function stands ({ file, events }: Story, reminder: BadgeReminder | undefined, on: string): string {
  return reminder === undefined ? 'none' : reminderStands(replayCase({ file, events }, on), reminder, { on, knownAt: noon(on) })
}

t.test('firm and coordinator are told 90, 30 and 7 days before the end, and on the day after it', async (t) => {
  t.same(days(new Story().admitted(START)), ['ahead 2027-10-21 of 2028-01-19', 'ahead 2027-12-20 of 2028-01-19', 'ahead 2028-01-12 of 2028-01-19', 'lapsed 2028-01-20 of 2028-01-19'])
})

t.test('one year from 29 February ends on 28 February, and so do its reminders', async (t) => {
  t.same(days(new Story().admitted('2028-02-29')).slice(-2), ['ahead 2029-02-21 of 2029-02-28', 'lapsed 2029-03-01 of 2029-02-28'])
})

t.test('a reminder stands from its day on, until a later one is due', async (t) => {
  const story = new Story().admitted(START)
  const [first, second, third, lapse] = of(story)
  t.same(['2027-10-20', '2027-10-21', '2027-12-19', '2027-12-20'].map((on) => stands(story, first, on)), ['not-yet', 'now', 'now', 'gone'])
  t.same(['2027-12-20', '2028-01-11', '2028-01-12'].map((on) => stands(story, second, on)), ['now', 'now', 'gone'])
  t.same(['2028-01-12', '2028-01-19', '2028-01-20'].map((on) => stands(story, third, on)), ['now', 'now', 'gone'])
  t.same(['2028-01-19', '2028-01-20', '2028-06-01'].map((on) => stands(story, lapse, on)), ['not-yet', 'now', 'now'])
})

t.test('an extension, a full badge, a withdrawal and a firm that leaves take the reasons away', async (t) => {
  const extended = new Story().admitted(START)
  const before = of(extended)
  extended.do('extension-asked', '2027-11-01', FIRM)
  extended.do('proposal-made', '2027-11-01', ANN, { kind: 'extension' })
  extended.do('extension-given', '2027-11-01', BEN, { until: '2028-03-31' })
  t.same(before.slice(1).map((reminder) => stands(extended, reminder, reminder.on)), ['gone', 'gone', 'gone'])
  t.ok(days(extended).includes('lapsed 2028-04-01 of 2028-03-31'), 'the new end has reminders of its own')
  const full = new Story().admitted(START)
  full.full('2027-11-01', '2029-10-31')
  t.same(before.slice(1).map((reminder) => stands(full, reminder, reminder.on)), ['gone', 'gone', 'gone'])
  t.ok(days(full).includes('lapsed 2029-11-01 of 2029-10-31'))
  const left = new Story().admitted(START)
  left.do('firm-withdrew', '2027-11-01', FIRM)
  t.same(of(left), [])
  t.same(before.slice(1).map((reminder) => stands(left, reminder, reminder.on)), ['gone', 'gone', 'gone'])
})

t.test('while a label that came in time is not checked nobody is told that the badge has lapsed; once it proves invalid they are', async (t) => {
  const story = new Story().admitted(START)
  const lapse = of(story).at(-1)
  const label = story.do('label-handed-in', '2028-01-18', FIRM, { receivedOn: '2028-01-18' })
  t.equal(stands(story, lapse, '2028-01-20'), 'not-yet')
  t.equal(stands(story, lapse, '2028-05-01'), 'not-yet')
  story.do('label-checked', '2028-05-02', ANN, { label, result: 'invalid' })
  t.equal(stands(story, lapse, '2028-05-02'), 'now')
})

t.test('while a label is awaited the lapse comes after the days that the tenant gives it', async (t) => {
  const story = new Story().admitted(START)
  story.do('label-applied', '2028-01-10', FIRM)
  t.equal(days(story).at(-1), 'lapsed 2028-04-19 of 2028-04-18')
})

t.test('a badge without a known end has no reminder that could be wrong', async (t) => {
  t.same(of(new Story(caseFile({}, { yearFrom: undefined as never })).admitted(START)), [])
  const unsent = new Story(caseFile({}, { yearFrom: 'sent' })).advised(START).votes(START, 'yes', 'yes', 'yes')
  const decision = unsent.do('temporary-admission-decided', START, unsent.events.find(({ type }) => type === 'vote-cast')?.actor as typeof MACHINE)
  t.same(of(unsent), [])
  unsent.do('decision-sent', '2027-01-25', MACHINE, { decision })
  t.equal(days(unsent).at(-1), 'lapsed 2028-01-25 of 2028-01-24')
})

t.test('the letter counts the days that are left from the day it is written, and is not ready once its reason has gone', async (t) => {
  const { file, events } = new Story().admitted(START)
  const reminder: BadgeReminder = { kind: 'ahead', on: '2028-01-12', lastDay: '2028-01-19' }
  const on = (day: string) => writeLetter({ onRecord: { file, events }, about: { reminder, question: { on: day, knownAt: noon(day) } }, register: 'plain', language: 'nl', firm: 'Fictief Werk' })
  t.match(textOf(on('2028-01-12')), 'Dat is over 7 dagen.')
  t.match(textOf(on('2028-01-18')), 'Dat is morgen.')
  t.match(textOf(on('2028-01-19')), 'Dat is vandaag.')
  t.same(['2028-01-11', '2028-01-12', '2028-01-20'].map((day) => on(day).ready.verdict), ['not-met', 'met', 'not-met'])
})
