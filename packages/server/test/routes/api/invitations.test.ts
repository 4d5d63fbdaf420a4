import t from 'tap'
import { invitationAnswerSchema } from '../../../dist/routes/api/buyer-schemas.js'
import { createCatalogues } from '../../../dist/catalogue/index.js'
import { buildApplication } from '../../application/build-application.js'
import { contract, need } from '../../application/question.js'
import { get, post } from '../../application/send.js'

const { app, store } = await buildApplication(t)
const PLANNED = contract({ stage: 'planned', regime: 'classic', value: { estimated: { cents: 8_000_000, vat: 'excluding' } } })
const ASKED = { ...need('tuinman', { contract: PLANNED }), procedure: 'multiple-private', invite: 3, buyer: 'sub-central', socialOrOther: false, show: 100 }

interface Firm { readonly supplier: { readonly id: string }, readonly contributions: readonly { readonly criterion: string }[], readonly invitedLately: number | null }
interface Told { readonly code: string, readonly verdict: string, readonly rule: { readonly basis: { readonly article: string } } | null }
const idsOf = (items: readonly Firm[]): readonly string[] => items.map(({ supplier: { id } }) => id)
const toldOf = (body: { finding: { because: readonly Told[] } }, code: string): Told | undefined => body.finding.because.find((one) => one.code === code)

t.test('200: the number asked for, points for place left out with the article, and a reason that is missing', async (t) => {
  const { status, body } = await post(app, '/v1/invitations', ASKED)
  t.equal(status, 200)
  t.same(invitationAnswerSchema.parse(body), body, 'as described')
  t.equal(body.invited.length, 3)
  t.ok(body.next.total > 0)
  const all: readonly Firm[] = [...body.invited, ...body.next.items]
  t.ok(all.every(({ contributions }) => contributions.every(({ criterion }) => criterion !== 'place-closeness')))
  t.match(toldOf(body, 'invitation-place'), { verdict: 'met', rule: { basis: { title: 'Aanbestedingswet 2012', article: /1\.4/ } } })
  t.match([body.reason, toldOf(body, 'invitation-reason')], [null, { verdict: 'unknown', rule: { basis: { article: /1\.4/ } } }])
  t.equal(toldOf(body, 'eu-threshold')?.verdict, 'not-met')
})

t.test('a reason that a person records stands in the answer and changes nobody\'s place', async (t) => {
  const reason = { text: 'Zij kennen het terrein.', on: '2026-11-22', by: 'inkoper' }
  const { body } = await post(app, '/v1/invitations', { ...ASKED, invitedLately: {}, reason })
  t.same([body.reason, body.finding.verdict], [reason, 'met'])
  const before = (await post(app, '/v1/invitations', { ...ASKED, invitedLately: {} })).body
  t.same(idsOf(body.invited), idsOf(before.invited))
  t.equal(body.provenance.seed, before.provenance.seed)
})

t.test('without a seed the tender gives one: the same question, the same lot; another tender, another', async (t) => {
  const seed = async (part: object): Promise<string> => (await post(app, '/v1/invitations', { ...ASKED, ...part })).body.provenance.seed
  const first = await seed({})
  t.match(first, /^[0-9a-f]{12}$/)
  t.equal(await seed({ invite: 2 }), first, 'another number draws no other lot')
  t.not(await seed({ contract: { ...PLANNED, id: 'another' } }), first)
  t.equal(await seed({ seed: 'tender 12' }), 'tender 12')
})

t.test('who was invited least of late goes first among equals', async (t) => {
  const before = (await post(app, '/v1/invitations', { ...ASKED, invitedLately: {} })).body
  const [winner] = idsOf(before.invited)
  const equals = [...before.invited, ...before.next.items].filter(({ score }) => score === before.invited[0].score)
  t.ok(equals.length > 1, 'there are equals to take turns')
  const after = (await post(app, '/v1/invitations', { ...ASKED, invitedLately: { [winner ?? '']: 2 } })).body
  t.equal(idsOf([...after.invited, ...after.next.items]).indexOf(winner ?? ''), equals.length - 1, 'behind all of its equals, before everybody else')
})

