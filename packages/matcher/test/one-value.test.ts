// A list of one day reads like the day in JavaScript, and is none.
import t from 'tap'
import type { MatchRequest, ValuationRequest } from '@sroi/matcher'
import { assess, match, value } from '@sroi/matcher'
import { contract, label, NOW, request, rulesOf, supplier, TODAY } from './make.ts'
import { refusalsOf } from './problems-of.ts'

const refused = (ask: () => unknown): readonly string[] => refusalsOf(ask).toSorted()

const LISTS = [[], [[]], ['2026-01-01'], [['2026-01-01']]]

t.test('a list in the place of a day, a moment, an amount or a count is refused by match and assess', async (t) => {
  for (const list of LISTS) {
    const odd = list as never
    const asked: MatchRequest = request({
      on: odd, knownAt: odd, show: odd, fillings: [{ state: 'filled', cents: odd }],
      contract: contract({ days: { publication: odd }, period: { from: odd, until: '2026-12-31' }, value: { awarded: { cents: odd } } }),
      suppliers: [supplier({ labels: [label({ recordedAt: odd })] })]
    })
    const places = ['/contract/days/publication no-day', '/contract/period/from no-day', '/contract/value/awarded/cents no-amount', '/fillings/0/cents no-amount', '/knownAt no-instant', '/on no-day']
    t.same(refused(() => match(asked)), [...places, '/show no-count', '/suppliers/0/labels/0/recordedAt no-instant'], JSON.stringify(list))
    const { suppliers: _suppliers, show: _show, ...assessed } = asked
    t.same(refused(() => assess(assessed)), places)
  }
})

t.test('an object in the place of a day or an amount is refused, and a contract is not taken for a day', async (t) => {
  const odd = {} as never
  t.same(refused(() => match(request({ contract: contract({ days: { publication: odd, award: odd }, value: { awarded: { cents: odd } } }) }))),
    ['/contract/days/award no-day', '/contract/days/publication no-day', '/contract/value/awarded/cents no-amount'])
  t.same(refused(() => match(request())), [])
})

t.test('a period that ends on no day is not told to end before it starts as well', async (t) => {
  const period = { from: '2026-06-01', until: '2026-02-30' }
  t.same(refused(() => match(request({ contract: contract({ period }) }))), ['/contract/period/until no-day'])
  t.same(refused(() => match(request({ contract: contract({ period: { ...period, until: '2026-02-28' } }) }))), ['/contract/period period-backwards'])
})

t.test('evidence for an amount or a share is no amount and no share', async (t) => {
  const stated = { level: 'document', source: 'the tender documents', on: '2026-01-02' } as const
  const evidence = { '/labourShareBasisPoints': stated, '/terms/amountCents': stated, '/months': stated }
  t.same(refused(() => match(request({ contract: contract({ evidence }) }))), [])
  t.same(refused(() => match(request({ contract: contract({ evidence: { '/terms/amountCents': { ...stated, on: '2026-02-30' } } }) }))), ['/contract/evidence/~1terms~1amountCents/on no-day'])
  t.same(refused(() => value({ authority: 'somebody', contract: contract(), ruleSet: rulesOf(null), on: TODAY, knownAt: NOW, efforts: [{ id: 'e', kind: 'placement', evidence: { '/costCents': stated, '/days': stated } }] })), [])
})

t.test('an object in the place of a day or a number of an effort is refused', async (t) => {
  const odd = {} as never
  const asked: ValuationRequest = {
    authority: 'somebody', contract: contract(), ruleSet: rulesOf(null), on: odd, knownAt: NOW,
    efforts: [{ id: 'e', kind: 'placement', startedOn: odd, costCents: odd }]
  }
  t.same(refused(() => value(asked)), ['/efforts/0/costCents no-number', '/efforts/0/startedOn no-day', '/on no-day'])
})

t.test('a list in the place of a day, an amount or a number of an effort is refused, and ends', async (t) => {
  for (const list of LISTS) {
    const odd = list as never
    const asked: ValuationRequest = {
      authority: 'somebody', contract: contract({ days: { contract: odd } }), ruleSet: rulesOf(null), on: odd, knownAt: NOW,
      efforts: [{
        id: 'e', kind: 'placement', period: { from: odd, until: '2026-12-31' }, startedOn: odd, weeklyHoursHundredths: odd, costCents: odd, age: { from: odd, until: 30 },
        purchase: { invoice: { cents: odd }, days: { delivery: odd } }
      }]
    }
    t.same(refused(() => value(asked)), [
      '/contract/days/contract no-day', '/efforts/0/age/from no-day', '/efforts/0/costCents no-number', '/efforts/0/period/from no-day', '/efforts/0/purchase/days/delivery no-day',
      '/efforts/0/purchase/invoice/cents no-number', '/efforts/0/startedOn no-day', '/efforts/0/weeklyHoursHundredths no-number', '/on no-day'
    ], JSON.stringify(list))
    t.same(refused(() => value({ ...asked, contract: contract(), on: TODAY, efforts: [] })), [])
  }
})
