// Rules of a label with something missing: nothing is made up in its place.
import t from 'tap'
import type { LabelRules } from '@sroi/matcher'
import { assessLabel, measurePso } from '@sroi/matcher/labels'
import { atWork, DAYS, dated, firm, invented, pathwayOf, rulesOf } from './firm.ts'

const RULES = rulesOf('pso')
const ABSENT = { state: 'no-provision' as const, on: DAYS.on, known: false, missing: [{ kind: 'rule-value' as const, name: 'label.norms' }] }

function withMeasurement (parts: Partial<LabelRules['measurement']>): LabelRules {
  return { ...RULES, measurement: { ...RULES.measurement, ...parts } }
}

t.test('without norms, or above the last size of norms that stop there, the norm is unknown', async (t) => {
  const norm = (rules: LabelRules, total: number): unknown => assessLabel(atWork(total, total), [rules], 'pso', '1', DAYS.on).because.find(({ code }) => code === 'label-norm')
  t.match(norm(withMeasurement({ norms: ABSENT }), 1000), { verdict: 'unknown', missing: [{ name: 'label.norms' }], because: [{ code: 'pso-measurement' }] })
  const { norms } = RULES.measurement
  if (norms.state !== 'in-force') throw new Error('no norms')
  const stops = withMeasurement({ norms: { ...norms, value: { ...norms.value, lastAndAbove: false } } })
  t.match(norm(stops, 10_501), { verdict: 'unknown', missing: [{ name: 'label.norms.size' }] })
  t.match(norm(stops, 10_500), { verdict: 'met' })
})

t.test('where the collective agreement may not take its place, the norm of the issuer makes hours fte', async (t) => {
  const { fullTime } = RULES.measurement
  if (fullTime.state !== 'in-force') throw new Error('no norm of hours')
  const own = withMeasurement({ fullTime: { ...fullTime, value: { ...fullTime.value, collectiveAgreementInstead: false } } })
  const hours = firm({ workforce: { totalFteHundredths: 1000, fullTimeHoursHundredths: 3600, targetGroup: [{ position: 'wia', contractType: 'regular', hoursPerWeekHundredths: 7200 }] }, purchases: [] })
  t.match(measurePso(hours, own).direct, { leastBasisPoints: 1800 })
  t.match(measurePso(hours, RULES).direct, { leastBasisPoints: 2000 })
})

t.test('a label that says nothing of its procedure leaves the latest start unknown, without a rule; one that was not readable names it', async (t) => {
  const report = { id: 'report', levels: [null], provisions: [dated({ kind: 'statement', fact: 'impactReport', asked: true, nature: 'act', days: 30 } as const)] }
  const inTime = (procedure: Parameters<typeof invented>[1]): unknown => pathwayOf(firm({ statements: { impactReport: false } }), 'invented', null, {}, [invented([report], procedure)]).finding.because.find(({ code }) => code === 'label-in-time')
  t.match(inTime({}), { verdict: 'unknown', rule: null, missing: [{ name: 'label.procedure' }] })
  t.match(inTime({ procedure: [dated<{ days: number }>(null)] }), { verdict: 'unknown', rule: { provision: 'p' }, missing: [{ name: 'label.procedure' }] })
})
