import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

t.test('200: every authority that can be asked about, with the rule set that is its own, or null', async (t) => {
  const { app } = await buildApplication(t)
  const { status, body } = await get(app, '/v1/authorities')
  t.equal(status, 200)
  t.ok(body.authorities.length > 300)
  t.match(body.authorities.find(({ id }: { id: string }) => id === 'bloemendaal'), { name: { nl: 'Bloemendaal' }, code: 'GM0377', ruleSet: 'bloemendaal' })
  t.equal(body.authorities.find(({ id }: { id: string }) => id === 'almere').ruleSet, null)
  t.match(body.authorities.find(({ id }: { id: string }) => id === 'oost-nederland'), { name: { en: /Eastern Netherlands/ }, code: null, ruleSet: 'oost-nederland' })
  t.equal(body.authorities.at(-1).id, 'other')
})
