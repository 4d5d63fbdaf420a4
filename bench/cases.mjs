// The list of cases of a committee: does it take longer over many open cases than over a few? Asked of two regions in turn, over HTTP without a socket, on a PostgreSQL of its own.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { actOnCase } from '../packages/server/dist/actions/admission/act-on-case.js'
import { openCase } from '../packages/server/dist/actions/admission/open-case.js'
import { buildApp } from '../packages/server/dist/app.js'
import { openWhyThread } from '../packages/server/dist/catalogue/index.js'
import { DEMONSTRATION_TENANT, loadDemonstration } from '../packages/server/dist/demonstration/load-demonstration.js'
import { loadProcedure } from '../packages/server/dist/demonstration/load-procedure.js'
import { readDemonstration } from '../packages/server/dist/demonstration/read-demonstration.js'
import { createIdentification } from '../packages/server/dist/identity/index.js'
import { createOperation } from '../packages/server/dist/operation/create-operation.js'
import { connect, createDirectory, createTenant, migrate } from '../packages/server/dist/store/index.js'
import { openTenants } from '../packages/server/dist/tenants/open-tenants.js'
import { chooseDataFolder } from '../scripts/postgres/choose-data-folder.mjs'
import { chooseIdentity } from '../scripts/postgres/choose-identity.mjs'
import { startDurable } from '../scripts/postgres/start-durable.mjs'
import { createProgress } from '../scripts/prepare/progress.mjs'
import { root } from '../scripts/root.mjs'
import { median } from './figures.mjs'
import { whole } from './options.mjs'

const few = whole('few', 5)
const many = whole('many', 500)
/** In each region as well: cases that are over. */
const ended = whole('ended', 200)
const asked = whole('asked', 200)
const rounds = whole('rounds', 5)
const DAY = '2026-11-22'
const clock = { now: () => `${DAY}T09:00:00.000Z` }
const SILENT = { info: () => {}, warn: () => {}, error: (facts, message) => console.error(message, JSON.stringify(facts).slice(0, 1500)) }
const MEMBER = { kind: 'person', issuer: 'https://issuer.example', subject: 'member', organisation: null, scopes: null, strong: true, tenantId: null }
const REGIONS = [{ ...DEMONSTRATION_TENANT, open: few }, { id: '0193a000-0000-7000-8000-00000000000c', slug: 'many', name: 'Veel zaken (fictief)', visitors: 'none', register: 'many', open: many }]

const folder = mkdtempSync(join(tmpdir(), 'sroi-cases-'))
chmodSync(folder, 0o711)
const server = await startDurable({
  root, folder, copies: chooseDataFolder({ root, isRoot: process.getuid?.() === 0 }).copies, identity: chooseIdentity(), progress: createProgress({ heartbeat: 60_000 })
})
const closing = []
try {
  await migrate(server.url)
  const directory = createDirectory(await connect(server.url))
  for (const region of REGIONS) await fill(directory, region)
  const why = openWhyThread()
  const tenants = openTenants({ directory, clock, log: SILENT, tellWhy: why.tellWhy })
  const identification = createIdentification({ providers: [], store: directory.identity, clock, log: SILENT, publicAddress: null, demonstrationSignIn: false })
  const app = await buildApp({
    tenants: { ...tenants, membershipsOf: async () => REGIONS.map(({ id }) => ({ tenantId: id, role: 'committee-member', authority: null })) },
    identification: { ...identification, ofBearer: async () => MEMBER, ofSession: async (cookie) => ({ digest: '0'.repeat(64), identity: MEMBER, tenantId: cookie, name: 'Lid (fictief)', csrfSecret: 'of the benchmark' }) }, clock, log: SILENT
  }, createOperation({ log: SILENT, checks: {} }))
  closing.push(() => app.close(), () => identification.close(), () => tenants.close(), () => why.close())
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg().map((value) => value.toFixed(1)).join(' ')}; ${ended} cases that are over in each region; ${rounds} rounds of ${asked} answers, the regions in turn; median of an answer in ms\n`)
  console.log(`| answer | over ${few} open cases | over ${many} | ratio |\n|---|---|---|---|`)
  for (const url of ['/v1/admission-cases?limit=5', '/v1/admission-cases?limit=50', '/v1/admission-cases?limit=50&q=fic-b', '/en/admission', '/en/admission?q=fic-b']) {
    const times = REGIONS.map(() => [])
    for (let round = 0; round <= rounds; round += 1) {
      for (let number = 0; number < asked; number += 1) {
        for (const [index, { id, slug, open }] of REGIONS.entries()) {
          const begun = performance.now()
          const { statusCode, body } = await app.inject({ url, headers: url.startsWith('/v1') ? { authorization: 'Bearer member', tenant: slug } : { cookie: id } })
          // the first round is not counted
          if (round > 0) times[index].push(performance.now() - begun)
          else if (number === 0) check(url, statusCode, body, open)
        }
      }
    }
    const [one, other] = times.map(median)
    console.log(`| GET ${url} | ${one.toFixed(2)} | ${other.toFixed(2)} | ${(other / one).toFixed(2)} |`)
  }
} finally {
  for (const close of closing) await close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A region with so many cases that are open, in several states, and some that are over. */
async function fill (directory, { open, ...tenant }) {
  await createTenant(server.url, tenant)
  const store = directory.storeOf(tenant.id)
  const demonstration = readDemonstration()
  await loadDemonstration(store, clock, demonstration)
  await loadProcedure(store, clock)
  const [known] = demonstration.suppliers.filter(({ admissions }) => admissions.length === 0)
  const firms = Array.from({ length: open + ended }, (_, number) => ({ ...known, id: `firm-${number}`, identifier: { scheme: 'fictional', value: `FIC-B-${number}` }, contact: {} }))
  await store.publish({ suppliers: firms }, clock.now())
  const as = (role, subject) => ({ by: { ...MEMBER, subject }, memberships: [{ role, authority: null }], reach: { all: true }, at: clock.now(), authorities: [], requireVersion: () => {} })
  for (const [number, { identifier }] of firms.entries()) {
    await store.write(async (writing) => {
      const desk = { writing, ...as('coordinator', number % 2 === 0 ? 'ann' : 'ben') }
      const { id } = await openCase(desk, { applicant: identifier })
      const act = (type, reason, parts) => actOnCase(desk, id, { type, on: DAY, reason, evidence: [], ...parts })
      await act('application-submitted', 'first-application', { documents: ['statutes', 'annual-account', 'label-plan'].map((kind) => ({ kind, sha256: 'a'.repeat(64) })) })
      if (number >= open) await act('firm-withdrew', 'own-request', {})
      else if (number % 3 === 1) await act('review-started', 'complete', {})
      else if (number % 3 === 2) await act('completion-requested', 'fact-missing', { missing: ['statutes'], termUntil: '2026-12-31' })
    })
  }
}

/** Every open case is counted, whatever the page shows. */
function check (url, status, body, open) {
  if (!url.startsWith('/v1')) {
    if (status !== 200 || !body.includes('</html>')) throw new Error(`${url}: ${status}: ${body.slice(0, 300)}`)
    return
  }
  const counts = status === 200 ? JSON.parse(body).counts : []
  const found = counts.filter(({ state }) => state !== 'withdrawn').reduce((sum, { cases }) => sum + cases, 0)
  if (found !== open) throw new Error(`${status}: ${found} open cases instead of ${open}: ${body.slice(0, 300)}`)
}
