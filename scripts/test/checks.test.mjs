// Every check is broken once here: a check that finds nothing in a broken tree would say nothing anywhere.
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { find as findSizes } from '../checks/entry-sizes.mjs'
import { find as findEnvironment } from '../checks/environment.mjs'
import { compareGenerated, find as findGenerated } from '../checks/generated.mjs'
import { find as findImports, judgeImports } from '../checks/imports.mjs'
import { checkDocument, find as findLinks, listAnchors } from '../checks/links.mjs'
import { find as findLint } from '../checks/lint.mjs'
import { comparePage, find as findPage } from '../checks/dependency-page.mjs'
import { find as findVersions } from '../checks/lockfile.mjs'
import { find as findMunicipalities } from '../checks/municipalities.mjs'
import { find as findPacked } from '../checks/packed-library.mjs'
import { formatProblem } from '../checks/problem.mjs'
import { readImports } from '../checks/read-imports.mjs'
import { findSafely } from '../checks/run.mjs'
import { find as findTypes } from '../checks/types.mjs'
import { find as findUnused } from '../checks/unused.mjs'
import { root } from '../root.mjs'
import { makeFolder } from './make-folder.mjs'
import { makeLinkedFolder } from './make-linked-folder.mjs'

/**
 * A checkout with our settings and installed programs, and the given files.
 * @param {import('tap').Test} t
 * @param {Record<string, string>} files
 */
function makeCheckout (t, files) {
  const folder = makeLinkedFolder(t, { '.gitignore': 'node_modules\n', ...files })
  for (const name of ['biome.json', 'knip.json', 'tsconfig.base.json', 'pnpm-workspace.yaml']) cpSync(join(root, name), join(folder, name))
  mkdirSync(join(folder, '.git'), { recursive: true })
  return folder
}

t.test('types: a mistake in a package and one in a script are both found, with their lines', async t => {
  const folder = makeCheckout(t, {
    'tsconfig.json': '{ "files": [], "references": [{ "path": "packages/a" }] }',
    'packages/a/tsconfig.json': '{ "extends": "../../tsconfig.base.json", "compilerOptions": { "rootDir": "src", "outDir": "dist" }, "include": ["src"] }',
    'packages/a/package.json': '{ "type": "module" }',
    'packages/a/src/a.ts': 'export const fine = 1\nexport const cents: number = "many"\n',
    'scripts/wrong.mjs': 'export const cents = Math.floor("many")\n'
  })
  cpSync(join(root, 'scripts', 'tsconfig.json'), join(folder, 'scripts', 'tsconfig.json'))
  t.match(await findTypes({ root: folder }), [
    { file: 'packages/a/src/a.ts', line: 2, why: /TS2322/ },
    { file: 'scripts/wrong.mjs', line: 1, why: /TS2345/ }
  ])
})

t.test('lint: what biome finds is named with the rule, file and line', async t => {
  const folder = makeCheckout(t, { 'packages/a/src/a.ts': 'export const x = 1\nexport function f (v: any) { return v }\n' })
  t.match(await findLint({ root: folder }), [{ file: 'packages/a/src/a.ts', line: 2, why: /noExplicitAny/ }])
  writeFileSync(join(folder, 'packages/a/src/a.ts'), 'export const x = 1\n')
  t.same(await findLint({ root: folder }), [])
})

t.test('unused code: a file, an export and a dependency that nothing uses are named', async t => {
  const folder = makeCheckout(t, {
    'package.json': '{ "name": "trial", "type": "module" }',
    'packages/a/package.json': '{ "name": "a", "type": "module", "exports": "./src/index.ts", "dependencies": { "left-over": "1.0.0", "only-read": "1.0.0" } }',
    'packages/a/tsconfig.json': '{}',
    'packages/a/src/index.ts': 'export { used } from "./parts.ts"\n',
    'packages/a/src/parts.ts': 'export const used = "only-read/style.css"\nexport const forgotten = 2\n',
    'packages/a/src/alone.ts': 'export const alone = 1\n'
  })
  const found = (await findUnused({ root: folder })).map(({ file, why }) => `${file}: ${why}`)
  t.ok(found.includes('packages/a/src/alone.ts: no other file uses this one'))
  t.ok(found.includes('packages/a/src/parts.ts: forgotten is exported, and nothing imports it'))
  t.ok(found.includes('packages/a/package.json: left-over is declared and not used'))
  t.notOk(found.some(line => line.includes('used is exported')))
  t.notOk(found.some(line => line.includes('only-read')), 'a package whose files are read is used')
})

