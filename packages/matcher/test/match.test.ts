// The whole request: every supplier in one list, days, counts, provenance, and requests that cannot be reckoned with.
import t from 'tap'
import type { MatchOutcome, MatchRequest, Problem } from '@sroi/matcher'
import { match, SHOWN, VERSION } from '@sroi/matcher'
import { readFileSync } from 'node:fs'
import { admission, contract, label, offering, register, request, statement, supplier } from './make.ts'
import { packageFile } from './package-file.ts'
import { problemsOf } from './problems-of.ts'

const REGISTER = register()
const ids = ({ items }: MatchOutcome['refused' | 'ranked']): string[] => items.map((one) => one.supplier.id)

t.test('the fictional register: each supplier in exactly one list', async (t) => {
  const outcome = match(request({ suppliers: REGISTER, show: REGISTER.length }))
  const all = [...ids(outcome.ranked), ...ids(outcome.pending), ...ids(outcome.refused)]
  t.ok(REGISTER.length >= 120)
  t.same([...all].sort(), REGISTER.map(({ id }) => id).sort())
  t.equal(outcome.ranked.total + outcome.pending.total + outcome.refused.total + outcome.outside, REGISTER.length)
  for (const list of [outcome.ranked, outcome.pending, outcome.refused]) t.ok(list.total > 0, 'none of the lists is empty')
  t.ok(outcome.ranked.items.every(({ verdict, score, contributions }) => verdict === 'met' && score === contributions.reduce((sum, { points }) => sum + points, 0)))
  t.ok(outcome.pending.items.every(({ verdict, finding }) => verdict === 'unknown' && finding.missing.length > 0), 'who is pending has what is missing')
  t.ok(outcome.refused.items.every(({ verdict, finding }) => verdict === 'not-met' && finding.because.some((step) => step.verdict === 'not-met')), 'who is refused has a step that refused')
})

t.test('shows the first, counts all', async (t) => {
  const outcome = match(request({ suppliers: REGISTER }))
  t.equal(outcome.ranked.items.length, Math.min(SHOWN, outcome.ranked.total))
  const three = match(request({ suppliers: REGISTER, show: 3 }))
  t.same([three.ranked.total, three.pending.total, three.refused.total], [outcome.ranked.total, outcome.pending.total, outcome.refused.total])
  t.same(ids(three.ranked), ids(outcome.ranked).slice(0, 3))
  t.same(match(request({ suppliers: REGISTER, show: 0 })).ranked.items, [])
})

t.test('the filter on the division counts who is outside, and puts nobody outside for what is not known', async (t) => {
  const suppliers = [supplier({ id: 'near' }), supplier({ id: 'far', offerings: [offering({ cpv: ['90910000'] })] }), supplier({ id: 'no-codes', offerings: [offering({ cpv: [] })] }), supplier({ id: 'no-offering', offerings: [] })]
  const outcome = match(request({ suppliers, need: { sameDivisionOnly: true } }))
  t.equal(outcome.outside, 1)
  t.same([...ids(outcome.ranked), ...ids(outcome.pending)].sort(), ['near', 'no-codes', 'no-offering'])
  t.equal(match(request({ suppliers, contract: contract({ cpv: [] }), need: { sameDivisionOnly: true } })).outside, 0, 'a contract without codes has no division')
  const both = supplier({ offerings: [offering({ id: 'far', cpv: ['90910000'], capacityCents: 90_000_00 }), offering({ id: 'near', minimumOrderCents: 99_000_00 })] })
  t.equal(match(request({ suppliers: [both], need: { sameDivisionOnly: true } })).refused.items[0]?.supplier.offering?.id, 'near', 'the offering that answers lies in the division too')
})

t.test('the day of delivery is the one asked, moved into the contract', async (t) => {
  const delivery = (parts: Partial<MatchRequest>): string => match(request(parts)).provenance.delivery
  t.equal(delivery({}), '2026-11-22')
  t.equal(delivery({ on: '2026-01-01' }), '2026-07-01')
  t.equal(delivery({ on: '2030-01-01' }), '2028-06-30')
  t.equal(delivery({ need: { delivery: '2027-05-05' } }), '2027-05-05')
  const { period: _period, ...whole } = contract()
  t.equal(delivery({ contract: { ...whole, months: 12 }, on: '2030-01-01' }), '2027-06-07', 'twelve months from the day of the contract')
  t.equal(delivery({ contract: whole, on: '2030-01-01' }), '2030-01-01', 'nothing known to move it into')
})

