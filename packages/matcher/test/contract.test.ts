// Which part of a contract is it about, where do its facts stand, and what must the reader know?
import t from 'tap'
import type { Contract, PartChoice } from '@sroi/matcher'
import { choosePart, warnAboutContract } from '../dist/contract/index.js'
import { award, contract } from './make.ts'
import { problemsOf } from './problems-of.ts'

const refusal = (whole: Contract, choice: PartChoice): string => problemsOf(() => choosePart(whole, choice)).map(({ place, code, detail }) => `${place} ${code} ${detail}`).join()

const evidence = (source: string) => ({ level: 'document' as const, source, on: null })
const { value: _value, ...withoutValue } = contract()
const lots: Contract = {
  ...withoutValue,
  title: 'All of it',
  value: { awarded: { cents: 900_000_00 } },
  renewals: { description: 'twice a year' },
  lots: [
    { id: '1', title: 'North', value: { awarded: { cents: 150_000_00 } }, awards: [award('a', 'Fictief A')] },
    { id: '2', title: 'South', nature: 'works', awards: [award('b', 'Fictief B', 100_000_00), award('c', 'Fictief C', 50_000_00)] }
  ],
  evidence: {
    '/nature': evidence('nature of all'),
    '/value/awarded': evidence('value of all'),
    '/lots/0/value/awarded': evidence('value of lot 1'),
    '/lots/1/awards/1/value': evidence('value of c')
  }
}

t.test('a lot has its own value and shares the rest', async (t) => {
  const part = choosePart(lots, { lot: '1' })
  t.equal(part.lot, '1')
  t.equal(part.party, 'Fictief A')
  t.equal(part.facts.value?.awarded?.cents, 150_000_00)
  t.equal(part.facts.nature, 'services', 'from the contract')
  t.equal(part.facts.renewals, undefined, 'what the whole can be renewed for says nothing of a lot')
  const none = (parts: Partial<Contract>) => choosePart({ ...lots, ...parts }, { lot: '1' }).facts
  t.same([none({ renewals: null }).renewals, none({ options: [] }).options], [null, []], 'what nobody has, no lot has')
  t.equal('options' in none({ options: [{}] }), false)
  t.same(choosePart({ ...lots, options: [], renewals: null }).facts.options, [])
  const { lots: [only] = [], ...whole } = lots
  t.equal(choosePart({ ...whole, renewals: null, lots: only === undefined ? [] : [only] }).facts.renewals, null, 'nor has the only lot')
  t.equal(part.evidence['/value/awarded']?.source, 'value of lot 1')
  t.equal(part.evidence['/nature']?.source, 'nature of all')
})

t.test('evidence of the whole is no evidence of what a lot says itself', async (t) => {
  const part = choosePart(lots, { lot: '2', party: 'fictief c' })
  t.equal(part.facts.nature, 'works')
  t.equal(part.evidence['/nature'], undefined)
  t.equal(part.evidence['/value/awarded'], undefined)
  t.equal(part.evidence['/awards/0/value']?.source, 'value of c', 'the chosen award is the first')
  t.same(part.facts.awards?.map(({ id }) => id), ['c'])
})

t.test('the total of several lots or awards is not the sum of one', async (t) => {
  t.equal(choosePart(lots).facts.value, undefined)
  t.equal(choosePart(lots).lot, null)
  const two = contract({ awards: [award('a', 'Fictief A'), award('b', 'Fictief B')] })
  t.equal(choosePart(two, { party: 'Fictief A' }).facts.value, undefined)
  t.equal(choosePart(contract({ awards: [award('a', 'Fictief A')] })).facts.value?.awarded?.cents, 350_000_00, 'of one award it is')
})

t.test('an amount fixed for all is not that of one part', async (t) => {
  const terms = { amountCents: 9_000_00, clause: 'The clause' }
  t.same(choosePart({ ...lots, terms }, { lot: '1' }).facts.terms, { applies: true, clause: 'The clause' })
  t.same(choosePart({ ...lots, terms }).facts.terms, { applies: true, clause: 'The clause' })
  t.same(choosePart(contract({ terms, lots: [{ id: '1' }] })).facts.terms, terms, 'of the only lot it is')
  t.same(choosePart(contract({ terms, awards: [award('a', 'Fictief A'), award('b', 'Fictief B')] }), { party: 'Fictief A' }).facts.terms?.amountCents, undefined)
  t.same(choosePart({ ...lots, lots: [{ id: '1', terms }, { id: '2' }] }, { lot: '1' }).facts.terms, terms, 'what a lot says itself stays')
})

