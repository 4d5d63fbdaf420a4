// Every step of the answer on a badge, with the facts, the evidence and the days it shows.
import t from 'tap'
import type { AcceptedLabelsRule, AdmissionRecord, Evidence, Finding, LabelHolding, Lookup, RuleUsed } from '@sroi/matcher'
import { judgePurchase, type PurchaseQuestion } from '../../dist/admission/index.js'
import { admission, factOf, find, label, supplier } from '../make.ts'

const rule = (provision: string): RuleUsed => ({ ruleSet: 'r', provision, certainty: 'confirmed', basis: { title: 'A rule', article: 'article 1', url: null }, confirmedOn: '2026-11-22' })
const inForce = <V>(provision: string, value: V): Extract<Lookup<V>, { state: 'in-force' }> => ({ state: 'in-force', value, rule: rule(provision), on: '2026-02-16' })
const accepted: AcceptedLabelsRule = { accepted: [{ scheme: 'pso', levels: ['30-plus', '30-plus-trede-3'] }, { scheme: 'b-corp', levels: null }], complete: false }
const badge = inForce('badge', { authorities: ['bloemendaal', 'haarlem'], fullBasisPoints: 10_000, temporaryBasisPoints: 5000 })
const question = (parts: Partial<PurchaseQuestion> = {}): PurchaseQuestion => ({
  authority: 'bloemendaal', authorityName: 'Bloemendaal', badge, acceptedLabels: inForce('labels', accepted), delivery: '2026-12-01', knownAt: '2026-11-22T10:00:00Z', ...parts
})
const judge = (admissions: readonly AdmissionRecord[], labels: readonly LabelHolding[] = [label()], parts: Partial<PurchaseQuestion> = {}): ReturnType<typeof judgePurchase> =>
  judgePurchase(supplier({ admissions, labels }), question(parts))
const step = (judged: { readonly finding: Finding }, code: Finding['code']): Finding => find(judged.finding, code) as Finding
const facts = ({ facts }: Finding): unknown[] => facts.map(({ name, unit, value }) => [name, unit, value])

const { evidence } = label() as { evidence: Evidence }
const running = { from: '2026-01-01', until: '2026-12-31' }

t.test('a full badge on an accepted label shows the rule, the badge and the label', async (t) => {
  const judged = judge([admission()])
  t.match(judged, { recognitionBasisPoints: 10_000, countsUntil: '2027-12-31', admission: { standing: 'full' } })
  t.match(judged.finding, { code: 'purchase-counts', verdict: 'met', on: '2026-12-01', rule: null, missing: [] })
  t.same(judged.finding.because.map(({ code, verdict, on, rule }) => [code, verdict, on, rule?.provision]), [
    ['badge-rule', 'met', '2026-12-01', 'badge'], ['badge-held', 'met', '2026-12-01', 'badge'], ['badge-label', 'met', '2026-12-01', 'labels']
  ])
  t.same(facts(step(judged, 'badge-rule')), [['authority', 'text', 'Bloemendaal'], ['recognition-full', 'basis-points', 10_000], ['recognition-temporary', 'basis-points', 5000]])
  t.same(facts(step(judged, 'badge-held')), [['standing', 'code', 'full'], ['from', 'day', '2026-01-15'], ['until', 'code', 'open-ended']])
  t.same(facts(step(judged, 'badge-label')), [['label', 'text', 'pso 30-plus'], ['issuer', 'text', 'PSO'], ['from', 'day', '2026-01-01'], ['until', 'day', '2027-12-31']])
  t.same([step(judged, 'badge-held'), step(judged, 'badge-label')].map(({ facts: [first] }) => first?.evidence), [evidence, evidence])
})

t.test('a temporary badge needs no label yet, counts for its own share and until its own end', async (t) => {
  const judged = judge([admission({ standing: 'temporary', period: running })], [])
  t.match(judged, { recognitionBasisPoints: 5000, countsUntil: '2026-12-31', admission: { standing: 'temporary' } })
  t.same(judged.finding.because.map(({ code }) => code), ['badge-rule', 'badge-held'])
})

t.test('a badge counts until the first end of the two', async (t) => {
  const until = (ofBadge: string | null, ofLabel: string | null): string | null =>
    judge([admission({ period: { from: '2026-01-15', until: ofBadge } })], [label({ period: { from: '2026-01-01', until: ofLabel } })]).countsUntil
  t.same([until('2027-01-31', '2027-12-31'), until('2027-12-31', '2027-01-31'), until('2027-01-31', null), until(null, '2027-01-31'), until(null, null)], ['2027-01-31', '2027-01-31', '2027-01-31', '2027-01-31', null])
})

