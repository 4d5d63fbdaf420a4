import { listNotices, readNotice as readFixture } from '@sroi/fixtures'
import type { Contract, MatchQuestion } from '@sroi/matcher'
import t from 'tap'
import { readNotice } from '../../../dist/actions/read-notice.js'
import { factsOfQuestion } from '../../../dist/routes/pages/form/facts-of-question.js'
import { questionOfFacts } from '../../../dist/routes/pages/form/question-of-facts.js'
import { readForm } from '../../../dist/routes/pages/form/read-form.js'
import { writeForm } from '../../../dist/routes/pages/form/write-form.js'

const TODAY = '2026-11-22'

/** Through the form and back, with some fields typed over. */
function through (contract: Contract, typed: Record<string, string> = {}, choice: { lot?: string, party?: string } = {}): MatchQuestion {
  const values = { ...writeForm(factsOfQuestion({ contract, choice }), 'nl'), authority: 'bloemendaal', ...typed }
  // A list always sends something.
  const sent = { ...values, trigger: values.trigger || 'contract', amountKind: values.amountKind || 'awarded' }
  const { facts, problems } = readForm(sent, new Set(['bloemendaal']))
  t.strictSame(problems, [])
  return questionOfFacts(contract, facts, 'Bloemendaal', TODAY)
}

t.test('a notice that goes through the form unchanged is the same contract, with the same places', async (t) => {
  const names = listNotices()
  t.ok(names.length > 10)
  for (const name of names) {
    const { contract } = readNotice(readFixture(name))
    t.strictSame(through(contract).contract, contract, name)
    for (const { id } of contract.lots ?? []) t.strictSame(through(contract, {}, { lot: id }).contract, contract, `${name}, lot ${id}`)
  }
})

t.test('a period keeps that it has no end until somebody names one; a first day alone says nothing of the last', async (t) => {
  const from = '2026-07-01'
  const endless: Contract = { id: 'c', nature: 'services', period: { from, until: null } }
  t.strictSame(through(endless).contract.period, { from, until: null })
  t.strictSame(through(endless, { from: '2026-08-01' }).contract.period, { from: '2026-08-01', until: null }, 'it begins later')
  t.strictSame(through(endless, { until: '2027-06-30' }).contract.period, { from, until: '2027-06-30' })
  t.strictSame(through({ ...endless, period: { from, until: '2027-06-30' } }, { until: '' }).contract.period, { from }, 'a last day that is cleared is not known')
  t.strictSame(through({ id: 'c', nature: 'services' }, { from }).contract.period, { from })
  const { period, ...bare } = endless
  t.strictSame(through({ ...bare, ...(period === undefined ? {} : { period }), lots: [{ id: '1' }] }, { from: '2026-08-01' }, { lot: '1' }).contract.lots?.[0]?.period, { from: '2026-08-01', until: null }, 'a lot has that of the contract')
})

const awarded: Contract = {
  id: 'c',
  stage: 'award',
  title: 'Schoonmaak',
  nature: 'services',
  value: { awarded: { cents: 20_000_000 } },
  awards: [{ id: '1', parties: [{ name: 'Fictief BV' }], value: { cents: 20_000_000 } }],
  evidence: {
    '/nature': { level: 'document', source: 'TED notice 1, A/B', on: '2026-01-01' },
    '/awards/0/value': { level: 'document', source: 'TED notice 1, A/C', on: '2026-01-01' }
  }
}

t.test('a corrected amount is the amount, is self-declared, and takes the place of the award', async (t) => {
  const { contract } = through(awarded, { amount: '350.000' })
  t.strictSame(contract.value, { awarded: { cents: 35_000_000, vat: 'excluding' } })
  t.equal(contract.awards?.[0]?.value?.cents, 35_000_000)
  t.strictSame(contract.evidence?.['/awards/0/value'], { level: 'self-declared', source: 'in-the-question', on: TODAY })
  t.equal(contract.evidence?.['/nature']?.level, 'document', 'what was not touched keeps its place in the notice')
})

t.test('a cleared fact is not known any more', async (t) => {
  const { contract } = through(awarded, { nature: '', amount: '' })
  t.notOk('nature' in contract)
  t.notOk('value' in contract)
  t.notOk('value' in (contract.awards?.[0] ?? {}))
})

t.test('an amount of a lot is that of the lot, and the other lots stay as they were', async (t) => {
  const lots: Contract = { id: 'c', nature: 'services', lots: [{ id: '1', value: { awarded: { cents: 1_000_000 } } }, { id: '2' }] }
  const { contract, choice } = through(lots, { amount: '80.000', nature: '' }, { lot: '2' })
  t.strictSame(choice, { lot: '2' })
  t.strictSame(contract.lots?.[0], lots.lots?.[0])
  t.equal(contract.lots?.[1]?.value?.awarded?.cents, 8_000_000)
  t.notOk('nature' in contract, 'a cleared fact is not inherited from the contract')
  t.equal(contract.evidence?.['/lots/1/value/awarded']?.level, 'self-declared')
})

t.test('whoever gives the sum of a contract out of a joint call has a contract of their own', async (t) => {
  const joint: Contract = { id: 'c', stage: 'call', framework: {}, buyers: [{ name: 'Gemeente Heemstede' }, { name: 'Gemeente Bloemendaal' }] }
  const { contract } = through(joint, { amount: '90.000', amountKind: 'awarded' })
  t.equal(contract.stage, 'concluded')
  t.notOk('framework' in contract)
  t.strictSame(contract.buyers, [{ name: 'Gemeente Bloemendaal' }])
})

t.test('a ceiling that is corrected stays a ceiling', async (t) => {
  const framework: Contract = { id: 'c', framework: { ceiling: { cents: 90_000_000 } } }
  const { contract } = through(framework, { amount: '800.000', amountKind: 'ceiling' })
  t.equal(contract.framework?.ceiling?.cents, 80_000_000)
  t.notOk('value' in contract)
})

t.test('what the documents say keeps the passages of the notice beside it', async (t) => {
  const mentioned: Contract = { id: 'c', terms: { mentions: [{ text: 'SROI', place: 'A/B' }] } }
  t.strictSame(through(mentioned, { terms: 'yes', termsRate: '2,5' }).contract.terms, { applies: true, rateBasisPoints: 250, mentions: mentioned.terms?.mentions })
  t.strictSame(through(mentioned).contract, mentioned)
})
