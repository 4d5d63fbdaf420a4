import t from 'tap'
import { createMetrics } from '../../dist/operation/metrics/create-metrics.js'
import { runHourly } from '../../dist/jobs/run-hourly.js'
import { serveMetrics } from '../../dist/operation/metrics/serve-metrics.js'
import { buildApplication } from '../application/build-application.js'
import { question } from '../application/question.js'
import { get, post } from '../application/send.js'

const TOKEN = 'a-token-of-at-least-thirty-two-characters'

t.test('who brings the token reads requests by the pattern of their route, the pool and the catalogues; nobody else reads anything', async (t) => {
  const { app } = await buildApplication(t, { settings: { metricsToken: TOKEN, visitorRate: 4 }, limited: true, ticks: () => 0 })
  await post(app, '/v1/searches', question())
  await get(app, '/v1/matches/0193a000-0000-7000-8000-00000000000b')
  await get(app, '/wholly-secret?wholly=secret')
  await get(app, '/v1/authorities')
  await get(app, '/v1/authorities')
  for (const authorization of [undefined, `bearer ${TOKEN}`, `Bearer ${TOKEN}x`, 'Bearer ', TOKEN, `Basic ${TOKEN}`]) {
    t.match(await get(app, '/metrics', authorization === undefined ? {} : { authorization }), { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: { type: 'urn:sroi:problem:unauthorized' } })
  }
  const { status, text, headers } = await get(app, '/metrics', { authorization: `Bearer ${TOKEN}` })
  t.match({ status, type: headers['content-type'] }, { status: 200, type: /^text\/plain; version=0\.0\.4/ })
  t.match(text, 'sroi_http_request_seconds_count{method="POST",route="/v1/searches",status="200"} 1')
  t.match(text, 'sroi_http_request_seconds_count{method="GET",route="/v1/matches/:matchId",status="404"} 1')
  t.match(text, 'sroi_http_request_seconds_count{method="GET",route="none",status="404"} 1')
  t.match(text, 'sroi_http_request_seconds_count{method="GET",route="/v1/authorities",status="429"} 1')
  t.match(text, 'sroi_http_limited_total{kind="visitor"} 1')
  for (const line of ['sroi_database_connections 10', 'sroi_database_waiting 0', 'sroi_database_refused 0', 'sroi_tenants_open 1', 'sroi_catalogues 1', 'sroi_catalogue_revisions 1']) t.match(text, `${line}\n`)
  t.match(text, /sroi_database_connections_busy \d+\n/)
  t.match(text, /sroi_catalogue_oldest_seconds [\d.e-]+\n/)
  t.notMatch(text, /wholly|0193a000|kennemer/i, 'nothing that a stranger chose, and no tenant')
})

t.test('without a token there is no such page', async (t) => {
  const { app } = await buildApplication(t)
  t.equal((await get(app, '/metrics', { authorization: `Bearer ${TOKEN}` })).status, 404)
})

t.test('a port of its own has the metrics and nothing else, and the process among them', async (t) => {
  const metrics = createMetrics({}, true)
  metrics.job('expire', 'done', 0.2)
  const { address, close } = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 })
  t.teardown(close)
  const answer = await fetch(`${address}/metrics`)
  t.equal(answer.status, 200)
  const text = await answer.text()
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'sroi_job_seconds_count{job="expire",result="done"} 1']) t.match(text, name)
  t.match([(await fetch(`${address}/v1/authorities`)).status, (await fetch(`${address}/metrics`, { method: 'POST' })).status], [404, 404])
})

t.test('two services in one process count each their own', async (t) => {
  const [one, other] = [createMetrics(), createMetrics()]
  one.answered({ method: 'GET', route: '/', status: 200, seconds: 0.01 })
  t.match(await one.text(), 'sroi_http_request_seconds_count{method="GET",route="/",status="200"} 1')
  t.notMatch(await other.text(), 'route="/"')
})

t.test('how each task that runs by itself ended is measured, and one that fails keeps no other from being done', async (t) => {
  const metrics = createMetrics()
  const jobs = [{ name: 'breaks', work: async () => { throw new Error('x') } }, { name: 'works', work: async () => {} }]
  await runHourly(jobs, { info: () => {}, warn: () => {}, error: () => {} }, metrics.job).close()
  const text = await metrics.text()
  t.match(text, 'sroi_job_seconds_count{job="breaks",result="failed"} 1')
  t.match(text, 'sroi_job_seconds_count{job="works",result="done"} 1')
})
