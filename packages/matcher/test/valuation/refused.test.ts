// Requests about efforts that cannot be reckoned with.
import { value } from '@sroi/matcher'
import t from 'tap'
import { NOW, TODAY } from '../make.ts'
import { refusalsOf } from '../problems-of.ts'
import { ask, block, hire, row, table } from './make-valuation.ts'

const year = table({ buildingBlocks: [row('a', block())] })

t.test('every problem of a request is named at once', async (t) => {
  t.same(refusalsOf(() => value({
    contract: { id: 'c', days: { contract: '2024-02-31' } },
    efforts: [
      hire({ weeklyHoursHundredths: 0.5, fullTimeWeekHundredths: 0 }), hire({ period: { from: '2024-02-01', until: '2024-01-01' } }), hire({ id: 'e-2', age: { from: 9, until: 3 }, costCents: -1 })
    ],
    authority: 'somebody',
    dueCents: Number.NaN,
    ruleSet: { ...year, authority: 'another' },
    on: TODAY,
    knownAt: 'now'
  })), [
    '/ruleSet other-authority', '/contract/days/contract no-day', '/efforts/0/weeklyHoursHundredths no-number', '/efforts/0/fullTimeWeekHundredths no-number', '/efforts/1/period period-backwards',
    '/efforts/2/age period-backwards', '/efforts/2/costCents no-number', '/dueCents no-number', '/knownAt no-instant', '/efforts/1/id double-id'
  ])
})

t.test('values beyond what can be reckoned with are refused, not rounded', async (t) => {
  const rules = table({ buildingBlocks: [row('a', block({ values: [{ unit: 'hour', cents: 1_000_000_000_000 }] }), { kinds: ['hours'] })] })
  t.throws(() => ask(rules, [{ id: 'h', kind: 'hours', hoursHundredths: 1_000_000_000_00 }]), { code: 'INVALID_REQUEST' })
  t.equal(ask(table({}), [], { knownAt: NOW }).totalCents, 0)
})
