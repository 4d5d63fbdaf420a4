// Findings of the register of labels, every way they come out.
import type { Finding } from '@sroi/matcher'
import { labelHolds, recheckOf, registerHints } from '@sroi/matcher/label-register'
import { entry, record } from './make-record.ts'

export function registerFindings (): readonly Finding[] {
  const doubt = { since: '2027-03-01', reason: 'Een signaal', evidence: [{ kind: 'letter', sha256: 'a'.repeat(64) }] }
  const records = [record(), record({ suspension: doubt }), record({}, { result: 'invalid' }), record({}, { result: 'not-listed' }), record({}, { on: '2028-01-01' })]
  const open = record({ label: { ...record().label, period: { from: '2027-01-01', until: null } } })
  const one = entry('F-1', { names: ['Zorgwerk Fictief'], address: 'Fictieflaan 1', directors: [{ scheme: 'fictional', value: 'D' }] })
  const others = [entry('F-2', { address: 'fictieflaan 1' }), entry('D'), entry('F-3', { names: ['zorgwerk fictief'] }), entry('F-4', { names: ['Zorgwerk Fictіef'] }), entry('F-5', { names: ['Zorgwerk Fictieft'] })]
  return [
    ...records.flatMap((own) => ['2027-02-01', '2027-06-01', '2028-01-01'].map((on) => labelHolds(own, on))),
    ...[...records, open].flatMap((own) => ['2027-02-01', '2028-01-01'].map((on) => recheckOf(own, { on, everyDays: null }).finding)),
    ...registerHints(one, others).map(({ finding }) => finding)
  ]
}