t.test('400: place must not decide, the number goes with the procedure, and nobody is misspelt in silence', async (t) => {
  const mistakes = async (part: object): Promise<readonly string[]> => {
    const { status, body } = await post(app, '/v1/invitations', { ...ASKED, ...part })
    t.equal(status, 400)
    return body.errors.map(({ pointer, code }: { pointer: string, code: string }) => `${pointer} ${code}`)
  }
  t.same(await mistakes({ filters: { municipalities: ['haarlem'], worksIn: ['haarlem'], withinMetres: 5000 } }), ['/filters/municipalities place-in-invitation', '/filters/worksIn place-in-invitation', '/filters/withinMetres place-in-invitation'])
  t.same(await mistakes({ procedure: 'single-private', invite: 2 }), ['/invite invite-number'])
  t.same(await mistakes({ invitedLately: { 'fic-004': 1, 'fic-0004': -1 } }), ['/invitedLately/fic-004 unknown-supplier', '/invitedLately/fic-0004 too-small'])
  t.match((await post(app, '/v1/invitations', { ...ASKED, invitedLately: { 'fic-00044': 1 } })).body.errors, [{ detail: /Did you mean .*'fic-0044'/ }])
  t.same(await mistakes({ reason: { text: '', on: 'today', name: 'Jan' }, procedure: 'open', authority: 'blomendaal' }), ['/authority unknown-authority', '/procedure invalid-value', '/reason/text too-small', '/reason/on no-day', '/reason/name unknown-key'])
  t.ok((await mistakes({ after: 'x' })).includes('/after unknown-key'))
  for (const wrong of ['null', '[]', '{}', '{"invitedLately":[1]}']) t.equal((await post(app, '/v1/invitations', wrong)).status, 400, wrong)
})

t.test('with explain=true in words, in the language that is asked for', async (t) => {
  const dutch = (await post(app, '/v1/invitations?explain=true', ASKED)).body
  t.same(invitationAnswerSchema.parse(dutch), dutch)
  t.match(dutch.explanation.invitation.map(({ text }: { text: string }) => text), [/^U kunt 3 leveranciers uitnodigen/])
  t.equal(Object.keys(dutch.explanation.suppliers).length, dutch.invited.length + dutch.next.items.length + dutch.pending.items.length + dutch.refused.items.length)
  t.match(await post(app, '/v1/invitations?explain=true', ASKED, { 'accept-language': 'en' }), { headers: { 'content-language': 'en' }, body: { explanation: { language: 'en' } } })
})

t.test('the example in the description can be posted as it is', async (t) => {
  const { body } = await get(app, '/v1/openapi.json')
  for (const { value } of Object.values(body.paths['/invitations'].post.requestBody.content['application/json'].examples) as { value: unknown }[]) t.match(await post(app, '/v1/invitations', value), { status: 200, body: { finding: { verdict: 'met' } } })
})

t.test('a register without suppliers has too few', async (t) => {
  const { inviteSuppliers } = await import('../../../dist/actions/invite-suppliers.js')
  const register = await store.registerAt()
  const empty = { ...store, registerAt: async () => register === null ? null : { ...register, suppliers: [] } }
  const { outcome } = await inviteSuppliers({ store: empty, clock: { now: () => '2026-11-22T09:00:00.000Z' }, catalogues: createCatalogues() }, ASKED)
  t.same([outcome.invited.length, outcome.finding.verdict, outcome.outside], [0, 'not-met', 0])
})

t.test('400: every unknown firm is named, and of the first three what was meant', async (t) => {
  const { app } = await buildApplication(t)
  const invitedLately = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`fic-000${index + 1}x`, 1]))
  const { status, body } = await post(app, '/v1/invitations', { ...ASKED, invitedLately })
  const unknown = (body.errors as readonly { readonly code: string, readonly detail: string }[]).filter(({ code }) => code === 'unknown-supplier')
  t.same([status, unknown.length, unknown.map(({ detail }) => detail.includes('Did you mean'))], [400, 6, [true, true, true, false, false, false]])
})
