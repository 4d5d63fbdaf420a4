// `sroi rules`: what the owner of rules sees, and what the shell is told.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listRuleSets, readRuleSet } from '@sroi/fixtures'
import { SEVERITY_OF_PROBLEM } from '@sroi/matcher/review'
import t from 'tap'
import { run } from '../application/run-cli.js'

const folder = mkdtempSync(join(tmpdir(), 'sroi-rules-'))
t.teardown(() => rmSync(folder, { recursive: true }))

function file (name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return path
}

type Loose = { [key: string]: unknown, provisions: Record<string, Record<string, unknown>[]> }

/** A rule set that is complete and sound, with whatever a test puts in. */
function rules (change: (set: Loose) => void = () => {}): Loose {
  const common = { certainty: 'confirmed', when: { triggers: ['contract'] }, valid: { from: '2024-01-01', until: null }, published: '2024-01-01', selectedBy: null, basis: { title: 'Fictief beleid', article: 'artikel 1', url: null }, confirmedOn: '2026-11-22' }
  const set: Loose = {
    id: 'fictief', version: '1', title: { nl: 'Fictief', en: 'Fictional' }, authority: 'fictief',
    provisions: {
      scope: [{ id: 'scope', value: { applies: true }, ...common }],
      threshold: [{ id: 'threshold', value: { cents: 20_000_000, operator: '>=', vat: 'excluding' }, ...common }],
      rate: [{ id: 'rate', value: { kind: 'fixed', basisPoints: 500, lowerIsPossible: false }, ...common }],
      base: [{ id: 'base', value: { of: 'contract-sum' }, ...common }]
    }
  }
  const copy = structuredClone(set)
  change(copy)
  return copy
}

const first = (set: Loose, topic: string): Record<string, unknown> => (set.provisions[topic] as Record<string, unknown>[])[0] as Record<string, unknown>
const sound = file('sound.json', rules())

t.test('check: 0 and nothing found for sound rules, Dutch by default', async (t) => {
  t.match(await run('rules', 'check', sound), { code: 0, out: `${sound}: niets gevonden`, err: '' })
  t.match(await run('rules', 'check', sound, '--language', 'en'), { code: 0, out: /nothing found/ })
})

t.test('check: every rule set that comes with the program is without error', async (t) => {
  const { code, out } = await run('rules', 'check', ...listRuleSets(), '--json')
  t.equal(code, 0, out)
  t.equal((JSON.parse(out) as unknown[]).length, listRuleSets().length)
})

