// Who may publish which rules, and that a version that was published never changes.
import t from 'tap'
import type { RuleSet } from '@sroi/matcher'
import { buildApplication } from '../../application/build-application.js'
import { question } from '../../application/question.js'
import { post } from '../../application/send.js'
import { signedIn } from '../../application/signed-in.js'

const PEOPLE = {
  coordinator: { role: 'coordinator' },
  manager: { role: 'contract-manager', authority: 'bloemendaal' },
  neighbour: { role: 'contract-manager', authority: 'haarlem' },
  without: { role: 'contract-manager', authority: 'amsterdam' },
  contractor: { role: 'contractor', organisation: { scheme: 'fictional', value: '90000003' } }
} as const

async function open (t: Parameters<typeof buildApplication>[0]) {
  const application = await buildApplication(t)
  const ask = await signedIn(t, application, PEOPLE)
  const sets = new Map((await application.store.ruleSets()).map((ruleSet) => [ruleSet.id, ruleSet]))
  const own = [...sets.values()].find(({ authority }) => authority === 'bloemendaal') as RuleSet
  const base = sets.get(own.extends as string) as RuleSet
  return { application, ask, own, base, sets, publish: (name: string, ruleSet: RuleSet, id = ruleSet.id) => ask(name, 'POST', `/v1/rule-sets/${id}/versions`, ruleSet) }
}

t.test('who works for an authority publishes its rules, and the next question is answered with them', async (t) => {
  const { application, own, publish, ask } = await open(t)
  const next = { ...own, version: '2026-11-22.next' }
  const made = await publish('manager', next)
  t.match(made, { status: 201, headers: { location: `/v1/rule-sets/${own.id}/versions/2026-11-22.next`, 'register-revision': '2' }, body: { id: own.id, version: next.version, revision: 2 } })
  t.same((await ask('manager', 'GET', made.headers['location'] as string)).body, next)
  const answer = await post(application.app, '/v1/searches', question({ authority: 'bloemendaal' }))
  t.ok(answer.body.provenance.ruleSets.some(({ id, version }: RuleSet) => id === own.id && version === next.version))
})

t.test('a version that was published never changes', async (t) => {
  const { own, publish, application } = await open(t)
  t.match(await publish('manager', { ...own, title: { nl: 'Anders', en: 'Different' } }), { status: 409, body: { type: 'urn:sroi:problem:rule-set-version-exists' } })
  const both = await Promise.all([0, 1].map(() => publish('manager', { ...own, version: 'once' })))
  t.same(both.map(({ status }) => status).sort(), [201, 409])
  t.equal(await application.store.register.revision(), 2)
})

t.test('rules are published by whose they are', async (t) => {
  const { own, base, publish } = await open(t)
  const [mine, ours] = [{ ...own, version: 'next' }, { ...base, version: 'next' }]
  for (const name of ['coordinator', 'neighbour', 'contractor']) t.equal((await publish(name, mine)).status, 403, name)
  for (const name of ['manager', 'contractor']) t.equal((await publish(name, { ...ours, authority: null })).status, 403, name)
  t.equal((await publish('neighbour', { ...mine, authority: 'haarlem' })).status, 403, 'the id is of another authority')
  if (base.authority === null) t.equal((await publish('coordinator', ours)).status, 201)
})

t.test('an authority without rules of its own gets them with the first publication, and has one set', async (t) => {
  const { application, base, publish } = await open(t)
  const first = { id: 'amsterdam-eigen', version: '1', authority: 'amsterdam', title: { nl: 'Eigen regels (fictief)', en: 'Own rules (fictional)' }, extends: base.id, provisions: {} } as unknown as RuleSet
  const made = await publish('without', first)
  t.equal(made.status, 201, made.text)
  t.same((await application.store.ruleSetsFor('amsterdam')).at(-1), first)
  t.match(await publish('without', { ...first, id: 'een-ander' }), { status: 409, body: { type: 'urn:sroi:problem:authority-has-rules' } })
})

t.test('what is wrong with rules is told all at once, and what others build on goes on fitting', async (t) => {
  const { application, own, base, publish, ask } = await open(t)
  t.match(await publish('manager', own, 'another-id'), { status: 400, body: { errors: [{ pointer: '/id', code: 'other-id' }] } })
  const shape = await ask('manager', 'POST', `/v1/rule-sets/${own.id}/versions`, { ...own, version: 7, title: null, extra: 1 })
  t.same(shape.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/extra', '/title', '/version'])
  const meaning = await publish('manager', { ...own, version: 'next', extends: 'nowhere' })
  t.match(meaning, { status: 400, body: { errors: [{ pointer: '/extends', code: 'not-on-its-base' }] } })
  if (base.authority === null && base.extends === undefined) {
    t.match(await publish('coordinator', { ...base, id: 'a-second-base', version: '1' }), { status: 400, body: { errors: [{ code: 'second-base' }] } })
  }
  t.equal(await application.store.register.revision(), 1)
})