t.test('what is open names the decision that would settle it', async (t) => {
  const decision = [{ kind: 'decision', name: 'admission' }]
  const applied = judge([admission({ standing: 'applied' })])
  t.match(step(applied, 'badge-held'), { verdict: 'unknown', missing: decision, on: '2026-12-01' })
  t.same(applied.finding.missing, decision)
  t.match(applied, { recognitionBasisPoints: null, countsUntil: null, admission: { standing: 'applied' } })

  const labelled = judge([], [label(), label({ scheme: 'b-corp', level: null })])
  const held = step(labelled, 'badge-held')
  t.match(held, { verdict: 'unknown', missing: decision, on: '2026-12-01' })
  t.same(facts(held), [['standing', 'code', null], ['labels', 'texts', ['b-corp', 'pso 30-plus']]])
  t.same([held.facts[0]?.evidence, held.facts[1]?.evidence], [null, evidence], 'what is not on record has no evidence')
})

t.test('no badge is a no, with the one that ended and the one that is to start', async (t) => {
  const before = admission({ standing: 'temporary', period: { from: '2025-01-01', until: '2025-12-31' } })
  const last = admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2026-11-30' } })
  const next = admission({ period: { from: '2026-12-02', until: null } })
  const later = admission({ period: { from: '2027-06-01', until: null } })
  t.same(facts(step(judge([later, next, last, before]), 'badge-held')), [['standing', 'code', null], ['ended', 'day', '2026-11-30'], ['starts', 'day', '2026-12-02']])
  t.same(step(judge([last, next]), 'badge-held').facts.map(({ evidence }) => evidence), [null, evidence, evidence])
  for (const [what, admissions, labels] of [['ended', [last], [label()]], ['to start', [next], [label()]], ['never', [], []]] as const) {
    t.match(step(judge(admissions, labels), 'badge-held'), { verdict: 'not-met', missing: [], on: '2026-12-01' }, what)
  }
  t.equal(factOf(step(judge([last]), 'badge-held'), 'starts'), undefined)
  t.equal(factOf(step(judge([next]), 'badge-held'), 'ended'), undefined)
  t.equal(factOf(step(judge([admission({ period: { from: '2026-12-02', until: '2027-12-01' } })]), 'badge-held'), 'ended'), undefined, 'what is to start has not ended')
  const application = admission({ standing: 'applied', period: { from: '2026-01-01', until: '2026-11-30' } })
  t.equal(step(judge([application]), 'badge-held').verdict, 'unknown', 'an application that lapsed is no badge that ended')
  t.match(step(judge([admission({ standing: 'refused' })]), 'badge-held'), { verdict: 'not-met', on: '2026-12-01' })
})

t.test('the latest record that has begun decides, an application only while no badge runs', async (t) => {
  const application = admission({ standing: 'applied', period: { from: '2026-10-01', until: null } })
  const standing = (...admissions: AdmissionRecord[]): string | undefined => judge(admissions).admission?.standing
  t.equal(standing(admission({ standing: 'temporary', period: running }), application), 'temporary')
  t.equal(standing(admission({ standing: 'full', period: running }), application), 'full')
  t.equal(standing(admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2026-11-30' } }), application), 'applied', 'it ended')
  t.equal(standing(admission({ standing: 'refused', period: running }), application), 'applied')
  t.equal(standing(application), 'applied')
  t.equal(standing(admission({ standing: 'full', period: running }), admission({ standing: 'temporary', period: { from: '2026-12-01', until: null } })), 'temporary', 'on its first day')
  t.equal(standing(admission({ standing: 'temporary', period: running }), admission({ period: { from: '2027-01-01', until: null } })), 'temporary', 'the next one has not begun')
  t.equal(standing(admission({ standing: 'full', period: running }), admission({ standing: 'temporary', period: { from: '2026-06-01', until: '2026-06-30' } })), undefined, 'the latest one is over')
})

t.test('a label is accepted by its scheme and its level, and the one that lasts longest is shown', async (t) => {
  const verdict = (...labels: LabelHolding[]): string => step(judge([admission()], labels), 'badge-label').verdict
  t.equal(verdict(label({ level: '30-plus-trede-3' })), 'met')
  t.equal(verdict(label({ level: null })), 'unknown', 'a level that is not stated')
  t.equal(verdict(label({ scheme: 'b-corp', level: 'whatever' })), 'met', 'every level')
  const open = label({ scheme: 'b-corp', level: null, period: { from: '2026-01-01', until: null } })
  for (const labels of [[label(), open], [open, label()]]) t.equal(factOf(step(judge([admission()], labels), 'badge-label'), 'label'), 'b-corp')
  const open30 = [label({ scheme: 'b-corp', level: null }), label({ period: { from: '2026-01-01', until: null } })]
  t.equal(factOf(step(judge([admission()], open30), 'badge-label'), 'label'), 'pso 30-plus', 'an open end is later than any other')
  const equal = label({ scheme: 'b-corp', level: null })
  t.equal(factOf(step(judge([admission()], [label(), equal]), 'badge-label'), 'label'), 'b-corp', 'of two that end together the first')
})

t.test('without an accepted label the answer says which there is, which ended, or that none is on record', async (t) => {
  const of = (labels: readonly LabelHolding[], rules: Lookup<AcceptedLabelsRule> = inForce('labels', accepted)): Finding => step(judge([admission()], labels, { acceptedLabels: rules }), 'badge-label')
  const unlisted = label({ level: '2' })
  t.match(of([unlisted]), { verdict: 'unknown', on: '2026-12-01', missing: [{ kind: 'rule-value', name: 'acceptedLabels.pso 2' }] })
  const refused = of([unlisted], inForce('labels', { ...accepted, complete: true }))
  t.same([refused.verdict, refused.missing, factOf(refused, 'label')], ['not-met', [], 'pso 2'])

  const ended = (until: string): LabelHolding => label({ period: { from: '2025-01-01', until }, level: until })
  t.match(of([ended('2026-11-30')]), { verdict: 'not-met', on: '2026-12-01', missing: [] })
  t.equal(factOf(of([ended('2025-11-30'), ended('2026-11-30')]), 'label'), 'pso 2026-11-30', 'the last of those that ended')
  const none = of([])
  t.match(none, { verdict: 'unknown', on: '2026-12-01', missing: [{ kind: 'supplier-fact', name: 'labels' }] })
  t.same(facts(none), [['label', 'text', null]])
  t.equal(of([label({ period: { from: '2026-12-02', until: '2027-12-01' } })]).verdict, 'unknown', 'nor has one that is to start ended')
  t.equal(of([label({ period: { from: '2026-12-02', until: null } })]).verdict, 'unknown', 'one that is to start is not on record for the day')

  const judged = judge([admission()], [label()], { acceptedLabels: { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'days.award' }] } })
  t.match(step(judged, 'badge-label'), { verdict: 'unknown', missing: [{ kind: 'contract-fact', name: 'days.award' }] })
  t.same([judged.finding.verdict, judged.countsUntil, judged.recognitionBasisPoints], ['unknown', null, null])
})