t.test('import directions: every wrong way is refused', async t => {
  const wrong = {
    'packages/matcher/src/rules/a.ts': "import { x } from '../scoring/b.ts'",
    'packages/matcher/src/valuation/a.ts': "import type { X } from '../obligation/b.ts'",
    'packages/matcher/src/admission/a.ts': "import { match } from '../match.ts'",
    'packages/matcher/src/reservation/a.ts': "import { words } from '../explain/nl.ts'",
    'packages/matcher/src/terms/a.ts': "import { x } from '../procurement/b.ts'",
    'packages/matcher/src/procurement/a.ts': "import { match } from '../match.ts'",
    'packages/matcher/src/primitives/a.ts': "import { x } from '../rules/b.ts'",
    'packages/matcher/src/model/a.ts': "import { x } from '../primitives/b.ts'",
    'packages/matcher/src/a.ts': "import { readFileSync } from 'node:fs'",
    'packages/matcher/src/b.ts': "const fs = await import('node:fs')",
    'packages/matcher/src/c.ts': "import { saxes } from 'saxes'",
    'packages/matcher/src/notice/a.ts': "import { z } from 'zod'",
    'packages/matcher/src/explain/a.ts': "export { z } from 'lodash'",
    'packages/matcher/src/schema/a.ts': "import { data } from '@sroi/fixtures'",
    'packages/fixtures/src/a.ts': "import type { X } from '@sroi/matcher'",
    'packages/server/src/routes/a.ts': "import { find } from '../store/b.ts'",
    'packages/server/src/routes/b.ts': "import postgres from 'postgres'",
    'packages/server/src/actions/a.ts': "import { sql } from 'drizzle-orm'",
    'packages/server/src/actions/b.ts': "import type { FastifyRequest } from 'fastify'",
    'packages/server/src/actions/c.ts': "import { page } from '../views/b.ts'",
    'packages/server/src/store/a.ts': "import { act } from '../actions/b.ts'",
    'packages/server/src/views/a.ts': "import { match } from '@sroi/matcher'",
    'packages/server/src/representations/a.ts': "import { find } from '../store/b.ts'"
  }
  const checkout = makeFolder(t, { ...wrong, ...Object.fromEntries(['matcher', 'fixtures', 'server'].map(name => [`packages/${name}/package.json`, '{}'])) })
  const found = await findImports({ root: checkout })
  for (const file of Object.keys(wrong)) t.equal(found.filter(problem => problem.file === file).length, 1, file)
})

t.test('import directions: what the plan of the house allows passes', async t => {
  const right = {
    'packages/matcher/src/rules/a.ts': "import { x } from '../primitives/b.ts'\nimport type { Y } from '../model/c.ts'",
    'packages/matcher/src/terms/a.ts': "import { x } from '../rules/index.ts'\nimport { MatcherError } from '../error.ts'",
    'packages/matcher/src/match.ts': "import { x } from './rules/index.ts'",
    'packages/matcher/src/notice/a.ts': "import { SaxesParser } from 'saxes'",
    'packages/matcher/src/schema/a.ts': "import { z } from 'zod'",
    'packages/server/src/actions/a.ts': "import { match } from '@sroi/matcher'\nimport type { Store } from '../store/b.ts'",
    'packages/server/src/store/a.ts': "import postgres from 'postgres'",
    'packages/server/src/views/a.ts': "import type { Outcome } from '@sroi/matcher'\nimport { explain } from '@sroi/matcher/explain'"
  }
  t.same(Object.entries(right).flatMap(([file, text]) => judgeImports(readImports(file, text), () => false)), [])
})

t.test('import directions: a folder with an index.ts is entered by it alone', async t => {
  const exists = (/** @type {string} */ path) => path === 'packages/server/src/store/index.ts'
  const judge = (/** @type {string} */ from, /** @type {string} */ to) => judgeImports(readImports(from, `import type { X } from '${to}'`), exists)
  t.match(judge('packages/server/src/app.ts', './store/deep/find.ts'), [{ why: /past packages\/server\/src\/store\/index\.ts/ }])
  t.same(judge('packages/server/src/app.ts', './store/index.ts'), [])
  t.same(judge('packages/server/src/store/deep/find.ts', '../connect.ts'), [], 'inside the folder there is no door')
  t.same(judge('packages/server/src/app.ts', './config/read.ts'), [], 'a folder without an index.ts is open')
})