t.test('check: 1, and every problem with its line, path and a contract that shows it', async (t) => {
  const bad = file('overlap.json', rules((set) => set.provisions['rate']?.push({ ...first(set, 'rate'), id: 'rate-again', confirmedOn: '2023-01-01' })))
  const { code, out } = await run('rules', 'check', bad, '--language', 'en')
  t.equal(code, 1)
  const line = readFileSync(bad, 'utf8').split('\n').findIndex((text) => text.includes('rate-again'))
  t.match(out, `${bad}:${line} /provisions/rate/1: error overlap: Provisions 'rate' of 'fictief' and 'rate-again' both hold from 2024-01-01`)
  t.match(out, /Example: \{"id":"example","nature":"works"/)
  t.match(out, /\/provisions\/rate\/1\/confirmedOn: warning confirmed-before-known/)
  const [{ problems }] = JSON.parse((await run('rules', 'check', bad, '--json')).out) as [{ problems: readonly { code: string }[] }]
  t.same(problems.map(({ code }) => code), ['overlap', 'confirmed-before-known'])
})

t.test('check: warnings alone leave the exit code 0', async (t) => {
  const gap = file('gap.json', rules((set) => { first(set, 'threshold')['valid'] = { from: '2025-01-01', until: null } }))
  t.match(await run('rules', 'check', gap, '--language', 'en'), { code: 0, out: /errors: 0, warnings: 1[^]*warning no-rule: .*from 2024-01-01 no provision on 'threshold'/ })
})

t.test('check: unknown keys, wrong units and a value without basis are told together, each with line and repair', async (t) => {
  const wrong = file('wrong.json', rules((set) => {
    first(set, 'threshold')['value'] = { cents: 200_000.5, operator: '>=', vat: 'excluding', treshold: 1 }
    first(set, 'rate')['value'] = { kind: 'fixed', basisPoints: 50_000, lowerIsPossible: false }
    delete first(set, 'base')['basis']
    set['extend'] = 'netherlands'
  }))
  const { code, out } = await run('rules', 'check', wrong, '--language', 'en')
  t.equal(code, 1)
  for (const told of [/'treshold' is not a known key/, /200000\.5 is not an amount in whole cents/, /50000 is above 10000/, /'basis' is absent/, /'extend' is not a known key here\. Did you mean 'extends'\?/]) t.match(out, told)
  t.match(out, /wrong\.json:\d+ \/provisions\/threshold\/0\/value\/cents: error/)
  t.match(await run('rules', 'boundaries', wrong), { code: 3, out: '', err: /wrong\.json:\d+ \/provisions\/rate\/0\/value\/basisPoints: / }, 'nothing is reckoned with half a rule set')
})

t.test('check: a cycle, a base that is nowhere, and a base handed over', async (t) => {
  const one = file('one.json', rules((set) => { set['extends'] = 'two'; set['id'] = 'one' }))
  const two = file('two.json', rules((set) => { set['extends'] = 'one'; set['id'] = 'two'; set.provisions = {} }))
  const both = await run('rules', 'check', one, two)
  t.equal(both.code, 1)
  t.equal(both.out.match(/fout cycle/g)?.length, 2)
  t.match(await run('rules', 'check', one), { code: 1, out: /'two', which is neither one of the files nor a rule set known here\. Hand it over: --with FILE/ })
  const base = file('base.json', rules((set) => { set['id'] = 'two'; set.provisions = {}; set['authority'] = null }))
  t.match(await run('rules', 'check', one, '--with', base), { code: 0, out: /niets gevonden/ })
  const national = file('national.json', rules((set) => { set['extends'] = 'netherlands' }))
  t.match(await run('rules', 'check', national), { code: 0 }, 'what comes with the program is found by itself')
})

t.test('3: what is no JSON, too large or not there is refused, all files at once', async (t) => {
  const large = file('large.json', ' '.repeat(10 * 1024 * 1024))
  const { code, out, err } = await run('rules', 'check', file('broken.json', '{"id": '), large, join(folder, 'nowhere.json'), sound)
  t.same([code, out], [3, ''])
  t.match(err, /broken\.json: The text is not JSON[^]*large\.json: The file has 10485760 bytes; at most 2097152 are read[^]*nowhere\.json: The file cannot be read \(ENOENT\)/)
  t.match(await run('rules', 'check', file('double.json', '{"id": 1, "id": 2}')), { code: 3, err: /double\.json \/id: The key 'id' occurs twice/ })
})

t.test('diff: 0 without, 1 with a difference, in words and as data', async (t) => {
  t.match(await run('rules', 'diff', sound, sound), { code: 0, out: 'Geen verschil.' })
  const lower = file('lower.json', rules((set) => { first(set, 'threshold')['value'] = { cents: 10_000_000, operator: '>=', vat: 'excluding' }; set['title'] = { nl: 'Nieuw', en: 'Fictional' } }))
  t.match(await run('rules', 'diff', sound, lower), { code: 1, out: /title\/nl: "Fictief" → "Nieuw"\nGewijzigd: threshold \(threshold\): value\/cents was € 200\.000, wordt € 100\.000\. Raakt opdrachten \(werken, leveringen, diensten\) vanaf 1 januari 2024\./ })
  t.match(JSON.parse((await run('rules', 'diff', sound, lower, '--json')).out), { provisions: [{ kind: 'changed', days: { from: '2024-01-01', until: null } }] })
  t.equal((await run('rules', 'diff', 'netherlands', 'netherlands')).code, 0)
  t.match(await run('rules', 'diff', sound, file('shapeless.json', '{}')), { code: 3, out: '', err: /shapeless\.json:1 \/id: 'id' is absent/ })
})

t.test('boundaries: a table to sign off, and the same as worked cases that never overwrite', async (t) => {
  const { code, out } = await run('rules', 'boundaries', sound)
  t.equal(code, 0)
  t.match(out, /threshold \(contract, services\): net onder € 200\.000 \| geldt niet \| in te vullen: € 0\n.*precies op € 200\.000 \| geldt \| in te vullen: € 10\.000\n.*net boven € 200\.000 \| geldt/)
  const cases = join(folder, 'cases')
  t.match(await run('rules', 'boundaries', sound, '--cases', cases, '--language', 'en'), { code: 0, out: /\d+ worked cases written to / })
  const names = readdirSync(cases)
  t.equal(names.length, out.split('\n').length)
  const worked = JSON.parse(readFileSync(join(cases, 'threshold-threshold-contract-services-amount-20000000-below.json'), 'utf8')) as object
  t.match(worked, { source: 'Fictief beleid, artikel 1', question: { authority: 'fictief', contract: { nature: 'services' } }, expect: { applies: 'not-met', dueCents: 0, findings: { threshold: 'not-met' } } })
  t.match(await run('rules', 'boundaries', sound, '--cases', cases), { code: 3, out: '', err: /There is a case of this name/ })
  t.match(await run('rules', 'boundaries', sound, '--cases', sound), { code: 3, err: /--cases: .* cannot be used as a folder/ })
  t.ok((JSON.parse((await run('rules', 'boundaries', sound, '--json')).out) as unknown[]).length === names.length)
})

t.test('boundaries: an overlay shows its own edges, reckoned with its base', async (t) => {
  const { out } = await run('rules', 'boundaries', 'bloemendaal', '--language', 'en', '--json')
  const rows = JSON.parse(out) as readonly { edge: { ruleSet: string } }[]
  t.ok(rows.length > 10)
  t.same([...new Set(rows.map(({ edge }) => edge.ruleSet))], ['bloemendaal'])
})

t.test('what-if: who owes more, who owes less, and nothing for identical rules', async (t) => {
  const dearer = file('dearer.json', rules((set) => { first(set, 'rate')['value'] = { kind: 'fixed', basisPoints: 700, lowerIsPossible: false } }))
  const contract = { id: 'kanaal', nature: 'works', value: { awarded: { cents: 100_000_000, vat: 'excluding' } }, days: { publication: '2025-01-01', award: '2025-02-01', contract: '2025-03-01' } }
  const contracts = file('contracts.json', [contract, { contract: { ...contract, id: 'klein', value: { awarded: { cents: 5_000_000 } } } }])
  t.match(await run('rules', 'what-if', sound, dearer, '--contracts', contracts, '--on', '2026-12-01', '--known-at', '2026-12-01T00:00:00Z'), {
    code: 1, out: /Opdrachten vergeleken: 2\. Met een andere uitkomst: 1\.\nkanaal: moet meer invullen: geldt, € 50\.000 → geldt, € 70\.000\nMeer: 1, samen € 20\.000\. Minder: 0, samen € 0\.\nWordt onbekend: 0\. Wordt bekend: 0\./
  })
  t.match(await run('rules', 'what-if', sound, sound, '--contracts', contracts, '--language', 'en'), { code: 0, out: 'Contracts compared: 2. With another answer: 0.' })
  t.match(JSON.parse((await run('rules', 'what-if', dearer, sound, '--contracts', contracts, '--json')).out), { totals: { owesLess: 1, lessCents: 2_000_000 } })
})

t.test('what-if: what cannot be asked is told with its place in the list', async (t) => {
  t.match(await run('rules', 'what-if', sound, sound), { code: 3, err: /--contracts: Say for which contracts/ })
  const bad = file('bad-contracts.json', [{ id: 'a', natur: 'works' }, { id: 'b', days: { contract: '2025-02-30' } }])
  t.match(await run('rules', 'what-if', sound, sound, '--contracts', bad), { code: 3, out: '', err: /\/0\/contract\/natur: [^]*\/1\/contract\/days\/contract: / })
  const other = file('other.json', [{ authority: 'somebody-else', contract: { id: 'a' } }])
  t.match(await run('rules', 'what-if', sound, sound, '--contracts', other), { code: 3, err: /\/0\/ruleSet: / })
  t.match(await run('rules', 'what-if', sound, sound, '--contracts', bad, '--on', 'today', '--known-at', 'now'), { code: 3, err: /--on: 'today' is not a day[^]*--known-at: 'now' is not a moment/ })
})

t.test('schema: a JSON Schema that names the keys an editor completes', async (t) => {
  const { code, out } = await run('rules', 'schema')
  t.equal(code, 0)
  t.match(JSON.parse(out), {
    $schema: /json-schema\.org/,
    $ref: '#/$defs/RuleSet',
    $defs: { RuleSet: { type: 'object', additionalProperties: false, properties: { provisions: { properties: { threshold: { type: 'array' }, buildingBlocks: { type: 'array' } } } } } }
  })
})

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

t.test('the guide on rules: every command runs as it says, and every problem is in its table', async (t) => {
  const guide = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8')
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
    const words = command.split(' ').map((word) => /\.json$|^cases$/.test(word) ? join(home, word) : word)
    const { code: got, err } = await run(...words)
    t.same([got, err], [Number(code), ''], command)
  }
})
