import t from 'tap'
import { runScript, scriptPath } from './run-script.mjs'

const ask = (/** @type {string} */ version) =>
  runScript(['--input-type=module', '--eval', `import { refuseOldNode } from ${JSON.stringify(scriptPath('prepare/refuse-old-node.mjs'))}; refuseOldNode(${JSON.stringify(version)}); console.log('goes on')`])

t.test('an old Node is refused in one sentence that names both versions', async t => {
  for (const version of ['12.22.12', '18.20.8', '20.18.3']) {
    const { code, output } = await ask(version)
    t.equal(code, 1)
    t.equal(output.trim(), `This needs Node 20.19 or newer, and this is Node ${version}. Install a newer Node from nodejs.org and run the same command again.`)
  }
})

t.test('Node 20.19 and everything newer is welcome', async t => {
  for (const version of ['20.19.0', '22.1.0', '24.21.0']) t.same(await ask(version), { code: 0, output: 'goes on\n' })
})
