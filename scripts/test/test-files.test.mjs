import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { removeStaleOutput } from '../prepare/remove-stale-output.mjs'
import { findChromium } from '../test-run/find-chromium.mjs'
import { findTests } from '../test-run/find-tests.mjs'
import { LONGEST, orderTests } from '../test-run/order-tests.mjs'
import { root as ours } from '../root.mjs'
import { makeFolder } from './make-folder.mjs'

const files = {
  'packages/a/package.json': '{}',
  'packages/a/test/kept.test.ts': '',
  'packages/a/dist-test/kept.test.js': '',
  'packages/a/dist-test/kept.test.js.map': '',
  'packages/a/dist-test/deep/gone.test.js': '',
  'packages/a/dist-test/deep/gone.test.js.map': '',
  'packages/a/dist-test/deep/gone.test.d.ts': '',
  'packages/a/dist-test/not-a-test.js': '',
  'packages/a/dist/table.json': '{}',
  'scripts/test/script.test.mjs': ''
}

t.test('every compiled test and every test of the scripts is found, or those with a part of the path', async t => {
  const root = makeFolder(t, files)
  t.same(findTests(root), ['packages/a/dist-test/deep/gone.test.js', 'packages/a/dist-test/kept.test.js', 'scripts/test/script.test.mjs'])
  t.same(findTests(root, ['packages/a/test/kept']), ['packages/a/dist-test/kept.test.js'])
  t.same(findTests(root, ['script', 'deep']), ['packages/a/dist-test/deep/gone.test.js', 'scripts/test/script.test.mjs'])
  t.same(findTests(root, ['nothing']), [])
})

t.test('the longest begin first, the others in the order they had, and every one that is called long is there', async t => {
  t.same(orderTests(['a/dist-test/b.test.js', 'a/dist-test/slow.test.js', 'scripts/test/slowest.test.mjs', 'a/dist-test/a.test.js'], ['slowest', 'a/test/slow']),
    ['scripts/test/slowest.test.mjs', 'a/dist-test/slow.test.js', 'a/dist-test/b.test.js', 'a/dist-test/a.test.js'])
  for (const part of LONGEST) t.ok(findTests(ours, [part]).length > 0, part)
})

t.test('a compiled test whose source is gone is deleted, and nothing else', async t => {
  const root = makeFolder(t, files)
  removeStaleOutput({ root })
  for (const path of Object.keys(files)) t.equal(existsSync(join(root, path)), !path.includes('gone'), path)
})

t.test('a Chromium that was named is used, or none', async t => {
  t.equal(findChromium({ CHROMIUM_PATH: '/opt/chromium' }, () => true), '/opt/chromium')
  t.equal(findChromium({ CHROMIUM_PATH: '/opt/chromium' }, path => path !== '/opt/chromium'), undefined)
  t.equal(findChromium({}, path => path === '/usr/bin/google-chrome'), '/usr/bin/google-chrome')
  t.equal(findChromium({}, () => false), undefined)
})
