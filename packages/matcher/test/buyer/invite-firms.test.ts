// Whom to invite for a private tender: what a firm offers counts, where it sits does not, and equals take turns.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError, type Supplier } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { type Invitation, inviteFirms, type InviteRequest, search, type SearchRequest } from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { anySearch, anySuppliers, READER } from '../search/arbitrary.ts'
import { refusalsOf } from '../problems-of.ts'

function invite (parts: Partial<InviteRequest>): Invitation {
  return inviteFirms({ ...request(), procedure: 'multiple-private', invite: 2, ...parts }, READER)
}

function without (request: SearchRequest): SearchRequest {
  const { municipalities: _m, worksIn: _w, withinMetres: _r, ...filters } = request.filters ?? {}
  const { after: _after, ...rest } = request
  return { ...rest, filters }
}

function told (asked: InviteRequest): Invitation | null {
  try {
    return inviteFirms(asked, READER)
  } catch (error) {
    if (error instanceof MatcherError) return null
    throw error
  }
}

/** With and without conditions, so that there are often firms to choose from. */
const anyAsked: fc.Arbitrary<SearchRequest> = fc.oneof(anySearch, anySuppliers.map((suppliers) => request({ suppliers })))

const anyInvitation: fc.Arbitrary<InviteRequest> = fc.tuple(anyAsked, fc.integer({ min: 2, max: 4 }), fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), fc.boolean()).map(([searched, number, times, known]) => ({
  ...without(searched), procedure: 'multiple-private', invite: number, show: 100,
  ...(known ? { invitedLately: Object.fromEntries(searched.suppliers.map(({ id }, index) => [id, times[index] ?? 0])) } : {})
}))

t.test('it invites the best by every contribution but place; among equals those invited least; and loses nobody', async (t) => {
  let cases = 0
  let decided = 0
  fc.assert(fc.property(anyInvitation, (asked) => {
    const found = told(asked)
    if (found === null) return true
    const own = search({ ...without(asked), show: 100 }, READER)
    const all = [...found.invited, ...found.next.items]
    if (all.length !== own.ranked.total || found.next.total !== found.next.items.length || found.pending.total !== own.pending.total || found.refused.total !== own.refused.total || found.outside !== own.outside) return false
    if (found.invited.length !== Math.min(asked.invite, own.ranked.total)) return false
    for (const candidate of own.ranked.items) {
      const place = candidate.contributions.find(({ criterion }) => criterion === 'place-closeness')?.points ?? 0
      const here = all.find(({ supplier: { id } }) => id === candidate.supplier.id)
      if (here?.score !== candidate.score - place || here.contributions.some(({ criterion }) => criterion === 'place-closeness')) return false
      if (here.invitedLately !== (asked.invitedLately === undefined ? null : asked.invitedLately[candidate.supplier.id])) return false
      cases += 1
    }
    for (const [index, one] of all.entries()) {
      const next = all[index + 1]
      if (next === undefined) break
      if (next.score > one.score || (next.score === one.score && (next.invitedLately ?? 0) < (one.invitedLately ?? 0))) return false
      if (next.score === one.score && next.invitedLately !== one.invitedLately) decided += 1
    }
    return true
  }), { numRuns: 300 })
  t.ok(cases > 200 && decided > 8, `${cases} firms, ${decided} turns`)
})

t.test('where firms sit and work changes nothing', async (t) => {
  let cases = 0
  fc.assert(fc.property(anyInvitation, fc.integer({ min: -5_000, max: 5_000 }), (asked, by) => {
    const found = told(asked)
    if (found === null) return true
    const moved = asked.suppliers.map((one): Supplier => ({ ...one, worksIn: ['elsewhere'], place: { town: one.place.town, municipality: 'elsewhere', ...(by % 3 === 0 ? {} : { point: { x: 100_000 + by, y: 490_000 - by } }) } }))
    const again = told({ ...asked, suppliers: moved })
    const brief = (invitation: Invitation | null): unknown => [...invitation?.invited ?? [], ...invitation?.next.items ?? []].map(({ supplier: { id }, score }) => [id, score])
    cases += found.invited.length
    return JSON.stringify(brief(again)) === JSON.stringify(brief(found))
  }), { numRuns: 100 })
  t.ok(cases > 50, `${cases} firms`)
})

const FOUR = ['a', 'b', 'c', 'd'].map((id) => supplier({ id }))
const ids = ({ invited }: Invitation): readonly string[] => invited.map(({ supplier: { id } }) => id)

t.test('equals take turns by the seed, each about as often, whatever they are called', async (t) => {
  const times = new Map<string, number>()
  for (let seed = 0; seed < 1000; seed += 1) for (const id of ids(invite({ suppliers: FOUR, seed: String(seed) }))) times.set(id, (times.get(id) ?? 0) + 1)
  for (const { id } of FOUR) t.ok(Math.abs((times.get(id) ?? 0) - 500) < 75, `${id} ${times.get(id) ?? 0}`)
})

