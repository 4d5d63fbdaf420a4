// What the page for whoever runs it names and promises is what there is.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { BATCH_LIMIT, HTTP_LIMITS, LIMITS, MOST_HEADERS, UPLOAD_LIMITS } from '../../dist/http/limits.js'
import { TABLE_LIMITS } from '../../dist/exchange/reading/table.js'
import { MAX_DEPTH } from '../../dist/json/find-json-problems.js'
import { MAX_NOTICE_BYTES } from '../../dist/notices/decode-notice.js'
import { costOf, OPERATIONS } from '../../dist/operation/limits/costs.js'
import { createMetrics } from '../../dist/operation/metrics/create-metrics.js'
import { SETTINGS } from '../../dist/operation/settings/settings.js'

const page = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8')
const settingsPage = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8')
const local = readFileSync(new URL('../../../../docs/operations-local.md', import.meta.url), 'utf8')
const MIB = 1024 * 1024

t.test('every number of monitoring that it names is measured', async (t) => {
  const metrics = createMetrics({ pool: () => ({ size: 1, busy: 0, waiting: 0, refused: 0 }), catalogues: () => [] }, true)
  metrics.answered({ method: 'GET', route: '/', status: 200, seconds: 0.1 })
  metrics.limited('visitor')
  metrics.job('a job', 'failed', 0.1)
  const text = await metrics.text()
  const named = new Set([...page.matchAll(/\b((?:sroi|nodejs)_[a-z0-9_]*[a-z0-9])\b/g)].map(([name]) => name).filter((name) => !/^sroi_(app|audit|owner|service|auditor|restored)/.test(name)))
  t.ok(named.size > 6)
  for (const name of named) t.match(text, new RegExp(`^${name}(\\{| )`, 'm'), name)
})

t.test('every setting that it names is one, and those of the tables of the page about one machine are, too', (t) => {
  const known = new Set<string>(Object.values(SETTINGS).map(({ name }) => name))
  const named = (text: string): readonly string[] => [...text.matchAll(/(?:^|`)([A-Z][A-Z]+(?:_[A-Z]+)*)(?==|`)/gm)].map(([, name]) => name ?? '')
  const others = new Set(['CREATEROLE', 'SIGKILL', 'NOLOGIN', 'BYPASSRLS', 'NODE_EXTRA_CA_CERTS', 'SIGKILL', 'TEST_DATABASE_URL', 'CHROMIUM_PATH'])
  for (const name of [...named(page), ...named(local)]) t.ok(known.has(name) || others.has(name), name)
  t.ok(named(page).length > 15)
  t.end()
})

t.test('its limits are those of the program', (t) => {
  const body = `${LIMITS.bodyLimit / MIB} MiB`
  t.match(page, `a body of ${body} (a batch ${BATCH_LIMIT / MIB} MiB, a notice ${MAX_NOTICE_BYTES / 1e6} MB), JSON ${MAX_DEPTH} deep, ${MOST_HEADERS} headers`)
  t.match(page, `${HTTP_LIMITS.headersTimeout / 1000} seconds for headers and ${HTTP_LIMITS.requestTimeout / 1000} for a whole request, ${LIMITS.keepAliveTimeout / 1000} seconds for an idle connection`)
  const { bytes, every, most } = UPLOAD_LIMITS
  t.match(page, `at least ${bytes / 1024} KiB every ${every / 1000} seconds and ${most / 60_000} minutes in all, enough for ${TABLE_LIMITS.bytes / MIB} MiB`)
  t.match(settingsPage, `the size of a body (${body}, a batch ${BATCH_LIMIT / MIB} MiB`)
  t.match(settingsPage, `the depth of JSON (${MAX_DEPTH}), ${HTTP_LIMITS.requestTimeout / 1000} seconds for a whole request and ${HTTP_LIMITS.headersTimeout / 1000} for its headers, ${LIMITS.keepAliveTimeout / 1000} seconds for an idle connection`)
  t.ok(9 * MIB >= BATCH_LIMIT, 'what the proxy lets through')
  t.match(page, `a batch, an import and an export cost ${OPERATIONS['POST /v1/search-batches']} units, a mix ${OPERATIONS['POST /v1/mixes']}, next steps ${OPERATIONS['POST /v1/next-steps']}, a position ${OPERATIONS['POST /v1/positions']}, everything else 1. A page costs what the heaviest operation in it does: searching ${costOf('GET', '/search')}`)
  t.end()
})