t.test('a firm whose badge runs out before delivery is refused for that day', async (t) => {
  const suppliers = [supplier({ admissions: [admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2026-12-31' } })] })]
  t.equal(match(request({ suppliers })).ranked.total, 1)
  t.equal(match(request({ suppliers, need: { delivery: '2027-01-01' } })).refused.total, 1)
})

t.test('a contract without any day still gets its suppliers ranked', async (t) => {
  const { days: _days, ...whole } = contract()
  const outcome = match(request({ contract: whole, suppliers: [supplier()] }))
  t.equal(outcome.obligation.applies, 'unknown')
  t.ok((outcome.ranked.items[0]?.score ?? 0) > 0)
})

t.test('says what it was made with', async (t) => {
  const { provenance } = match(request({ seed: 'x' }))
  t.same(provenance.ruleSets.map(({ id }) => id), ['netherlands', 'kennemer', 'bloemendaal'])
  t.same([provenance.matcher, provenance.seed, provenance.register], [VERSION, 'x', { id: 'test', revision: 1 }])
  t.equal(VERSION, (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version, 'the version is that of package.json')
})

const problems = (parts: Partial<MatchRequest>): readonly Problem[] => problemsOf(() => match(request(parts)))

t.test('every value that cannot be reckoned with, at once, each with its place', async (t) => {
  const found = problems({
    on: '2026-02-31',
    knownAt: 'now',
    show: 1.5,
    fillings: [{ state: 'filled', cents: -1 }],
    assumptions: [{ topic: 'rate', basisPoints: 10_001 }],
    contract: contract({ cpv: ['7731'], period: { from: '2026-02-01', until: '2026-01-01' }, value: { awarded: { cents: 0.5 } }, days: { publication: '2023-02-29' } }),
    suppliers: [supplier({ id: 'same', labels: [label({ recordedAt: '2026-01-01' })] }), supplier({ id: 'same', workforceFteHundredths: -1, offerings: [offering({ capacityCents: Number.MAX_VALUE, leadTimeDays: 3651 })] })]
  })
  t.same(found.map(({ place, code }) => `${place} ${code}`).sort(), [
    '/assumptions/0/basisPoints no-share',
    '/contract/cpv/0 no-cpv-code',
    '/contract/days/publication no-day',
    '/contract/period period-backwards',
    '/contract/value/awarded/cents no-amount',
    '/fillings/0/cents no-amount',
    '/knownAt no-instant',
    '/on no-day',
    '/show no-count',
    '/suppliers/0/labels/0/recordedAt no-instant',
    '/suppliers/1/id double-id',
    '/suppliers/1/offerings/0/capacityCents no-amount',
    '/suppliers/1/offerings/0/leadTimeDays no-count',
    '/suppliers/1/workforceFteHundredths no-count'
  ])
  for (const { place, detail } of found) t.ok(detail.length > 30, `${place}: ${detail}`)
})

t.test('amounts that are fine one by one but too large together', async (t) => {
  t.same(problems({ fillings: [{ state: 'filled', cents: 100_000_000_000_000 }, { state: 'agreed', cents: 1 }] }).map(({ place }) => place), ['/fillings'])
})

t.test('no neighbour’s rules: the rule set must be that of the authority', async (t) => {
  t.same(problems({ authority: 'haarlem', ruleSet: request({ authority: 'bloemendaal' }).ruleSet }).map(({ code }) => code), ['other-authority'])
})

t.test('a property that is undefined is a property that is absent', async (t) => {
  const loose = { ...offering(), capacityCents: undefined } as unknown as ReturnType<typeof offering>
  t.equal(match(request({ suppliers: [supplier({ offerings: [loose], shelteredWorkshop: statement(true) })] })).ranked.items[0]?.fillable.cents, null)
})
