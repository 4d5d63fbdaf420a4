// `sroi rules check` on what is no rule set: every fault with its line and repair.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listRuleSets, readRuleSet } from '@sroi/fixtures'
import t from 'tap'
import { problemInDutch } from '../../../dist/problems/problem-in-dutch.js'
import { shapeOf } from '../../../dist/review/shape-of.js'
import { makeFiles } from '../../application/make-files.js'
import { run } from '../../application/run-cli.js'
import { first, type Loose, rules } from './loose-rules.js'

const { folder, file } = makeFiles(t, 'rules-shape')
const sound = file('sound.json', rules())

/** Every topic that a shipped set has, once, so that a mistake can be made in each. */
const RICH: Record<string, unknown> = Object.fromEntries(listRuleSets().flatMap((id) => Object.entries((readRuleSet(id) as Loose).provisions).map(([topic, list]) => [topic, list.slice(0, 1)])))

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
  t.match(out, /wrong\.json:\d+:\d+ \/provisions\/threshold\/0\/value\/cents: error/)
  t.match(await run('rules', 'boundaries', wrong), { code: 3, out: '', err: /wrong\.json:\d+:\d+ \/provisions\/rate\/0\/value\/basisPoints: / }, 'nothing is reckoned with half a rule set')
})

t.test('check: what cannot be read as a rule set is told where it goes wrong, in Dutch as well, and quickly', async (t) => {
  const text = JSON.stringify(rules(), null, 2)
  const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['comment.json', `// regels\n${text}`, /comment\.json: De tekst is geen JSON\. Het gaat mis op regel 1, kolom 1\./],
    ['comma.json', text.replace('"version": "1",', '"version": "1",,'), /comma\.json: De tekst is geen JSON\. Het gaat mis op regel 3, kolom 18\./],
    ['empty.json', '', /empty\.json: Er valt niets te lezen\./],
    ['latin.json', Buffer.from(text.replace('Fictief', 'Café'), 'latin1'), /latin\.json: De tekst is geen UTF-8\./],
    ['utf16.json', Buffer.from(`\uFEFF${text}`, 'utf16le'), /utf16\.json: De tekst is geen UTF-8\./],
    ['deep.json', text.replace('"version": "1"', `"version": ${'['.repeat(100_000)}${']'.repeat(100_000)}`), /deep\.json:3:\d+ \/version\/0.*: Lijsten en objecten liggen meer dan 20 diep in elkaar/],
    ['prototype.json', text.replace('"version": "1"', '"__proto__": {}, "version": "1"'), /prototype\.json:3:16 \/__proto__: Er is hier geen sleutel '__proto__'/],
    ['nul.json', text.replace('"1"', '"\\u0000"'), /nul\.json:3:14 \/version: De tekst heeft een NUL of een half teken/]
  ]
  for (const [name, content, told] of bad) {
    const path = join(folder, name)
    writeFileSync(path, content)
    t.match(await run('rules', 'check', path), { code: 3, out: '', err: told }, name)
  }
  t.match(await run('rules', 'check', folder), { code: 3, err: /Het bestand kan niet worden gelezen \(EISDIR\)/ })
  t.match(await run('rules', 'check', file('bom.json', `\uFEFF${text}`)), { code: 0 }, 'a mark that says UTF-8 is no fault')
  for (const [name, content] of [['null.json', 'null'], ['list.json', '[]'], ['text.json', '"regels"']] as const) {
    t.match(await run('rules', 'check', file(name, content)), { code: 1, out: /invalid-type: .* is geen object/ }, name)
  }
})

t.test('check: what only does not go together is told with what it means, and with a contract', async (t) => {
  const wrong = file('together.json', rules((set) => {
    first(set, 'rate')['value'] = { kind: 'range', minimumBasisPoints: 500, maximumBasisPoints: 200, canBeOffered: false }
    first(set, 'base')['certainty'] = 'missing'
    first(set, 'threshold')['when'] = { triggers: ['contract'], efforts: { kinds: ['hire'] } }
  }))
  const [{ problems }] = JSON.parse((await run('rules', 'check', wrong, '--json')).out) as [{ problems: readonly { code: string, place: string, line: number, column: number, words: { nl: string, en: string }, example: unknown }[] }]
  t.same(problems.map(({ code, place }) => [code, place]), [
    ['condition-not-looked-at', '/provisions/threshold/0/when/efforts'],
    ['range-backwards', '/provisions/rate/0/value'],
    ['no-note', '/provisions/base/0/note'],
    ['value-against-certainty', '/provisions/base/0/value']
  ], 'each once')
  for (const { line, column, words, example } of problems) t.ok(line > 1 && column > 1 && words.nl !== words.en && example !== null)
  t.match(await run('rules', 'boundaries', wrong), { code: 3, out: '' }, 'and nothing is reckoned with it')
})

t.test('check: any mistake of shape is told in Dutch as well', async (t) => {
  const english: string[] = []
  const set = rules() as unknown
  const bad: readonly unknown[] = [undefined, null, '', 'x', -1, 1.5, 1e20, 99_999, true, [], {}, ['x'], { x: 1 }, 'x'.repeat(3000), '2025-02-30', 'a\u0007']
  const visit = (value: unknown, replace: (changed: unknown) => unknown): void => {
    for (const put of bad) ask(replace(put))
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      visit(item, (changed) => replace(Array.isArray(value) ? value.map((old: unknown, index) => String(index) === key ? changed : old) : { ...value, [key]: changed }))
    }
    if (!Array.isArray(value)) ask(replace({ ...value, unknownKey: 1, [`${Object.keys(value)[0] ?? ''}e`]: 1 }))
  }
  const ask = (changed: unknown): void => {
    for (const { detail } of shapeOf(JSON.parse(JSON.stringify(changed ?? null))).problems) if (problemInDutch(detail) === detail) english.push(detail)
  }
  for (const [topic, list] of Object.entries(RICH)) {
    const small = { ...(set as Loose), extends: 'netherlands', provisions: { [topic]: list } }
    ask(small)
    t.same(english, [], `${topic} itself is sound`)
    visit(list, (changed) => ({ ...small, provisions: { [topic]: changed } }))
  }
  visit({ ...(set as Loose), provisions: {} }, (changed) => changed)
  t.same([...new Set(english.map((detail) => detail.replace(/^.*? (is|has|holds|ends|does|lies|leaves) /, '… $1 ')))], [])
})

t.test('check: what is absent is asked for in Dutch as in English', async (t) => {
  const path = file('absent.json', rules((set) => { delete set.provisions['base']?.[0]?.['basis'] }))
  t.match((await run('rules', 'check', path)).out, /'basis' ontbreekt\. Geef een object\./)
  t.match((await run('rules', 'check', path, '--language', 'en')).out, /'basis' is absent\. Give an object\./)
})

t.test('3: what is no JSON, too large or not there is refused, all files at once', async (t) => {
  const large = file('large.json', ' '.repeat(10 * 1024 * 1024))
  const { code, out, err } = await run('rules', 'check', file('broken.json', '{"id": '), large, join(folder, 'nowhere.json'), sound, '--language', 'en')
  t.same([code, out], [3, ''])
  t.match(err, /broken\.json: The text is not JSON\. It goes wrong at line 1, column 8[^]*large\.json: The file has 10485760 bytes; at most 2097152 are read[^]*nowhere\.json: The file cannot be read \(ENOENT\)/)
  t.match(await run('rules', 'check', file('double.json', '{"id": 1, "id": 2}')), { code: 3, err: /double\.json:1:17 \/id: De sleutel 'id' staat hier twee keer/ })
})
