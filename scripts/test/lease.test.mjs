import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { takeLease } from '../processes/lease.mjs'
import { readProcess } from '../processes/read-process.mjs'
import { makeFolder } from './make-folder.mjs'
import { runScript, scriptPath } from './run-script.mjs'

const taker = (/** @type {string} */ path, /** @type {string} */ then) => ['--input-type=module', '--eval',
  `import { takeLease } from ${JSON.stringify(scriptPath('processes/lease.mjs'))}; const lease = takeLease(${JSON.stringify(path)}, 'a test'); console.log('heldBy' in lease ? 'held' : 'taken'); ${then}`]

t.test('the second to ask is told who has it, and gets it after the first lets go', async t => {
  const path = join(makeFolder(t), 'owner.json')
  const first = takeLease(path, 'http://127.0.0.1:8080')
  if ('heldBy' in first) return t.fail('the first gets it')
  const second = takeLease(path, 'another')
  t.match(second, { heldBy: { pid: process.pid, about: 'http://127.0.0.1:8080' } })
  first.release()
  t.notMatch(takeLease(path, 'another'), { heldBy: Object })
  t.same(readdirSync(join(path, '..')), ['owner.json'], 'nothing else is left in the folder')
})

t.test('what a killed process held is free', async t => {
  const path = join(makeFolder(t), 'owner.json')
  const child = spawn(process.execPath, taker(path, 'setInterval(() => {}, 1000)'), { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  t.match(takeLease(path, 'me'), { heldBy: { pid: child.pid } }, 'held while it runs')
  child.kill('SIGKILL')
  await once(child, 'exit')
  t.notMatch(takeLease(path, 'me'), { heldBy: Object })
})

t.test('a later process with the same number is not the holder', async t => {
  const path = join(makeFolder(t), 'owner.json')
  writeFileSync(path, JSON.stringify({ id: 'before', pid: process.pid, started: 'an earlier boot 1', about: 'old' }))
  t.notMatch(takeLease(path, 'me'), { heldBy: Object })
})

t.test('a file that a full disk left empty belongs to nobody', async t => {
  const path = join(makeFolder(t), 'owner.json')
  writeFileSync(path, '')
  t.notMatch(takeLease(path, 'me'), { heldBy: Object })
  t.equal(JSON.parse(readFileSync(path, 'utf8')).pid, process.pid)
})

t.test('of many that find a dead holder at once, exactly one takes over', async t => {
  const path = join(makeFolder(t), 'owner.json')
  writeFileSync(path, JSON.stringify({ id: 'dead', pid: 2 ** 22 + 1, started: 'never', about: 'old' }))
  // Whoever gets it keeps it until all have asked.
  const answers = await Promise.all(Array.from({ length: 4 }, () => runScript(taker(path, 'await new Promise(resolve => setTimeout(resolve, 1500))'))))
  t.same(answers.map(({ output }) => output.trim()).sort(), ['held', 'held', 'held', 'taken'])
})

t.test('a process is told from others, and a number that nobody has gives nothing', async t => {
  const self = readProcess(process.pid)
  t.match(self, { pid: process.pid, parent: process.ppid, isZombie: false, command: /node/ })
  t.equal(readProcess(2 ** 22 + 1), undefined)
})