t.test('environment: only config.ts reads it', async t => {
  const checkout = makeFolder(t, {
    'packages/server/src/config.ts': 'export const port = process.env.PORT\n',
    'packages/server/src/app.ts': 'const a = 1\nexport const port = process.env["PORT"]\n'
  })
  t.match(await findEnvironment({ root: checkout }), [{ file: 'packages/server/src/app.ts', line: 2 }])
})

t.test('municipalities: a name or an identifier in code is found, and words that only look like one are not', async t => {
  const checkout = makeFolder(t, {
    'packages/fixtures/vocabularies/authorities.json': JSON.stringify([{ id: 'other', code: null, name: { nl: 'Another buyer' } }, { id: 'beverwijk', code: 'GM0375', name: { nl: 'Beverwijk' } }, { id: 'bergen-nh', code: 'GM0373', name: { nl: 'Bergen (NH)' } }, { id: 'amsterdam', code: 'GM0363', name: { nl: 'Amsterdam' } }, { id: 'best', code: 'GM0753', name: { nl: 'Best' } }]),
    'packages/matcher/src/a.ts': "const a = 'beverwijk' || 'other' || 'best'\n// as in Beverwijk\n",
    'packages/server/src/a.ts': "const zone = 'Europe/Amsterdam'\n// Best first; Beverwijkers; Nieuw-Beverwijk\nconst rest = 'the best of beverwijk'\nconst b = 'Bergen (NH)'\nconst c = 'amsterdam'\n"
  })
  t.match(await findMunicipalities({ root: checkout }), [
    { file: 'packages/matcher/src/a.ts', line: 1 },
    { file: 'packages/matcher/src/a.ts', line: 2 },
    { file: 'packages/server/src/a.ts', line: 4 },
    { file: 'packages/server/src/a.ts', line: 5 }
  ])
  t.match(await findMunicipalities({ root: makeFolder(t) }), [{ why: /is not there/ }], 'without the list the check does not pass')
})

t.test('generated files: an old one, a missing one and a promise not kept are found', async t => {
  const checkout = makeFolder(t, {
    'scripts/generate/list.mjs': "export const name = 'list'\nexport const outputs = ['old.txt', 'new.txt', 'never.txt']\nexport async function generate () { return { 'old.txt': 'a\\nb\\n', 'new.txt': '', 'same.txt': 'x' } }\n",
    'old.txt': 'a\nc\n',
    'same.txt': 'x'
  })
  t.match(await findGenerated({ root: checkout }), [
    { file: 'never.txt', why: /did not make it/ },
    { file: 'old.txt', line: 2, repair: /scripts\/generate\.mjs/ },
    { file: 'new.txt', why: /is not there/ }
  ])
  t.same(compareGenerated(checkout, [{ name: 'list', outputs: ['same.txt'], texts: { 'same.txt': 'x' } }]), [])
})

