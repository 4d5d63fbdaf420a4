// The example in the README runs as it stands, and prints what it says it prints.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from './package-file.ts'

const README = readFileSync(packageFile('README.md'), 'utf8')
/** The fenced blocks in the order in which they stand; the first line of each is its language. */
const [example = '', printed = ''] = README.split(/^```/m).filter((_, index) => index % 2 === 1).map((block) => block.slice(block.indexOf('\n') + 1))

t.test('the example prints what the README says', async (t) => {
  t.ok(example.split('\n').length <= 17, 'about fifteen lines')
  t.equal(execFileSync(process.execPath, ['--input-type=module', '--eval', example], { cwd: packageFile('.'), encoding: 'utf8' }), printed)
})

t.test('the map names every folder of the source', async (t) => {
  const folders = readdirSync(packageFile('src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  for (const name of folders) t.match(README, `| \`${name}/\` |`, name)
})
