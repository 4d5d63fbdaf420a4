// The days of a year on which no term ends, as the rules of each day have them.
import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app } = await buildApplication(t)
const daysOf = async (query: string) => (await get(app, `/v1/public-holidays?${query}`)).body

t.test('a year has its holidays, and the days that a decree equates with them, with the provision that says so', async (t) => {
  const { items, known } = await daysOf('year=2027')
  t.same(items.filter(({ kind }: { kind: string }) => kind === 'public-holiday').map(({ day }: { day: string }) => day), [
    '2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-17', '2027-12-25', '2027-12-26'
  ])
  t.match(items[0], { name: { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' }, ruleSet: 'netherlands', provision: String, certainty: String })
  t.equal(known.publicHolidays, true)
  t.ok(items.some(({ kind, name }: { kind: string, name: null }) => kind === 'equated' && name === null))
  t.same(items.map(({ day }: { day: string }) => day), items.map(({ day }: { day: string }) => day).sort())
})

t.test('King\'s Day is the day before when it would be a Sunday, and a year of which nothing is known says so', async (t) => {
  t.ok((await daysOf('year=2025')).items.some(({ day }: { day: string }) => day === '2025-04-26'))
  t.match(await daysOf('year=2013'), { known: { publicHolidays: false, equatedDays: false }, items: [] })
  t.match(await daysOf('year=2021'), { known: { publicHolidays: true, equatedDays: false } }, 'the decree of those years was not found')
})

t.test('what was not known at a moment is not told, and what is odd is refused', async (t) => {
  t.same((await daysOf('year=2027&knownAt=2013-01-01T00:00:00Z')).items, [])
  for (const query of ['', 'year=27', 'year=2027&year=2028', 'year=2027&knownAt=then', 'year=2027&odd=1']) t.equal((await get(app, `/v1/public-holidays?${query}`)).status, 400, query)
  t.equal((await get(app, '/v1/public-holidays?year=2027&authority=nowhere')).status, 404)
})