t.test('documentation links: a dead link, a dead anchor and a path that does not exist are found', async t => {
  const checkout = makeFolder(t, {
    'packages/a/package.json': '{}',
    'docs/tour.md': '# The tour\n## One match, in a line\n',
    'README.md': [
      '[fine](docs/tour.md#one-match-in-a-line) and [out](https://example.org/x) and `packages/a/package.json`',
      '[dead](docs/gone.md)',
      '[dead anchor](docs/tour.md#two)',
      '`packages/a/gone.ts` and `packages/*/x` and `packages/a/dist/made.js`',
      '```sh', '[not a link](nowhere.md) `docs/nowhere.md`', '```',
      '<img src="docs/page.png">'
    ].join('\n')
  })
  t.match(await findLinks({ root: checkout }), [
    { file: 'README.md', line: 2, why: /docs\/gone\.md/ },
    { file: 'README.md', line: 3, why: /no heading there gives #two/, repair: /#the-tour #one-match-in-a-line/ },
    { file: 'README.md', line: 4, why: /packages\/a\/gone\.ts/ },
    { file: 'README.md', line: 8, why: /page\.png/ }
  ])
  t.same(checkDocument(checkout, 'docs/x.md', '# A\n[up](../README.md) [here](#a)'), [])
  t.same([...listAnchors('# A `b` & c\n# A `b` & c\n<a id="own"></a>')], ['a-b--c', 'a-b--c-1', 'own'])
})

t.test('versions and lockfile: an address and a loose version are found', async t => {
  const checkout = makeFolder(t, {
    'pnpm-lock.yaml': 'lockfileVersion: 9.0\n  tarball: https://registry.example/x.tgz\n',
    'package.json': '{\n  "dependencies": {\n    "a": "1.2.3",\n    "b": "^1.2.3"\n  }\n}',
    'packages/a/package.json': '{ "devDependencies": { "c": "latest", "d": "workspace:*", "e": "1.0.0-beta.1", "f": "npm:typescript@5.9.3" } }'
  })
  t.match(await findVersions({ root: checkout }), [
    { file: 'pnpm-lock.yaml', line: 2 },
    { file: 'package.json', line: 4, why: /b is asked for as \^1\.2\.3/ },
    { file: 'packages/a/package.json', why: /c is asked for as latest/ }
  ])
})

t.test('the page of dependencies: a dependency without a row and a row without a dependency are found', async t => {
  const text = '| package | for |\n|---|---|\n| a, @x/*-css | one |\n| gone | two |\n'
  t.match(comparePage(new Set(['a', '@x/b-css', 'new']), text), [
    { why: /no row for new/ },
    { line: 4, why: /row for gone/ }
  ])
  t.same(comparePage(new Set(['a', '@x/b-css']), text).length, 1, 'only the row that is too many')
  t.same(await findPage({ root }), [], 'ours agrees with the package files')
})

t.test('a check that breaks is a problem, and does not hide the others', async t => {
  t.match(await findSafely(() => Promise.reject(new Error('no such folder')), 'scripts/checks/x.mjs'), [{ file: 'scripts/checks/x.mjs', why: /no such folder/ }])
})

t.test('a problem is shown with its place, why, and how to repair it', async t => {
  t.equal(formatProblem({ file: 'a.ts', line: 3, why: 'one\ntwo', repair: 'three' }), 'a.ts:3\n    why:    one\n            two\n    repair: three')
})

t.test('sizes of the entries: a main entry that needs something else, or weighs too much, is refused, and every entry is shown', async t => {
  const folder = makeFolder(t, {
    'packages/matcher/package.json': JSON.stringify({ name: '@trial/a', exports: { '.': { default: './dist/index.js' }, './more': { default: './dist/more.js' } } }),
    'packages/matcher/dist/index.js': "export { used } from './part.js'\n",
    'packages/matcher/dist/part.js': "import { readFileSync } from 'node:fs'\nexport const used = [readFileSync, () => import('some-package')]\n",
    'packages/matcher/dist/more.js': "export { z } from 'zod'\n"
  })
  /** @type {string[]} */
  const said = []
  t.match(await findSizes({ root: folder, say: line => said.push(line) }), [
    { file: 'packages/matcher/src/index.ts', why: /reaches node:fs/ },
    { file: 'packages/matcher/src/index.ts', why: /reaches some-package/ }
  ])
  t.match(said, [/@trial\/a: .*budget 40\.0 kB; not counting node:fs and some-package/, /@trial\/a\/more: .*; not counting zod/])

  const text = randomBytes(60_000).toString('base64')
  writeFileSync(join(folder, 'packages/matcher/dist/part.js'), `export const used = '${text}'\n`)
  t.match(await findSizes({ root: folder }), [{ file: 'packages/matcher/src/index.ts', why: /adds \d\d\.\d kB to a page.*below 40\.0 kB/ }])
  writeFileSync(join(folder, 'packages/matcher/dist/part.js'), `export const used = '${text.slice(0, 30_000)}'\n`)
  t.same(await findSizes({ root: folder }), [])
})

t.test('the packed library: what an installer would stumble over is named', async t => {
  const manifest = { name: 'trial', version: '1.0.0', type: 'module', license: 'EUPL-1.2', sideEffects: false, files: ['dist'] }
  const folder = makeFolder(t, {
    'packages/matcher/package.json': JSON.stringify({ ...manifest, exports: { '.': { default: './dist/index.js', types: './dist/index.d.ts' }, './more': './dist/more.js' } }),
    'packages/matcher/dist/index.js': 'export const used = 1\n',
    'packages/matcher/dist/index.d.ts': "export type { Gone } from './gone.js'\nexport declare const used: number\n"
  })
  const found = (await findPacked({ root: folder })).map(({ why }) => why)
  for (const wanted of [/publint: .*types.*first/, /publint: .*more\.js.*does not exist/, /are-the-types-wrong: Resolution failed \(\.\/more, bundler\)/, /are-the-types-wrong: Internal resolution error/]) {
    t.ok(found.some(why => wanted.test(why)), String(wanted))
  }

  writeFileSync(join(folder, 'packages/matcher/package.json'), JSON.stringify({ ...manifest, exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } }))
  writeFileSync(join(folder, 'packages/matcher/dist/index.d.ts'), 'export declare const used: number\n')
  t.same(await findPacked({ root: folder }), [])
})