t.test('whoever was invited least goes first, also against the seed', async (t) => {
  for (let seed = 0; seed < 20; seed += 1) t.same([...ids(invite({ suppliers: FOUR, seed: String(seed), invitedLately: { a: 2, b: 1, d: 1 } }))][0], 'c')
  const rounds = new Map<string, number>()
  for (let round = 0; round < 20; round += 1) for (const id of ids(invite({ suppliers: FOUR, seed: String(round), invitedLately: Object.fromEntries(rounds) }))) rounds.set(id, (rounds.get(id) ?? 0) + 1)
  t.same([...rounds.values()], [10, 10, 10, 10], 'so that in the end all were invited as often')
})

t.test('a better fit is not passed over for a turn', async (t) => {
  const found = invite({ suppliers: [supplier({ id: 'fits' }), supplier({ id: 'other', offerings: [offering({ cpv: ['90910000'] })] }), supplier({ id: 'fits-too' })], invitedLately: { fits: 9, 'fits-too': 9 } })
  t.same([...ids(found)].sort(), ['fits', 'fits-too'])
  t.same(found.next.items.map(({ supplier: { id } }) => id), ['other'])
})

t.test('the answer has a place for the reason, and says that it is missing', async (t) => {
  const missing = invite({ suppliers: FOUR })
  t.same([missing.reason, missing.finding.verdict, missing.finding.missing], [null, 'unknown', [{ kind: 'decision', name: 'invitation.reason' }]])
  const reason = { text: 'Zij werken al in de wijk.', on: '2026-11-22' }
  const told = invite({ suppliers: FOUR, reason, invitedLately: {} })
  t.same([told.reason, told.finding.verdict, told.finding.discretion], [reason, 'met', true])
})

t.test('what did not count is said, in words', async (t) => {
  const lines = (language: 'nl' | 'en'): readonly string[] => explain(invite({ suppliers: FOUR, seed: 'x' }).finding, language).map(({ text }) => text).slice(0, 5)
  t.same(lines('en'), [
    'You can invite 2 suppliers. The reason has yet to be recorded.',
    '2 suppliers asked for, and they are there.',
    'The reason of the choice is missing. A person must record it.',
    'Where a supplier sits does not count in an invitation. Those points (15% of the score) are left out.',
    'Who was invited of late was not given. Where scores are equal, the lot alone decided.'
  ])
  t.same(lines('nl')[3], 'Waar een leverancier zit, telt niet mee bij een uitnodiging. Die punten (15% van de score) zijn weggelaten.')
})

t.test('the article that asks for objective criteria stands with what did not count and with the reason; without it place does not count either', async (t) => {
  const { ruleSet } = request()
  const rule = (asked: Partial<InviteRequest>): readonly unknown[] => invite({ suppliers: FOUR, ...asked }).finding.because.filter(({ code }) => code === 'invitation-place' || code === 'invitation-reason').map(({ rule: by, verdict }) => [by?.basis.article ?? null, verdict])
  t.same(rule({}), [['artikel 1.4 lid 1 en 3', 'unknown'], ['artikel 1.4 lid 1 en 3', 'met']])
  t.same(rule({ ruleSet: { ...ruleSet, provisions: { ...ruleSet.provisions, invitation: [] } } }), [[null, 'unknown'], [null, 'met']])
  t.same(rule({ contract: { ...request().contract, days: { publication: '2016-10-03' } } }), [[null, 'unknown'], [null, 'met']], 'on a day for which it was not read')
  const reason = invite({ suppliers: FOUR, reason: { text: 'Zij kennen het terrein', on: '2026-11-22', by: 'inkoper' } }).finding.because.find(({ code }) => code === 'invitation-reason')
  t.same(reason?.facts.map(({ name, value }) => [name, value]), [['invitation-reason', 'Zij kennen het terrein'], ['recorded-on', '2026-11-22'], ['recorded-by', 'inkoper'], ['reason-on-request', true]])
})

t.test('too few firms is said, not made up for', async (t) => {
  const found = invite({ suppliers: FOUR.slice(0, 1), reason: { text: 'x', on: '2026-11-22' } })
  t.same([found.invited.length, found.finding.verdict], [1, 'not-met'])
})

const problems = (parts: Partial<InviteRequest>): readonly string[] => refusalsOf(() => invite({ suppliers: FOUR, ...parts }))

t.test('a condition on place is refused, and so is what does not go with the procedure', async (t) => {
  t.same(problems({ filters: { municipalities: ['haarlem'], worksIn: [], withinMetres: 5 } }), ['/filters/municipalities place-in-invitation', '/filters/worksIn place-in-invitation', '/filters/withinMetres place-in-invitation'])
  t.same(problems({ procedure: 'single-private', invite: 2 }), ['/invite invite-number'])
  t.same(problems({ procedure: 'single-private', invite: 1 }), [])
  t.same(problems({ invite: 1 }), ['/invite invite-number'])
  t.same(problems({ invite: 2.5, on: 'nu' }), ['/on no-day', '/invite no-number', '/invite invite-number'])
  t.same(problems({ invitedLately: { a: -1, 'b/c': 0.5 } }), ['/invitedLately/a no-count', '/invitedLately/b~1c no-count'])
  t.same(problems({ reason: { text: 'x', on: '31-12-2026' } }), ['/reason/on no-day'])
})
