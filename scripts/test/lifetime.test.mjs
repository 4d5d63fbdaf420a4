import t from 'tap'
import { createLifetime } from '../start/create-lifetime.mjs'

/** @param {string[]} said */
function make (said) {
  /** @type {number[]} */
  const codes = []
  const lifetime = createLifetime({ say: line => said.push(line), exit: code => { codes.push(code); return /** @type {never} */ (undefined) } })
  return { lifetime, codes }
}

t.test('what was started last is stopped first, once, whoever asks how often', async t => {
  /** @type {string[]} */
  const said = []
  const { lifetime, codes } = make(said)
  lifetime.onStop(() => said.push('database'))
  lifetime.onStop(() => said.push('service'))
  await Promise.all([lifetime.end('Stopping', 0), lifetime.end('Stopping again', 1)])
  t.same(said, ['Stopping', 'service', 'database'])
  t.same(codes, [0])
  t.ok(lifetime.signal.aborted)
})

t.test('what fails to stop keeps nothing else from stopping', async t => {
  /** @type {string[]} */
  const said = []
  const { lifetime, codes } = make(said)
  lifetime.onStop(() => said.push('database'))
  lifetime.onStop(() => { throw new Error('a socket hangs') })
  await lifetime.end(undefined, 1)
  t.same(said, ['While stopping: a socket hangs', 'database'])
  t.same(codes, [1])
})
