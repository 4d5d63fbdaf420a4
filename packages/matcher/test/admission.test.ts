// Does a purchase from this firm count, by the badge rule of the region: every standing, every state of a label.
import t from 'tap'
import type { AcceptedLabelsRule, Candidate, Judgement, MatchRequest, Supplier } from '@sroi/matcher'
import { match } from '@sroi/matcher'
import { admission, find, factOf, label, missingNames, provision, request, rules, supplier } from './make.ts'

function judged (parts: Partial<Supplier>, others: Partial<MatchRequest> = {}): Judgement & Partial<Candidate> {
  const { ranked, pending, refused } = match(request({ suppliers: [supplier(parts)], need: { delivery: '2026-12-01' }, ...others }))
  return [...ranked.items, ...pending.items, ...refused.items][0] as Judgement
}

const running = { from: '2026-01-01', until: '2026-12-31' }
const ended = { from: '2025-01-01', until: '2026-11-30' }

t.test('each standing on the day of delivery', async (t) => {
  for (const [what, admissions, verdict] of [
    ['a full badge', [admission({ standing: 'full' })], 'met'],
    ['a temporary badge that runs', [admission({ standing: 'temporary', period: running })], 'met'],
    ['a temporary badge on its last day', [admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2026-12-01' } })], 'met'],
    ['a temporary badge that ended the day before', [admission({ standing: 'temporary', period: ended })], 'not-met'],
    ['a badge that starts later', [admission({ period: { from: '2027-01-01', until: null } })], 'not-met'],
    ['an application', [admission({ standing: 'applied' })], 'unknown'],
    ['a refusal', [admission({ standing: 'refused' })], 'not-met'],
    ['a withdrawal', [admission({ standing: 'full', period: { from: '2025-01-01', until: null } }), admission({ standing: 'withdrawn' })], 'not-met'],
    ['nothing, but an accepted label', [], 'unknown'],
    ['a temporary badge that runs while a full one is applied for', [admission({ standing: 'temporary', period: running }), admission({ standing: 'applied', period: { from: '2026-10-01', until: null } })], 'met'],
    ['an application after a refusal', [admission({ standing: 'refused' }), admission({ standing: 'applied', period: { from: '2026-10-01', until: null } })], 'unknown'],
    ['a refusal while a temporary badge runs', [admission({ standing: 'temporary', period: running }), admission({ standing: 'refused', period: { from: '2026-10-01', until: null } })], 'not-met']
  ] as const) t.equal(judged({ admissions }).verdict, verdict, what)
  t.equal(judged({ admissions: [], labels: [] }).verdict, 'not-met', 'nothing at all')
})

t.test('each state of the label that supports a full badge', async (t) => {
  for (const [what, labels, verdict] of [
    ['PSO 30+', [label()], 'met'],
    ['B Corp', [label({ scheme: 'b-corp', level: null })], 'met'],
    ['Code Sociale Ondernemingen', [label({ scheme: 'code-sociale-ondernemingen', level: null })], 'met'],
    ['Social Enterprise NL', [label({ scheme: 'social-enterprise-nl', level: null })], 'met'],
    ['PSO step 2, which the known part of the list does not hold', [label({ level: '2' })], 'unknown'],
    ['a label nobody has heard of', [label({ scheme: 'something-new', level: null })], 'unknown'],
    ['an accepted label beside an unlisted one', [label({ scheme: 'something-new' }), label()], 'met'],
    ['a label on its last day', [label({ period: { from: '2025-01-01', until: '2026-12-01' } })], 'met'],
    ['a label that ended', [label({ period: ended })], 'not-met'],
    ['a label that starts later', [label({ period: { from: '2027-01-01', until: null } })], 'unknown'],
    ['no label on record', [], 'unknown']
  ] as const) t.equal(judged({ labels }).verdict, verdict, what)
  t.equal(judged({ labels: [], admissions: [admission({ standing: 'temporary', period: running })] }).verdict, 'met', 'a temporary badge needs none yet')
})

t.test('a list of labels that is complete refuses what is not on it', async (t) => {
  const accepted: AcceptedLabelsRule = { accepted: [{ scheme: 'b-corp', levels: null }], complete: true }
  const ruleSet = rules({
    badge: [provision({ authorities: ['bloemendaal'], fullBasisPoints: 10_000, temporaryBasisPoints: 10_000 }, { selectedBy: 'delivery' })],
    acceptedLabels: [provision(accepted, { selectedBy: 'delivery' })]
  })
  t.equal(judged({}, { ruleSet }).verdict, 'not-met')
})

t.test('only what was on record then is known', async (t) => {
  const late = [admission({ recordedAt: '2026-11-22T10:00:01Z' })]
  t.equal(judged({ admissions: late, labels: [] }).verdict, 'not-met')
  t.equal(judged({ admissions: late }, { knownAt: '2026-11-22T10:00:01Z' }).verdict, 'met')
  t.equal(judged({ labels: [label({ recordedAt: '2026-11-22T10:00:01Z' })] }).verdict, 'unknown')
})

t.test('says until when it counts and how much of an invoice', async (t) => {
  t.same([judged({}).recognitionBasisPoints, judged({}).countsUntil], [10_000, '2027-12-31'], 'the label ends first')
  t.equal(judged({ admissions: [admission({ period: { from: '2026-01-01', until: '2027-01-31' } })] }).countsUntil, '2027-01-31')
  t.equal(judged({ labels: [label({ period: { from: '2026-01-01', until: null } })] }).countsUntil, null, 'open')
  t.equal(judged({ labels: [label(), label({ scheme: 'b-corp', level: null, period: { from: '2026-01-01', until: '2028-06-30' } })] }).countsUntil, '2028-06-30', 'the longest of two labels')
  t.equal(judged({ labels: [label(), label({ scheme: 'b-corp', level: null, period: { from: '2026-01-01', until: '2027-06-30' } })] }).countsUntil, '2027-12-31', 'whichever is named first')
})

t.test('a badge of which nothing counts does not count', async (t) => {
  const ruleSet = rules({ badge: [provision({ authorities: ['bloemendaal'], fullBasisPoints: 10_000, temporaryBasisPoints: 0 }, { selectedBy: 'delivery' })] })
  t.equal(judged({ admissions: [admission({ standing: 'temporary', period: running })] }, { ruleSet }).verdict, 'not-met')
})

t.test('the rule is for contractors of seven municipalities, and of nobody else', async (t) => {
  for (const authority of ['bloemendaal', 'haarlem', 'heemstede', 'zandvoort', 'heemskerk', 'beverwijk', 'velsen']) t.equal(judged({}, { authority }).verdict, 'met', authority)
  const region = request({ authority: 'kennemer' }).ruleSet
  t.equal(judged({}, { authority: 'elsewhere', ruleSet: region }).verdict, 'not-met')
  const none = judged({ admissions: [] , labels: [] }, { authority: 'elsewhere', ruleSet: request({ authority: 'netherlands' }).ruleSet })
  t.equal(none.verdict, 'unknown', 'without a badge rule nobody is refused for the lack of a badge')
  t.equal(factOf(find(none.finding, 'badge-rule'), 'reason'), 'no-rule-set')
})

t.test('what is pending names what would settle it; what is refused names the rule', async (t) => {
  t.same(missingNames(judged({ admissions: [admission({ standing: 'applied' })] }).finding), ['admission'])
  t.same(missingNames(judged({ labels: [label({ level: '2' })] }).finding), ['acceptedLabels.pso 2'])
  t.equal(find(judged({ labels: [label({ period: ended })] }).finding, 'badge-label')?.rule?.provision, 'badge-labels')
  t.equal(factOf(find(judged({ admissions: [admission({ standing: 'temporary', period: ended })] }).finding, 'badge-held'), 'ended'), '2026-11-30')
})
