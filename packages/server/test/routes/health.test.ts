import t from 'tap'
import { buildApplication } from '../application/build-application.js'
import { get } from '../application/send.js'

t.test('200: a service with a database is live and ready', async (t) => {
  const { app } = await buildApplication(t)
  t.match(await get(app, '/health/live'), { status: 200, body: { status: 'live' } })
  t.match(await get(app, '/health/ready'), { status: 200, body: { status: 'ready' } })
})

t.test('503: a service whose database is gone lives, is not ready, and tells nothing of what is inside', async (t) => {
  const { app, lines, disconnect } = await buildApplication(t)
  await disconnect()
  t.equal((await get(app, '/health/live')).status, 200)
  const { status, body, text } = await get(app, '/health/ready')
  t.same([status, body.type], [503, 'urn:sroi:problem:not-ready'])
  t.notMatch(text, /postgres|CONNECTION|sql/i)
  t.ok(lines.some((line) => line.includes('not ready')))
})
