import t from 'tap'
import { keepRunning } from '../postgres/keep-running.mjs'

/** A PostgreSQL that ends when told. */
function pretend () {
  /** @type {(how: string) => void} */
  let end = () => {}
  const ended = new Promise(resolve => { end = resolve })
  return { pid: 1, ended: /** @type {Promise<string>} */ (ended), end, stop: async () => end('exit code 0') }
}

t.test('PostgreSQL that dies is started again three times in a minute, and then given up with the reason', async t => {
  const started = [pretend()]
  /** @type {string[]} */
  const said = []
  const first = /** @type {ReturnType<typeof pretend>} */ (started[0])
  const { failed } = keepRunning({
    first,
    say: line => said.push(line),
    again: async () => {
      const next = pretend()
      started.push(next)
      queueMicrotask(() => next.end('killed by SIGSEGV'))
      return next
    }
  })
  first.end('killed by SIGKILL')
  t.equal(await failed, 'PostgreSQL ended 4 times within 60 s, the last time with killed by SIGSEGV')
  t.equal(started.length, 4)
  t.equal(said[0], 'PostgreSQL ended by itself (killed by SIGKILL); starting it again. Requests fail until it is back.')
})

t.test('PostgreSQL that does not come back is given up with both reasons', async t => {
  const first = pretend()
  const { failed } = keepRunning({ first, say: () => {}, again: async () => { throw new Error('the disk is full') } })
  first.end('exit code 1')
  t.equal(await failed, 'PostgreSQL ended (exit code 1) and could not be started again: the disk is full')
})

t.test('PostgreSQL that we stopped stays stopped', async t => {
  const first = pretend()
  let starts = 0
  const kept = keepRunning({ first, say: () => {}, again: async () => { starts += 1; return pretend() } })
  await kept.stop()
  await first.ended
  await new Promise(resolve => { setImmediate(resolve) })
  t.equal(starts, 0)
})
