// Everybody at once on one case of admission, over and over: one decision, and one vote a member. The test itself belongs to every test run, over a few cases.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { startCluster } from './start-cluster.mjs'

const FILE = join('packages', 'server', 'dist-test', 'admission', 'at-once.test.js')
/** A case takes no longer than so many milliseconds, on a machine with much else to do. */
const PATIENCE = 30_000

/**
 * @param {{ root: string, cases: number, say: (line: string) => void, file?: string }} options `file`: of the test, as it was compiled
 * @returns {Promise<{ faults: string[], summary: string }>}
 */
export async function tryCases ({ root, cases, say, file = FILE }) {
  const cluster = await startCluster(root)
  const begun = performance.now()
  try {
    const { code, lines } = await run(join(root, file), { PATH: process.env['PATH'] ?? '', TEST_DATABASE_URL: cluster.url, CASES: String(cases), DURABILITY: 'warn' }, 60_000 + cases * PATIENCE)
    const answers = lines.map(line => /^\s*# (\{.*\})$/.exec(line)?.[1]).find(text => text?.startsWith('{"')) ?? ''
    const failed = lines.flatMap(line => /^\s*not ok \d+ - (.*)$/.exec(line)?.[1] ?? [])
    const isDone = lines.some(line => /^# \{ total: \d+, pass: \d+ \}$/.test(line))
    const faults = [...new Set(failed)].map(name => `cases of admission: ${name}`)
    if (faults.length === 0 && (code !== 0 || !isDone)) faults.push(`cases of admission: the run ended with ${code}: ${lines.slice(-5).join(' ')}`)
    const seconds = Math.round((performance.now() - begun) / 1000)
    say(`${cases} cases of admission, 140 requests at once on each: ${answers}, ${faults.length} faults`)
    return { faults, summary: `${cases} cases decided in ${seconds} s.` }
  } finally {
    await cluster.remove()
  }
}

/**
 * @param {string} path
 * @param {Record<string, string>} env
 * @param {number} patience in milliseconds
 * @returns {Promise<{ code: number | null, lines: readonly string[] }>}
 */
function run (path, env, patience) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path], { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience })
    let said = ''
    for (const out of [child.stdout, child.stderr]) out.setEncoding('utf8').on('data', piece => { said += piece })
    child.on('error', reject)
    child.on('close', code => resolve({ code, lines: said.trim().split('\n') }))
  })
}
