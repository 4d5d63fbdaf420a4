import fc from 'fast-check'
import t from 'tap'
import { amsterdamDay } from '../../dist/clock/amsterdam-day.js'
import { endOfDay } from '../../dist/clock/end-of-day.js'

t.test('a day ends at midnight in Amsterdam, in winter, in summer and on the days the clock changes', async (t) => {
  t.equal(endOfDay('2027-01-15'), '2027-01-15T23:00:00.000Z')
  t.equal(endOfDay('2027-03-27'), '2027-03-27T23:00:00.000Z')
  t.equal(endOfDay('2027-03-28'), '2027-03-28T22:00:00.000Z')
  t.equal(endOfDay('2027-10-30'), '2027-10-30T22:00:00.000Z')
  t.equal(endOfDay('2027-10-31'), '2027-10-31T23:00:00.000Z')
  t.equal(endOfDay('2028-02-29'), '2028-02-29T23:00:00.000Z')
})

t.test('what is no day has no end', async (t) => {
  for (const text of ['', '2027-02-29', '2027-13-01', '1-3-2027', '2027-03-01T00:00:00Z', '+12027-03-01']) t.equal(endOfDay(text), null, text)
})

t.test('a moment earlier it is still that day', async () => {
  fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
    const day = date.toISOString().slice(0, 10)
    const end = endOfDay(day)
    return end !== null && amsterdamDay(new Date(Date.parse(end) - 1).toISOString()) === day && amsterdamDay(end) > day
  }))
})
