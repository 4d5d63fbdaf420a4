// `sroi conformance`: what the shell is told, the kit as a folder, and the guide.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConformanceKit, requestOf, type ConformanceCase } from '@sroi/fixtures'
import t from 'tap'
import { z } from 'zod'
import { splitCommand } from '../../dist/cli/conformance/split-command.js'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { folder } = makeFiles(t, 'conformance kit')

const kit = readConformanceKit()
const DAYS = kit.cases.filter(({ id }) => id.startsWith('days/amsterdam/'))
const guide = readFileSync(new URL('../../../../docs/conformance.md', import.meta.url), 'utf8')

t.test('without a program the engine inside is asked, and agrees', async (t) => {
  const { code, out, err } = await run('conformance', '--language', 'en')
  t.equal(code, 0, out)
  t.equal(out, `${kit.cases.length} of ${kit.cases.length} cases agree`)
  t.equal(err, '')
  t.match(await run('conformance', '--only', 'days'), { code: 0, out: /^\d+ van \d+ gevallen komen overeen$/ })
})

t.test('a part, a question or one case', async (t) => {
  const counted = async (...parts: string[]): Promise<number> => (JSON.parse((await run('conformance', '--list', '--json', ...parts.flatMap((part) => ['--only', part]))).out) as unknown[]).length
  t.equal(await counted(), kit.cases.length)
  t.equal(await counted('days'), kit.cases.filter(({ id }) => id.startsWith('days/')).length)
  t.equal(await counted('days/amsterdam'), DAYS.length)
  t.equal(await counted('amsterdam-day'), kit.cases.filter(({ question }) => question === 'amsterdam-day').length)
  t.equal(await counted('days/amsterdam/noon'), 1)
  t.equal(await counted('days/amsterdam/noon', 'public-holidays'), 1 + kit.cases.filter(({ question }) => question === 'public-holidays').length)
  t.match((await run('conformance', '--list', '--only', 'days/amsterdam/noon')).out, /^days\/amsterdam\/noon {2}\[amsterdam-day\] {2}The day in Amsterdam: noon$/)
})

t.test('what is not understood is told at once, with exit code 2', async (t) => {
  const { code, err } = await run('conformance', 'days', '--comand', 'days', '--list=yes', '--language', 'de')
  t.equal(code, 2)
  for (const part of ['days: ', '--comand: There is no such option here; did you mean \'command\'?', '--list: ', '--language: ']) t.ok(err.includes(part), part)
  t.match(await run('conformance', '--only', 'day'), { code: 2, err: /no part 'day'; did you mean [^?]*'days'/ })
  t.match(await run('conformance', '--only', 'zzzzzzzz'), { code: 2, err: /no part 'zzzzzzzz'; there are applications, application, bad-input, assess/ })
  t.match(await run('conformance', '--command'), { code: 2, err: /--command: The value is absent/ })
  t.match(await run('conformance', '--command', 'x', '--list'), { code: 2, err: /Choose one of --list, --command/ })
  for (const timeout of ['0', '1.5', 'x', '10000']) t.match(await run('conformance', '--command', 'x', '--timeout', timeout), { code: 2, err: /no whole number of seconds/ })
  t.match(await run('conformance', '--timeout', '5'), { code: 2, err: /--timeout: The time is that of a program/ })
  t.match(await run('conformance', '--command', 'x "y'), { code: 2, err: /A quote is opened and not closed/ })
  t.match(await run('conformance', '--command', ' '), { code: 2, err: /Say which program answers/ })
})

t.test('help, in both languages, also from the overview', async (t) => {
  for (const words of [['conformance', '--help', '--language', 'en'], ['help', 'conformance', '--language', 'en']]) t.match(await run(...words), { code: 0, out: /Exit code: 0 all agree/ })
  t.match(await run('conformance', '--help'), { code: 0, out: /Afsluitcode: 0 alles komt overeen/ })
  t.match(await run('help'), { out: /sroi conformance/ })
})

t.test('a command is words, with quotes around those with spaces, and no shell', async (t) => {
  t.same(splitCommand('python3 port.py'), ['python3', 'port.py'])
  t.same(splitCommand('  "my program"  \'an argument\' --flag="a b" $HOME;ls '), ['my program', 'an argument', '--flag=a b', '$HOME;ls'])
  t.same(splitCommand('a ""'), ['a', ''])
})