t.test('a part that does not occur is refused, and those that do are named', async (t) => {
  t.match(refusal(lots, { lot: '3' }), /^\/choice\/lot unknown-lot There is no lot '3'\. Choose one of: 1, 2\./)
  t.match(refusal(contract(), { lot: '1' }), /has no lots/)
  t.match(refusal(lots, { lot: '1', party: 'Fictief Z' }), /^\/choice\/party unknown-party .*Choose one of: Fictief A\./)
  t.match(refusal(contract(), { party: 'Fictief Z' }), /names no contractor/)
  t.match(refusal(lots, { party: 'Fictief B' }), /^\/choice\/lot lot-not-chosen .*named in: 2\./)
  t.match(refusal(lots, { party: 'Fictief Z' }), /^\/choice\/party unknown-party No lot names/)
})

t.test('a subcontractor has no obligation of its own', async (t) => {
  const whole = contract({ awards: [{ id: 'a', parties: [{ name: 'Fictief A', role: 'main', identifier: { scheme: 'fictional', value: 'A-1' } }, { name: 'Fictief S', role: 'subcontractor' }] }] })
  t.match(refusal(whole, { party: 'Fictief S' }), /subcontractor .*Choose one of: Fictief A\./)
  t.equal(choosePart(whole, { party: 'A-1' }).facts.awards?.length, 1, 'an identifier names a party as well')
})

t.test('several awards to one contractor stay open', async (t) => {
  const part = choosePart(contract({ awards: [award('a', 'Fictief A', 1_000_00), award('b', 'Fictief A', 2_000_00)] }), { party: 'Fictief A' })
  t.equal(part.facts.awards?.length, 2)
})

t.test('warns of what the reader must know', async (t) => {
  const codes = (whole: Contract, choice: PartChoice = {}, authority: string | null = 'Bloemendaal'): string[] =>
    warnAboutContract(whole, choosePart(whole, choice), choice, authority).map(({ code }) => code)
  t.same(codes(contract()), [])
  t.same(codes(contract({ buyers: [{ name: 'Gemeente Bloemendaal' }] })), [])
  t.same(codes(contract({ buyers: [{ name: 'Gemeente Haarlem' }] })), ['other-buyer'])
  t.same(codes(contract({ buyers: [{ name: 'Stichting Bloemendaal aan Zee' }] })), ['other-buyer'], 'a longer name is another organisation')
  t.same(codes(contract({ buyers: [{ name: 'Gemeente Haarlem' }] }), {}, null), [], 'without a name there is nothing to compare')
  t.same(codes(contract({ buyers: [{ name: 'Bloemendaal' }, { name: 'Haarlem' }] })), ['joint-buyers'])
  t.same(codes(contract({ stage: 'call' })), ['call-only'])
  t.same(codes(contract({ stage: 'planned' })), ['no-contract'])
  t.same(codes(lots), ['lot-not-chosen'])
  t.same(codes(lots, { lot: '2' }), ['party-not-chosen'])
  t.same(codes(contract({ awards: [{ id: 'a', parties: [{ name: 'Fictief A' }, { name: 'Fictief B' }] }] })), ['consortium'])
  t.same(codes(contract({ terms: { mentions: [{ text: 'social return', place: 'line 9' }] } })), ['social-return-mentioned'])
})

t.test('a subcontractor is not one of those it was awarded to', async (t) => {
  const whole = contract({ awards: [{ id: 'a', parties: [{ name: 'Fictief A' }, { name: 'Fictief B' }, { name: 'Fictief S', role: 'subcontractor' }] }] })
  t.same(warnAboutContract(whole, choosePart(whole), {}, null)[0]?.facts[0]?.value, ['Fictief A', 'Fictief B'])
  const one = contract({ awards: [{ id: 'a', parties: [{ name: 'Fictief A' }, { name: 'Fictief S', role: 'subcontractor' }] }] })
  t.same(warnAboutContract(one, choosePart(one), {}, null), [])
})
