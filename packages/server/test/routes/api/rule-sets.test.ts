// Rules through time: versions, layers, and what is in force on a day as known at a moment.
import type { RuleSet } from '@sroi/matcher'
import { ruleSetSchema } from '@sroi/matcher/schema'
import t from 'tap'
import { authorityFoundSchema, provisionsSchema, ruleSetAnswerSchema, ruleSetFoundSchema, ruleSetPageSchema } from '../../../dist/routes/api/rule-schemas.js'
import { buildApplication, NOW } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app, store } = await buildApplication(t)
const ruleSets = await store.ruleSets()
const own = ruleSets.find(({ id }) => id === 'bloemendaal') as RuleSet

t.test('every rule set is listed once, in order, page by page and without its provisions', async (t) => {
  const { body } = await get(app, '/v1/rule-sets?limit=100')
  t.same(ruleSetPageSchema.parse(body), body)
  t.same(body.items.map(({ id }: { id: string }) => id), ruleSets.map(({ id }) => id))
  t.ok(ruleSets.length > 20)
  const seen: string[] = []
  for (let cursor = ''; ;) {
    const page = (await get(app, `/v1/rule-sets?limit=4${cursor}`)).body
    seen.push(...page.items.map(({ id }: { id: string }) => id))
    if (page.nextCursor === null) break
    cursor = `&cursor=${page.nextCursor}`
  }
  t.same(seen, ruleSets.map(({ id }) => id))
})

t.test('a rule set is what was published, with its versions; every rule set is as described', async (t) => {
  for (const { id } of ruleSets) {
    const { status, body } = await get(app, `/v1/rule-sets/${id}`)
    t.equal(status, 200)
    t.same(ruleSetFoundSchema.parse(body), body, id)
    t.same(ruleSetSchema.parse(body.ruleSet), body.ruleSet)
    t.same(ruleSetAnswerSchema.parse(body.ruleSet), body.ruleSet)
  }
  const { body } = await get(app, '/v1/rule-sets/bloemendaal')
  t.same(body.ruleSet, own)
  t.match(body.versions, [{ version: own.version, revision: 1 }])
})

t.test('an earlier version stays readable as it was published, with its tag', async (t) => {
  const { app, store } = await buildApplication(t)
  await store.publish({ ruleSets: [{ ...own, version: 'later', provisions: {} }] }, NOW)
  const { body } = await get(app, '/v1/rule-sets/bloemendaal')
  t.equal(body.ruleSet.version, 'later')
  t.same(body.versions, [{ version: 'later', revision: 2, publishedAt: NOW }, { version: own.version, revision: 1, publishedAt: body.versions[1].publishedAt }])
  const before = await get(app, `/v1/rule-sets/bloemendaal/versions/${own.version}`)
  t.same(before.body, own)
  t.equal((await get(app, `/v1/rule-sets/bloemendaal/versions/${own.version}`, { 'if-none-match': String(before.headers['etag']) })).status, 304)
})

t.test('in force: what held then, provision by provision, with the layers it comes from', async (t) => {
  const { status, body } = await get(app, '/v1/rule-sets/bloemendaal/provisions?on=2026-11-22')
  t.equal(status, 200)
  t.same(provisionsSchema.parse(body), body)
  t.same(body.layers.map(({ id }: { id: string }) => id), ['netherlands', 'kennemer', 'bloemendaal'])
  const own = body.items.filter(({ ruleSet }: { ruleSet: string }) => ruleSet === 'bloemendaal')
  t.ok(own.length > 0)
  for (const { provision: { valid, published } } of body.items) t.ok(valid.from <= '2026-11-22' && (valid.until === null || valid.until >= '2026-11-22') && published <= '2026-11-22')
})

t.test('both clocks: a day before the first rule has none of the municipality, and a moment before it was published knows none', async (t) => {
  const ofOwn = async (query: string): Promise<number> => (await get(app, `/v1/rule-sets/bloemendaal/provisions?${query}`)).body.items.filter(({ ruleSet }: { ruleSet: string }) => ruleSet === 'bloemendaal').length
  t.equal(await ofOwn('on=2019-08-31'), 0)
  t.ok(await ofOwn('on=2019-09-01') > 0)
  t.equal(await ofOwn('on=2019-09-01&knownAt=2021-05-20T10:00:00Z'), 0)
  t.ok(await ofOwn('on=2019-09-01&knownAt=2021-05-21T10:00:00Z') > 0)
  t.ok(await ofOwn('on=2019-09-01&knownAt=2021-05-21T10:00:00%2B02:00') > 0, 'any offset is read')
})

t.test('one topic alone, and the building blocks of a region', async (t) => {
  const { body } = await get(app, '/v1/rule-sets/haaglanden/provisions?topic=buildingBlocks&on=2026-11-22')
  t.ok(body.items.length > 3)
  t.same(new Set(body.items.map(({ topic }: { topic: string }) => topic)), new Set(['buildingBlocks']))
  t.same(provisionsSchema.parse(body), body)
})

t.test('an authority has its layers; one without rules of its own has those that hold for everybody; both tell what is in force', async (t) => {
  const { body } = await get(app, '/v1/authorities/bloemendaal')
  t.same(authorityFoundSchema.parse(body), body)
  t.same(body.layers.map(({ id }: { id: string }) => id), ['netherlands', 'kennemer', 'bloemendaal'])
  t.same((await get(app, '/v1/authorities/almere')).body.layers.map(({ id }: { id: string }) => id), ['netherlands'])
  const inForce = await get(app, '/v1/authorities/bloemendaal/provisions?on=2026-11-22&knownAt=2026-11-22T09:00:00Z')
  t.same(provisionsSchema.parse(inForce.body), inForce.body)
  t.same(inForce.body, (await get(app, '/v1/rule-sets/bloemendaal/provisions?on=2026-11-22&knownAt=2026-11-22T09:00:00Z')).body)
  t.equal((await get(app, '/v1/authorities/almere/provisions')).body.on, '2026-11-22', 'a demonstration is asked on its day')
})

t.test('404 names what is not there and what comes near; 400 names every wrong key', async (t) => {
  t.match(await get(app, '/v1/rule-sets/blomendaal'), { status: 404, body: { detail: /'bloemendaal'/ } })
  t.match(await get(app, '/v1/rule-sets/blomendaal/provisions'), { status: 404, body: { detail: /'bloemendaal'/ } })
  t.match(await get(app, '/v1/authorities/harlem'), { status: 404, body: { detail: /'haarlem'/ } })
  t.equal((await get(app, '/v1/authorities/harlem/provisions')).status, 404)
  t.equal((await get(app, '/v1/rule-sets/bloemendaal/versions/0')).status, 404)
  const { status, body } = await get(app, '/v1/rule-sets/bloemendaal/provisions?on=2026-02-31&knownAt=now&topic=treshold&at=1')
  t.equal(status, 400)
  t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/at', '/knownAt', '/on', '/topic'])
})
