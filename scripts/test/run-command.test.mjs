import { spawn } from 'node:child_process'
import { once } from 'node:events'
import t from 'tap'
import { runCommand } from '../prepare/run-command.mjs'
import { readProcess } from '../processes/read-process.mjs'
import { plainEnvironment, scriptPath } from './run-script.mjs'

const cwd = '/'

t.test('what a program prints is kept, line by line', async t => {
  /** @type {string[]} */
  const lines = []
  const { code, output } = await runCommand('sh', ['-c', 'echo one; echo two >&2; exit 3'], { cwd, allowFailure: true, onLine: line => lines.push(line) })
  t.equal(code, 3)
  t.same(lines.sort(), ['one', 'two'])
  t.match(output, /one/)
})

t.test('a program that fails is named, with all that it printed', async t => {
  await t.rejects(runCommand('sh', ['-c', 'echo because; exit 3'], { cwd }), /because\n\n`sh -c echo because; exit 3` failed \(exit code 3\)/)
  await t.rejects(runCommand('no-such-program', [], { cwd }), /Could not run `no-such-program`/)
})

t.test('stopping ends the program and what it started', async t => {
  const controller = new AbortController()
  /** @type {number[]} */
  const pids = []
  const running = runCommand('sh', ['-c', 'sleep 300 & echo $!; wait'], { cwd, signal: controller.signal, onLine: line => { pids.push(Number(line)); controller.abort() } })
  await t.rejects(running, /Stopped before it was ready/)
  await gone(Number(pids[0]))
  t.pass('the child of the program is gone')
})

t.test('a start that is killed takes the program it was waiting for with it', async t => {
  const script = `import { runCommand } from ${JSON.stringify(scriptPath('prepare/run-command.mjs'))}; await runCommand('sh', ['-c', 'sleep 300 & echo $!; wait'], { cwd: '/', onLine: line => console.log(line) })`
  const start = spawn(process.execPath, ['--input-type=module', '--eval', script], { env: plainEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] })
  const [pid] = await once(start.stdout.setEncoding('utf8'), 'data')
  start.kill('SIGKILL')
  await gone(Number(pid))
  t.pass('nothing is left of it')
})

/** @param {number} pid */
async function gone (pid) {
  for (let found = readProcess(pid); found !== undefined && !found.isZombie; found = readProcess(pid)) await new Promise(resolve => { setTimeout(resolve, 20) })
}
