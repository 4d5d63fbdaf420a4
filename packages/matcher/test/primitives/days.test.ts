// Days and moments where calendars go wrong: ends of centuries, periods of a day, changes of the clock.
import t from 'tap'
import { amsterdamDay, daysLater, isDay, isInstant, isWithin, movedInto, wholeMonths } from '../../dist/primitives/index.js'

t.test('a day later is the next day of the calendar, through every kind of century', async (t) => {
  for (const year of [1900, 1999, 2000, 2001, 2099, 2100, 2101]) {
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
      const [day, next] = [at, at + 86_400_000].map((moment) => new Date(moment).toISOString().slice(0, 10)) as [string, string]
      if (daysLater(day, 1) !== next || daysLater(next, -1) !== day) t.fail(`${day} and ${next}`)
    }
  }
  t.equal(daysLater('2000-02-28', 1), '2000-02-29')
  t.equal(daysLater('2100-02-28', 1), '2100-03-01')
})

t.test('a day zero does not exist', async (t) => {
  t.equal(isDay('2026-01-00'), false)
})

t.test('a moment is the whole text, with up to nine digits of a second', async (t) => {
  for (const text of ['2027-03-01T09:30:00.1Z', '2027-03-01T09:30:00.123456789Z']) t.ok(isInstant(text), text)
  for (const text of ['x2027-03-01T09:30:00Z', '2027-03-01T09:30:00Zx', '2027-03-01T09:30:00.abcZ', '2027-03-01T09:30:00.Z', '2027-03-01T09:30:00.1234567890Z']) t.notOk(isInstant(text), text)
})

t.test('a period of one day holds that day and no other', async (t) => {
  const period = { from: '2026-03-01', until: '2026-03-01' }
  t.same(['2026-02-28', '2026-03-01', '2026-03-02'].map((day) => isWithin(day, period)), [false, true, false])
  t.same(['2026-02-28', '2026-03-01', '2026-03-02'].map((day) => movedInto(day, period)), ['2026-03-01', '2026-03-01', '2026-03-01'])
  t.equal(movedInto('2199-01-01', { from: '2026-03-01', until: null }), '2199-01-01', 'an open end moves nothing')
})

t.test('whole months are counted over years', async (t) => {
  t.equal(wholeMonths({ from: '2026-01-01', until: '2027-12-31' }), 24)
  t.equal(wholeMonths({ from: '2026-01-15', until: '2028-01-13' }), 23, 'a day short of two years')
  t.equal(wholeMonths({ from: '2026-01-15', until: null }), null)
})

t.test('the day in Amsterdam follows the summer time of the Union', async (t) => {
  t.equal(amsterdamDay('2026-03-28T22:59:59Z'), '2026-03-28', 'the last evening of winter time')
  t.equal(amsterdamDay('2026-03-29T22:00:00Z'), '2026-03-30', 'the first of summer time')
  t.equal(amsterdamDay('2026-10-24T22:00:00Z'), '2026-10-25', 'the last of summer time')
  t.equal(amsterdamDay('2026-10-25T22:59:59Z'), '2026-10-25', 'the first of winter time')
  t.equal(amsterdamDay('1995-07-01T22:00:00Z'), '1995-07-01', 'winter time is taken before 1996')
})