t.test('records of one label are corrected level by level', async (t) => {
  const [first, second] = [label({ level: '30-plus' }), label({ level: '2', recordedAt: '2026-02-01T09:00:00Z' })]
  t.equal(step(judge([admission()], [first, second]), 'badge-label').verdict, 'met', 'another level is another label')
  const corrected = label({ period: { from: '2026-01-01', until: '2026-06-30' }, recordedAt: '2026-02-01T09:00:00Z' })
  t.equal(step(judge([admission()], [first, corrected]), 'badge-label').verdict, 'not-met')
  const [none, noneCorrected] = [label({ scheme: 'b-corp', level: null }), label({ scheme: 'b-corp', level: null, period: { from: '2026-01-01', until: '2026-06-30' }, recordedAt: '2026-02-01T09:00:00Z' })]
  t.equal(step(judge([admission()], [none, noneCorrected]), 'badge-label').verdict, 'not-met')
})

t.test('an authority outside the rule, and no rule at all', async (t) => {
  t.equal(step(judge([admission()], [label()], { authority: 'elsewhere' }), 'badge-rule').verdict, 'not-met')
  t.same(judge([admission({ standing: 'applied' })], [], { authority: 'elsewhere' }).finding.missing, [], 'what is refused waits for nothing')
  const missing = [{ kind: 'rule-value', name: 'badge' }] as const
  const judged = judge([admission()], [label()], { badge: { state: 'no-provision', on: '2026-02-16', known: true, missing } })
  t.match(judged, { finding: { code: 'purchase-counts', verdict: 'unknown', on: '2026-12-01', missing }, recognitionBasisPoints: null, countsUntil: null, admission: { standing: 'full' } })
  t.same(judged.finding.because.map(({ code }) => code), ['badge-rule'])
  t.same(facts(step(judged, 'badge-rule')), [['authority', 'text', 'Bloemendaal'], ['reason', 'code', 'no-rule-on-that-day']])
})

t.test('a badge of which nothing counts is refused by the rule, with the facts of the badge', async (t) => {
  const nothing = inForce('badge', { ...badge.value, temporaryBasisPoints: 0 })
  const judged = judge([admission({ standing: 'temporary', period: running })], [], { badge: nothing })
  t.match(step(judged, 'badge-held'), { verdict: 'not-met', rule: { provision: 'badge' } })
  t.equal(factOf(step(judged, 'badge-held'), 'standing'), 'temporary')
  t.same([judged.finding.verdict, judged.recognitionBasisPoints, judged.finding.missing], ['not-met', null, []])
  t.equal(step(judge([admission({ standing: 'applied' })], [], { badge: nothing }), 'badge-held').verdict, 'unknown', 'an application is for a full badge as well')
})
