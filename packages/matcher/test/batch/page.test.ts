// The page about batches, followed to the letter.
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageFile } from '../package-file.ts'

t.test('the program of the page prints what the page says', async (t) => {
  const page = readFileSync(packageFile('../../docs/batch.md'), 'utf8')
  const [, program = '', printed = ''] = /^```js\n([^]*?)^```\n\n```text\n([^]*?)^```$/m.exec(page) ?? []
  const folder = t.testdir({ node_modules: { '@sroi': {} } })
  for (const name of ['matcher', 'fixtures']) symlinkSync(packageFile(`../${name}`), join(folder, 'node_modules', '@sroi', name), 'dir')
  writeFileSync(join(folder, 'ask.mjs'), program)
  t.equal(execFileSync(process.execPath, ['ask.mjs'], { cwd: folder, encoding: 'utf8' }), printed)
  t.ok(printed.length > 20)
})
