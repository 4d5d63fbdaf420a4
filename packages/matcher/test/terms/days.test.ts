// Which day it is, and which day lies a number of months later: the vectors, and the calendar of the platform beside them.
import fc from 'fast-check'
import t from 'tap'
import { amsterdamDay } from '@sroi/matcher'
import { daysLater, monthsLater, weekdayOf } from '../../dist/primitives/index.js'
import { easterSunday } from '../../dist/terms/easter-sunday.js'

t.test('a moment lies on the day it has in Amsterdam, through the changes of the clock', async (t) => {
  const vectors: readonly (readonly [string, string])[] = [
    ['2027-03-27T22:59:59Z', '2027-03-27'], ['2027-03-27T23:00:00Z', '2027-03-28'],
    ['2027-03-28T21:59:59Z', '2027-03-28'], ['2027-03-28T22:00:00Z', '2027-03-29'],
    ['2027-10-30T21:59:59Z', '2027-10-30'], ['2027-10-30T22:00:00Z', '2027-10-31'],
    ['2027-10-31T22:59:59Z', '2027-10-31'], ['2027-10-31T23:00:00Z', '2027-11-01'],
    ['2027-12-31T23:00:00Z', '2028-01-01'],
    ['2028-02-28T23:00:00Z', '2028-02-29'], ['2028-02-29T22:59:59Z', '2028-02-29']
  ]
  for (const [instant, day] of vectors) t.equal(amsterdamDay(instant), day, instant)
  t.equal(amsterdamDay('2027-12-31T22:59:59.999Z'), '2027-12-31')
  t.equal(amsterdamDay('1995-06-30T22:30:00Z'), '1995-06-30', 'before 1996 winter time is taken')
})

t.test('the day in Amsterdam is that of the time zone database, from 1996 on', async (t) => {
  const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })
  const moment = fc.integer({ min: Date.UTC(1996, 0, 1) / 1000, max: Date.UTC(2037, 11, 31) / 1000 })
  const nearMidnight = fc.tuple(fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: -7300, max: 100 })).map(([days, seconds]) => Date.UTC(1996, 0, 2) / 1000 + days * 86_400 + seconds)
  fc.assert(fc.property(fc.oneof(moment, nearMidnight), (seconds) => {
    const date = new Date(seconds * 1000)
    return amsterdamDay(date.toISOString()) === zone.format(date)
  }), { numRuns: 3000 })
  t.pass('3000 moments')
})

t.test('one year from 29 February ends where the rule says', async (t) => {
  t.equal(monthsLater('2028-02-29', 12, 'last-of-month'), '2029-02-28', 'as the interval of a database does')
  t.equal(monthsLater('2028-02-29', 12, 'first-of-next-month'), '2029-03-01')
  t.equal(monthsLater('2028-02-29', 48, 'first-of-next-month'), '2032-02-29', 'four years later there is one')
  t.equal(monthsLater('2026-01-31', 1, 'last-of-month'), '2026-02-28')
  t.equal(monthsLater('2027-12-31', 2, 'last-of-month'), '2028-02-29')
  t.equal(monthsLater('2026-11-30', 2, 'last-of-month'), '2027-01-30')
  t.equal(monthsLater('2026-03-31', 1, 'first-of-next-month'), '2026-05-01')
  t.equal(monthsLater('2026-12-15', 1, 'last-of-month'), '2027-01-15')
})

t.test('months and weekdays agree with the calendar of the platform', async (t) => {
  const day = fc.integer({ min: 0, max: 100_000 }).map((days) => daysLater('1901-01-01', days))
  fc.assert(fc.property(day, (text) => weekdayOf(text) === new Date(`${text}T00:00:00Z`).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' }).toLowerCase()))
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 240 }), (text, months) => {
    const date = new Date(`${text}T00:00:00Z`)
    date.setUTCMonth(date.getUTCMonth() + months)
    const rolled = date.toISOString().slice(0, 10)
    const [next, last] = [monthsLater(text, months, 'first-of-next-month'), monthsLater(text, months, 'last-of-month')]
    return rolled.slice(8) === text.slice(8) ? next === rolled && last === rolled : next === `${rolled.slice(0, 8)}01` && last === daysLater(next, -1)
  }))
  t.pass('weekdays and months')
})

t.test('Easter falls on its Sunday, the earliest and the latest of two centuries too', async (t) => {
  const days = ['2014-04-20', '2015-04-05', '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25', '1943-04-25', '2008-03-23', '2049-04-18', '2076-04-19', '1954-04-18']
  for (const day of days) t.equal(easterSunday(Number(day.slice(0, 4))), day)
  for (let year = 1900; year < 2200; year += 1) {
    const day = easterSunday(year)
    if (weekdayOf(day) !== 'sunday' || day.slice(5) < '03-22' || day.slice(5) > '04-25') t.fail(day)
  }
})
