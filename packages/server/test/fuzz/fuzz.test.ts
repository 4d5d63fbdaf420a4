// Everything that strangers send, to every operation of the description. FUZZ_REQUESTS says how many, FUZZ_SEED which; `npm run fuzz` sets them.
import fc from 'fast-check'
import t from 'tap'
import { asOwner } from '../database/as-application.ts'
import type { Operation } from '../conformance/description.ts'
import { judgeAnswer } from '../conformance/judge-answer.ts'
import { openWorld } from '../conformance/open-world.ts'
import { type Asked, ask, prepareRequests } from '../conformance/requests.ts'
import { curlLine } from './curl-line.ts'
import { requestsOf } from './requests-of.ts'

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 5_500)
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122)
/** What is reckoned with for long gets fewer requests; any other operation as many as the next. */
const WEIGHTS: Readonly<Record<string, number>> = { searchBatch: 1, exportReceipts: 1, planPurchases: 1, createMix: 1, createImport: 1, keepEvidence: 2, findNextBest: 2, findPosition: 3, findFillableObligations: 3, publishRuleSet: 3, checkRules: 2, compareRules: 3, findRuleBoundaries: 2, simulateRules: 2, listRetentionPeriods: 5 }
const USUAL_WEIGHT = 10
/** What is written beside the answer: the logs with who is in them, and what becomes of files that were handed in before. */
const BESIDE = ['audit_events', 'processing_log', 'actors', 'imports', 'import_rows', 'import_subjects']

t.setTimeout(120_000 + REQUESTS * 50)

const { app, description, databaseUrl } = await openWorld(t)
const { operations, version } = description
const requests = await prepareRequests(app, description)
const sql = asOwner(t, databaseUrl)
const tables = (await sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ${sql(BESIDE)} ORDER BY 1`).map(({ name }) => String(name))
const total = operations.reduce((sum, { operationId }) => sum + weightOf(operationId), 0)

function weightOf (operationId: string): number {
  return WEIGHTS[operationId] ?? USUAL_WEIGHT
}

/** How many rows there are, and which transactions wrote them. */
async function stored (): Promise<string> {
  const counts = await sql.unsafe(tables.map((name) => `SELECT '${name}' AS name, count(*)::text AS rows, coalesce(sum(xmin::text::bigint), 0)::text AS writers FROM "${name}"`).join(' UNION ALL '))
  return JSON.stringify(counts)
}

t.comment(`seed ${SEED}, about ${REQUESTS} requests over ${operations.length} operations`)
let sent = 0
const statuses = new Map<number, number>()

for (const operation of operations) {
  t.test(`${operation.operationId} stands whatever is sent to it`, async (t) => {
    const examples = await requests.examplesOf(operation)
    let before = !operation.storesNothing ? await stored() : ''
    const found = new Map<string, readonly string[]>()
    const judged = async (asked: Asked): Promise<boolean> => {
      sent += 1
      const answered = await ask(app, asked)
      statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1)
      const faults = [...judgeAnswer(version, operationOf(operation, asked, answered.status), answered)]
      if (!operation.storesNothing) {
        const after = await stored()
        if (answered.status >= 400 && after !== before) faults.push('is refused, and something was stored all the same')
        before = after
      }
      if (faults.length > 0) found.set(curlLine(asked), faults)
      return faults.length === 0
    }
    const runs = Math.ceil(REQUESTS * weightOf(operation.operationId) / total)
    const { failed } = await fc.check(fc.asyncProperty(requestsOf(operation, examples, description), judged), { numRuns: runs, seed: SEED, endOnFailure: false })
    const [line, faults] = [...found].sort(([one], [other]) => one.length - other.length)[0] ?? []
    t.notOk(failed, failed ? `${faults?.join('; ')}\n${line?.slice(0, 4_000)}` : `${runs} requests`)
  })
}

t.test('as many requests were sent as were asked for, and they came past the first checks as well as not', async (t) => {
  t.ok(sent >= REQUESTS, `${sent} requests, seed ${SEED}`)
  t.comment(JSON.stringify(Object.fromEntries([...statuses].sort(([one], [other]) => one - other))))
  for (const status of [200, 201, 400, 401, 404, 412, 415]) t.ok((statuses.get(status) ?? 0) > 0, String(status))
})

/** An address that the router does not lead to the operation is answered by nobody's description. */
function operationOf (operation: Operation, { url }: Asked, status: number): Operation | null {
  const parts = (url.split('?', 1)[0] ?? '').split('/').slice(2)
  const wanted = operation.path.split('/').slice(1)
  const isReached = parts.length === wanted.length && parts.every((part, index) => (wanted[index] ?? '').startsWith('{') ? part !== '' && decodedLength(part) <= 64 : part === wanted[index])
  return isReached || (status !== 404 && status !== 400) ? operation : null
}

function decodedLength (part: string): number {
  try {
    return decodeURIComponent(part).length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
