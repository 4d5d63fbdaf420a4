// `sroi rules` as the help and the guides in docs tell it.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRuleSet } from '@sroi/fixtures'
import { SEVERITY_OF_PROBLEM } from '@sroi/matcher/review'
import t from 'tap'
import { makeFiles } from '../../application/make-files.js'
import { run } from '../../application/run-cli.js'
import { first, rules } from './loose-rules.js'

const { folder, file } = makeFiles(t, 'rules-guides')
const sound = file('sound.json', rules())

t.test('help in both languages, and words that are not understood are named', async (t) => {
  for (const words of [['rules'], ['help', 'rules'], ['rules', 'help'], ['rules', '--help'], ['rules', 'check', '--help']]) {
    t.match(await run(...words), { code: 0, out: /Afsluitcode: 0/ })
    t.match(await run(...words, '--language', 'en'), { code: 0, out: /Exit code: 0/ })
  }
  t.match(await run('rules', 'chek', sound), { code: 3, err: /did you mean 'check'/ })
  t.match(await run('ruls', 'check'), { code: 3, err: /did you mean 'rules'/ })
  t.match(await run('rules', 'zzzzzz'), { code: 3, err: /there are check, diff/ })
  t.match(await run('rules', 'check'), { code: 3, err: /sroi rules check FILE/ })
  t.match(await run('rules', 'diff', sound, sound, 'third', '--cases', 'x', '--json=yes', '--language'), { code: 3, err: /--cases: There is no such option here[^]*--json: This option takes no value[^]*--language: The value is absent[^]*third: This word has no meaning here/ })
  t.match(await run('rules', 'check', sound, '--language', 'fr'), { code: 3, err: /--language: The language is nl or en/ })
})

t.test('a folder of one municipality: its file, its base and its cases', async (t) => {
  const home = join(folder, 'home')
  mkdirSync(home)
  const copy = file('home/rule-set.json', readRuleSet('bloemendaal'))
  t.equal((await run('rules', 'check', copy)).code, 0)
  t.equal((await run('rules', 'diff', 'bloemendaal', copy)).code, 0)
})

t.test('the guide for another municipality: its file is in order, and every command runs', async (t) => {
  const guide = readFileSync(new URL('../../../../../docs/embedding.md', import.meta.url), 'utf8')
  const home = join(folder, 'embedding')
  mkdirSync(home)
  file('embedding/exampletown.json', guide.split('```json\n')[1]?.split('```')[0] ?? '')
  const commands = [...guide.matchAll(/^sroi (.*)$/gm)].map(([, command = '']) => command.split(' ').map((word) => /\.json$|^cases$/.test(word) ? join(home, word) : word))
  t.equal(commands.length, 3)
  const [check = [], assess = [], table = []] = commands
  t.match(await run(...check), { code: 0, out: /exampletown\.json: nothing found$/ })
  const owed = await run(...assess)
  t.match(owed, { code: 0, err: '' })
  t.ok(owed.out.includes(/it says `(You must fill: .*?)`/.exec(guide)?.[1] ?? 'the sentence of the guide'))
  t.equal((await run(...table)).code, 0)
  t.ok(readdirSync(join(home, 'cases')).length > 20)
})

t.test('the guide on rules: every command runs as it says, and every problem is in its table', async (t) => {
  const guide = readFileSync(new URL('../../../../../docs/rules.md', import.meta.url), 'utf8')
  const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| (error|warning) \|/gm)].map(([, code, severity]) => [code, severity])
  t.same(Object.fromEntries(rows), SEVERITY_OF_PROBLEM)
  t.equal(rows.length, Object.keys(SEVERITY_OF_PROBLEM).length, 'each once')

  const home = join(folder, 'guide')
  mkdirSync(home)
  file('guide/rules.json', rules())
  file('guide/old.json', rules((set) => { first(set, 'rate')['value'] = { kind: 'fixed', basisPoints: 300, lowerIsPossible: false } }))
  file('guide/contracts.json', [{ id: 'c', nature: 'works', value: { awarded: { cents: 100_000_000 } }, days: { publication: '2025-01-01', award: '2025-01-01', contract: '2025-01-01' } }])
  const commands = [...guide.matchAll(/^sroi (rules .*?)(?: > \S+)? {3}# (\d)$/gm)]
  t.equal(commands.length, guide.match(/^sroi /gm)?.length, 'each says its exit code')
  for (const [, command = '', code] of commands) {
    const words = command.split(' ').map((word) => /\.json$|^cases$|^valuations$/.test(word) ? join(home, word) : word)
    const { code: got, err } = await run(...words)
    t.same([got, err], [Number(code), ''], command)
  }
})
