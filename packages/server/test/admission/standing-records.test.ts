// Does the register say of a firm, on every day, what its case says? Over cases that go any way at all.
import fc from 'fast-check'
import t from 'tap'
import type { AdmissionRecord, IsoDay, Standing } from '@sroi/matcher'
import { registeredBadge } from '@sroi/matcher/procedure'
import { standingRecords, type StandingSpan } from '../../dist/actions/admission/standing-records.js'
import { admitted, ANN, BEN, FIRM, openDesk, sent, SUPPLIER } from './desk.ts'

const DAY = 86_400_000
const FIRST = Date.parse('2027-01-01T00:00:00Z')
const dayAt = (number: number): IsoDay => new Date(FIRST + number * DAY).toISOString().slice(0, 10)

/** How the register is read: the newest record of each first day, and of those the last that began, as long as it holds. Written without the library. */
function readOn (records: readonly AdmissionRecord[], day: IsoDay): Standing | null {
  const newest = new Map(records.map((record) => [record.period.from, record]))
  const begun = [...newest.values()].filter(({ period }) => period.from <= day).sort((one, other) => one.period.from < other.period.from ? -1 : 1)
  const last = begun.at(-1)
  return last === undefined || (last.period.until !== null && last.period.until < day) ? null : last.standing
}

const span = fc.record({ standing: fc.constantFrom<Standing | null>('applied', 'temporary', 'full', 'refused', null), length: fc.integer({ min: 1, max: 30 }) })
/** One event after another: so many days later, and how the case stands from then on. */
const story = fc.array(fc.record({ later: fc.integer({ min: 0, max: 20 }), spans: fc.array(span, { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 12 })

function spansFrom (from: number, spans: readonly { readonly standing: Standing | null, readonly length: number }[]): readonly StandingSpan[] {
  const joined = spans.filter(({ standing }, index) => index === 0 || standing !== spans[index - 1]?.standing)
  let start = from
  return joined.map(({ standing, length }, index) => {
    const begins = start
    start += length
    return { standing, from: dayAt(begins), until: index === joined.length - 1 ? null : dayAt(start - 1) }
  })
}

t.test('after every event the register says from that day on what the case says, and says it no second time', async () => {
  fc.assert(fc.property(story, (events) => {
    let records: readonly AdmissionRecord[] = []
    let today = 0
    for (const [index, { later, spans }] of events.entries()) {
      today += later
      const told = spansFrom(today, spans)
      const said = { reference: '2027-00000000', event: `event-${index}`, on: dayAt(today), recordedAt: `2027-01-01T00:00:00.${String(index).padStart(3, '0')}Z` }
      records = [...records, ...standingRecords(records, told, said)]
      for (let day = today; day < today + 150; day += 1) {
        const wanted = told.find(({ from, until }) => from <= dayAt(day) && (until === null || dayAt(day) <= until))?.standing ?? null
        const read = readOn(records, dayAt(day))
        // a badge that was to begin on a day and was taken back says for that one day that it was
        const isTakenBack = wanted === null && (read === 'withdrawn' || read === 'applied') && records.some(({ period }) => period.from === dayAt(day) && period.until === dayAt(day))
        if (read !== wanted && !isTakenBack) throw new Error(`${dayAt(day)}: ${read} instead of ${wanted}`)
      }
      if (standingRecords(records, told, said).length > 0) throw new Error('the same is said again')
    }
  }), { numRuns: 500, seed: 6 })
})

t.test('what another case, or somebody else, wrote is not ended', async (t) => {
  const evidence = { level: 'register' as const, source: 'import', on: null }
  const known: readonly AdmissionRecord[] = [{ standing: 'temporary', period: { from: '2026-06-01', until: '2027-05-31' }, evidence, recordedAt: '2026-06-01T00:00:00Z' }]
  const said = { reference: '2027-00000000', event: 'x', on: '2027-01-04', recordedAt: '2027-01-04T12:00:00Z' }
  t.same(standingRecords(known, [{ standing: null, from: '2027-01-04', until: null }], said), [])
  t.match(standingRecords(known, [{ standing: 'applied', from: '2027-01-04', until: null }], said), [{ standing: 'applied', period: { from: '2027-01-04', until: null }, evidence: { source: '2027-00000000: x' } }])
})

t.test('a longer badge of which the firm was told after a suspension leaves the days of that suspension as they were', async (t) => {
  const desk = await openDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  await desk.act(FIRM, id, 'extension-asked', '2027-12-01')
  await desk.act(ANN, id, 'proposal-made', '2027-12-01', { kind: 'extension', reason: 'extension-asked-for' })
  const { event: extension } = await desk.act(BEN, id, 'extension-given', '2027-12-02', { until: '2028-07-01', ground: 'issuer-late', motivation: 'Er is genoeg gebleken.', reasons: [] })
  await desk.act(ANN, id, 'proposal-made', '2027-12-08', { kind: 'suspension', reason: 'signal' })
  await desk.act(ANN, id, 'hearing-offered', '2027-12-08', { subject: 'suspension', until: '2027-12-08', reason: 'decision-affects-firm' })
  await desk.act(ANN, id, 'hearing-closed', '2027-12-09', { subject: 'suspension' })
  await desk.act(BEN, id, 'suspension-decided', '2027-12-10')
  await sent(desk, id, '2027-12-10')
  await desk.act(ANN, id, 'proposal-made', '2027-12-17', { kind: 'suspension', reason: 'repaired' })
  await desk.act(BEN, id, 'suspension-lifted', '2027-12-18')
  await sent(desk, id, '2027-12-20')
  const { suppliers: before } = await desk.store.refresh()
  await desk.act(ANN, id, 'decision-sent', '2027-12-30', { decision: extension.id })
  const { suppliers: after } = await desk.store.refresh()
  const standings = (suppliers: typeof before, days: readonly string[]): readonly (string | null)[] => {
    const { admissions } = suppliers.find((one) => one.id === SUPPLIER) ?? { admissions: [] }
    return days.map((on) => { const badge = registeredBadge({ admissions }, { on, knownAt: desk.clock.at }); return badge?.isRunning === true ? badge.record.standing : null })
  }
  const days = ['2027-12-09', '2027-12-10', '2027-12-17', '2027-12-18', '2027-12-30', '2028-01-19']
  const told = ['temporary', null, null, 'temporary', 'temporary', 'temporary']
  t.same([standings(before, [...days, '2028-01-20']), standings(after, [...days, '2028-01-20', '2028-07-01', '2028-07-02'])], [[...told, null], [...told, 'temporary', 'temporary', null]])
})
