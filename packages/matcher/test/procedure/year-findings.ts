// Findings on the year of a badge, every way they come out.
import type { Finding } from '@sroi/matcher'
import { expiring, lapseOutcome, milestones } from '@sroi/matcher/procedure'
import { act, leaning, pathway, running } from './make-year.ts'

export function yearFindings (): readonly Finding[] {
  const steps = pathway(act('impactReport', 400), act('impactReport', 30), act('missionInStatutes', null), { kind: 'wait', until: '2027-12-01' }, { kind: 'wait', until: '2029-01-01' }, { kind: 'procedure', days: 60, startedOn: null }, { kind: 'procedure', days: 20, startedOn: '2027-07-01' }, { kind: 'procedure', days: null, startedOn: '2027-07-01' })
  const purchases = [leaning(), leaning({ countsOn: '2027-12-01' }), leaning({ countsOn: null }), leaning({ contractPeriod: null })]
  return [
    ...[steps, pathway(act('impactReport', 30))].flatMap((one) => milestones(one, { on: '2027-06-01', before: '2028-01-19' }).map(({ finding }) => finding)),
    ...(['until-the-day', 'until-end-of-contract', 'not', null] as const).flatMap((effect) => lapseOutcome({ effect, until: '2028-01-19', purchases }).contracts.flatMap((contract) => contract.purchases.map(({ finding }) => finding))),
    ...expiring({ badges: [running(), running({ until: '2027-01-01' }), running({ until: null })], purchases, effect: null, on: '2027-12-01', withinDays: 90 }).map(({ finding }) => finding)
  ]
}
