import { createServer } from 'node:net'
import t from 'tap'
import { readAddress } from '../start/read-address.mjs'
import { requireFreePort } from '../start/require-free-port.mjs'
import { runScript, scriptPath } from './run-script.mjs'

t.test('the service listens on 127.0.0.1:8080 unless told otherwise', async t => {
  t.same(readAddress({}), { host: '127.0.0.1', port: 8080 })
  t.same(readAddress({ PORT: '65535', HOST: '0.0.0.0' }), { host: '0.0.0.0', port: 65535 })
})

t.test('a port that is no port is refused with its value and an example', async t => {
  for (const PORT of ['', '0', '65536', '80.5', '-1', ' 80', '0x50', 'http', '999999']) {
    t.throws(() => readAddress({ PORT }), { message: `PORT is ${JSON.stringify(PORT)}, and a port is a whole number from 1 to 65535. Try: PORT=8081 npm start` })
  }
})

t.test('a host with a scheme or a path is refused', async t => {
  for (const HOST of ['http://localhost', 'a b', '', 'localhost/x']) t.throws(() => readAddress({ HOST }), /^Error|HOST is/)
})

t.test('a taken port is named, with the repair, and nothing else is touched', async t => {
  const other = createServer()
  await new Promise(resolve => { other.listen(0, '127.0.0.1', () => resolve(undefined)) })
  t.teardown(() => other.close())
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  const { code, output } = await runScript([scriptPath('start.mjs')], { PORT: String(port) })

  t.equal(code, 1)
  t.equal(output.trim(), `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or use another port: PORT=8081 npm start`)
})

t.test('a host that this machine does not have is named', async t => {
  await t.rejects(requireFreePort({ host: '192.0.2.1', port: 8080 }), /HOST is "192\.0\.2\.1", which is not an address of this machine/)
})