t.test('the exported kit stands on its own', async (t) => {
  const path = join(folder, 'kit')
  t.match(await run('conformance', '--export', path, '--language', 'en'), { code: 0, out: `${kit.cases.length} cases in` })
  const read = (name: string): unknown => JSON.parse(readFileSync(join(path, name), 'utf8'))
  const cases = readdirSync(join(path, 'cases')).flatMap((name) => read(`cases/${name}`) as ConformanceCase[])
  const byId = (one: { id: string }, other: { id: string }): number => one.id < other.id ? -1 : 1
  t.equal(JSON.stringify(cases.toSorted(byId)), JSON.stringify([...kit.cases].sort(byId)))
  const documents = { documents: new Map(JSON.stringify(cases).match(/"\$ref":"[^"#]+/g)?.map((ref) => ref.slice(8)).map((name) => [name, read(name)] as const)) }
  t.same(cases.filter((one) => JSON.stringify(requestOf(one, documents)) !== JSON.stringify(requestOf(one, kit))).map(({ id }) => id), [], 'every reference leads to the same document')
  t.same(read('case.schema.json'), kit.schema)
  t.same(readdirSync(join(path, 'schemas')), ['contract', 'effort', 'firm-profile', 'firm', 'label-rules', 'rule-set', 'supplier'].map((name) => `${name}.schema.json`))
  const ruleSet = z.fromJSONSchema(read('schemas/rule-set.schema.json') as Parameters<typeof z.fromJSONSchema>[0])
  for (const name of readdirSync(join(path, 'rule-sets'))) t.ok(ruleSet.safeParse(read(`rule-sets/${name}`)).success, name)
  const readme = readFileSync(join(path, 'README.md'), 'utf8')
  for (const name of readdirSync(join(path, 'cases'))) t.ok(readme.includes(`\`cases/${name}\``), name)
  t.notMatch(JSON.stringify(cases), /\/(home|work|root|Users)\//, 'and names no path of a machine')
})

t.test('a folder that holds something is not written over', async (t) => {
  t.match(await run('conformance', '--export', folder), { code: 2, err: /--export: .* holds something already/ })
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  t.match(await run('conformance', '--export', file), { code: 2 })
  t.match(await run('conformance', '--export', join(file, 'below')), { code: 2, err: /cannot be written: ENOTDIR/ })
  mkdirSync(join(folder, 'empty'))
  t.match(JSON.parse((await run('conformance', '--export', join(folder, 'empty'), '--only', 'days', '--json')).out), { cases: kit.cases.filter(({ id }) => id.startsWith('days/')).length })
  t.same(readdirSync(join(folder, 'empty', 'cases')), ['days.json'])
})

const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 7))']).status === 0)

t.test('the guide: its program runs in another language and agrees, and its commands do what it says', { skip: python === undefined ? 'there is no Python 3 on this machine' : false }, async (t) => {
  const [, source = ''] = /```python\n([\s\S]+?)```/.exec(guide) ?? []
  writeFileSync(join(folder, 'port.py'), source)
  const commands = [...guide.matchAll(/^sroi (conformance.*?) # (\d)/gm)].map(([, words = '', code]) => [words.trim(), Number(code)] as const)
  t.equal(commands.length, 4)
  for (const [words, code] of commands) {
    const here = words.replace('"python3 port.py"', `'${python ?? ''} "${join(folder, 'port.py')}"'`).replace('--export kit', `--export "${join(folder, 'guide kit')}"`)
    t.match(await run(...splitCommand(here)), { code, err: '' }, words)
  }
  t.ok(existsSync(join(folder, 'guide kit', 'README.md')))
  t.match(await run('conformance', '--only', 'merge', '--command', `${python ?? ''} "${join(folder, 'port.py')}"`), { code: 1, out: /NOT_ANSWERED/ })
})

t.test('the guide names every question, and its example is a case of the kit', async (t) => {
  const questions = [...new Set(kit.cases.map(({ question }) => question))].sort()
  const table = [...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name)
  t.same(table.sort(), questions)
  const [, example = '{}'] = /```json\n(\{\n[\s\S]+?)```/.exec(guide) ?? []
  const { id, expect } = JSON.parse(example) as ConformanceCase
  const own = kit.cases.find((one) => one.id === id)
  t.match(own, { expect, question: 'assess' })
})
