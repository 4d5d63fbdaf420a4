import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { build } from '../prepare/build.mjs'
import { buildData } from '../prepare/build-data.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { root as ours } from '../root.mjs'
import { makeFolder } from './make-folder.mjs'

/**
 * A checkout with one package, and a compiler.
 * @param {import('tap').Test} t
 */
function makeCheckout (t) {
  const root = makeFolder(t, {
    'tsconfig.json': '{ "files": [], "references": [{ "path": "packages/server" }] }',
    'packages/server/package.json': '{ "type": "module" }',
    'packages/server/tsconfig.json': '{ "extends": "../../tsconfig.base.json", "compilerOptions": { "rootDir": "src", "outDir": "dist", "tsBuildInfoFile": "dist/.tsbuildinfo" }, "include": ["src"] }',
    'packages/server/src/a.ts': 'export const a = 1\n',
    'packages/server/src/b.ts': 'export const b = 1\n'
  })
  cpSync(join(ours, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'))
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(join(ours, 'node_modules')).filter(each => !each.startsWith('.'))) symlinkSync(join(ours, 'node_modules', name), join(root, 'node_modules', name))
  return root
}

t.test('what has not changed is not compiled again, and what is missing is', async t => {
  const root = makeCheckout(t)
  const output = (/** @type {string} */ name) => join(root, 'packages', 'server', 'dist', name)
  const compile = async () => {
    /** @type {string[]} */
    const said = []
    await build({ root, progress: createProgress({ write: line => said.push(line) }) })
    return said.length > 0
  }
  t.equal(await compile(), true, 'the first time')
  t.ok(existsSync(output('a.js')))
  t.equal(await compile(), false, 'nothing changed')

  rmSync(output('a.js'))
  t.equal(await compile(), true, 'a compiled file was deleted')
  t.ok(existsSync(output('a.js')), 'it is back')

  rmSync(join(root, 'packages', 'server', 'src', 'b.ts'))
  t.equal(await compile(), true, 'a source was deleted')
  t.notOk(existsSync(output('b.js')), 'what was compiled from it is gone')

  writeFileSync(join(root, 'packages', 'server', 'src', 'a.ts'), 'export const a: number = "many"\n')
  await t.rejects(compile(), /TS2322/)
  await t.rejects(compile(), /TS2322/, 'a failure is not remembered as a success')
})

t.test('a maker of derived files is called by the name of its file', async t => {
  const root = makeFolder(t, {
    'packages/a/package.json': '{}',
    'packages/a/scripts/build-long-list.mjs': "import { writeFileSync } from 'node:fs'\nexport function buildLongList () { writeFileSync(new URL('../made', import.meta.url), '') }\n"
  })
  await buildData({ root })
  t.ok(existsSync(join(root, 'packages', 'a', 'made')))
  writeFileSync(join(root, 'packages', 'a', 'scripts', 'build-other.mjs'), 'export const x = 1\n')
  await t.rejects(buildData({ root }), /should export a function buildOther/)
})
