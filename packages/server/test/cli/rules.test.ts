// `sroi rules`: what the owner of rules sees, and what the shell is told.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listRuleSets, readRuleSet } from '@sroi/fixtures'
import { SEVERITY_OF_PROBLEM } from '@sroi/matcher/review'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { problemInDutch } from '../../dist/cli/rules/problem-in-dutch.js'
import { DESCRIPTIONS } from '../../dist/cli/rules/descriptions/descriptions.js'
import { shapeOf } from '../../dist/cli/rules/shape-of.js'
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

/** Every topic that a shipped set has, once, so that a mistake can be made in each. */
const RICH: Record<string, unknown> = Object.fromEntries(listRuleSets().flatMap((id) => Object.entries((readRuleSet(id) as Loose).provisions).map(([topic, list]) => [topic, list.slice(0, 1)])))

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
  t.match(out, `${bad}:${line}:7 /provisions/rate/1: error overlap: Provisions 'rate' of 'fictief' and 'rate-again' both hold from 2024-01-01`)
  t.match(out, /Example: \{"contract":\{"id":"example","nature":"works"/)
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

t.test('check: a cycle, a base that is nowhere, and a base handed over', async (t) => {
  const one = file('one.json', rules((set) => { set['extends'] = 'two'; set['id'] = 'one' }))
  const two = file('two.json', rules((set) => { set['extends'] = 'one'; set['id'] = 'two'; set.provisions = {} }))
  const both = await run('rules', 'check', one, two)
  t.equal(both.code, 1)
  t.equal(both.out.match(/fout cycle/g)?.length, 2)
  t.match(await run('rules', 'check', one), { code: 1, out: /'two', en dat is geen van de bestanden en geen regelset die hier bekend is\. Geef hem mee: --with BESTAND/ })
  t.match(await run('rules', 'check', one, '--language', 'en'), { code: 1, out: /'two', which is neither one of the files nor a rule set known here\. Hand it over: --with FILE/ })
  const base = file('base.json', rules((set) => { set['id'] = 'two'; set.provisions = {}; set['authority'] = null }))
  t.match(await run('rules', 'check', one, '--with', base), { code: 0, out: /niets gevonden/ })
  const national = file('national.json', rules((set) => { set['extends'] = 'netherlands' }))
  t.match(await run('rules', 'check', national), { code: 0 }, 'what comes with the program is found by itself')
})

t.test('3: what is no JSON, too large or not there is refused, all files at once', async (t) => {
  const large = file('large.json', ' '.repeat(10 * 1024 * 1024))
  const { code, out, err } = await run('rules', 'check', file('broken.json', '{"id": '), large, join(folder, 'nowhere.json'), sound, '--language', 'en')
  t.same([code, out], [3, ''])
  t.match(err, /broken\.json: The text is not JSON\. It goes wrong at line 1, column 8[^]*large\.json: The file has 10485760 bytes; at most 2097152 are read[^]*nowhere\.json: The file cannot be read \(ENOENT\)/)
  t.match(await run('rules', 'check', file('double.json', '{"id": 1, "id": 2}')), { code: 3, err: /double\.json:1:17 \/id: De sleutel 'id' staat hier twee keer/ })
})

t.test('diff: 0 without, 1 with a difference, in words and as data', async (t) => {
  t.match(await run('rules', 'diff', sound, sound), { code: 0, out: 'Geen verschil.' })
  const lower = file('lower.json', rules((set) => { first(set, 'threshold')['value'] = { cents: 10_000_000, operator: '>=', vat: 'excluding' }; set['title'] = { nl: 'Nieuw', en: 'Fictional' } }))
  t.match(await run('rules', 'diff', sound, lower), { code: 1, out: /title\/nl: "Fictief" → "Nieuw"\nGewijzigd: threshold \(threshold\): value\/cents was € 200\.000, wordt € 100\.000\. Raakt opdrachten \(werken, leveringen, diensten\) vanaf 1 januari 2024\./ })
  t.match(JSON.parse((await run('rules', 'diff', sound, lower, '--json')).out), { provisions: [{ kind: 'changed', days: { from: '2024-01-01', until: null } }] })
  t.equal((await run('rules', 'diff', 'netherlands', 'netherlands')).code, 0)
  t.match(await run('rules', 'diff', sound, file('shapeless.json', '{}')), { code: 3, out: '', err: /shapeless\.json:1:1 \/id: 'id' ontbreekt/ })
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
  t.match(await run('rules', 'boundaries', sound, '--cases', cases), { code: 3, out: '', err: /Er is al een geval met deze naam/ })
  t.match(await run('rules', 'boundaries', sound, '--cases', sound), { code: 3, err: /sound\.json: Dit kan geen map zijn/ })
  t.ok((JSON.parse((await run('rules', 'boundaries', sound, '--json')).out) as unknown[]).length === names.length)
})

t.test('boundaries: efforts, thresholds, reservation and terms, in words and as worked valuations', async (t) => {
  const valuations = join(folder, 'valuations')
  const { code, out } = await run('rules', 'boundaries', 'harlingen', '--valuations', valuations)
  t.equal(code, 0)
  t.match(out, /net onder 12 uur per week \| waard: € 0\n.*precies op 12 uur per week \| waard: € \d/)
  t.match(out, /tekort \| waard: € 0 \| tekort: € 0,01, boete: €/)
  const names = readdirSync(valuations)
  t.ok(names.length > 100 && out.endsWith(`${names.length} uitgewerkte gevallen geschreven in ${valuations}.`))
  const national = await run('rules', 'boundaries', 'netherlands', '--language', 'en')
  t.match(national.out, /just below 30% of the workers \| may not perform\n.*exactly at 30% of the workers \| may perform/)
  t.match(national.out, /\| reaches the threshold\n/)
  t.match(national.out, /just above 36 months \| may not perform\n/)
  t.match(national.out, /on 5 May \d{4} \(on which a term would end\) \| in time \| last day: 6 May/)
  const region = await run('rules', 'boundaries', 'kennemer')
  t.match(region.out, /\(contract, pso 30-plus\): op [^|]* \(de laatste dag van het keurmerk\) \| inkoop telt\n.*de dag na [^|]* \| inkoop telt niet\n/)
  t.match(region.out, /precies op 5000 meter \| inkoop telt \| punten voor de plaats: 1500\n.*net boven 5000 meter \| inkoop telt \| punten voor de plaats: 1200\n/)
  t.match(national.out, /the day before .* \(the last day of the term\) \| in time \| last day: .*\n.*\| in time \| .*\n.*\| too late/)
})

t.test('boundaries: a table that nobody could sign off is refused, at once', async (t) => {
  const many = file('many-edges.json', rules((set) => {
    set.provisions['rate'] = Array.from({ length: 499 }, (_, index) => ({ ...first(set, 'rate'), id: `rate-${index}`, when: {}, valid: { from: `${1900 + Math.floor(index / 4)}-0${index % 4 * 2 + 1}-01`, until: `${1900 + Math.floor(index / 4)}-0${index % 4 * 2 + 2}-01` } }))
  }))
  t.match(await run('rules', 'boundaries', many), { code: 3, out: '', err: /De regels hebben \d+ grenzen; een tabel heeft er ten hoogste 2000/ })
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

t.test('what-if: contracts of which nothing is known under either are told, so that nobody reads “no difference” for “no effect”', async (t) => {
  const rulesLater = (basisPoints: number): string => file(`later-${basisPoints}.json`, rules((set) => {
    for (const list of Object.values(set.provisions)) for (const one of list) Object.assign(one, { valid: { from: '2030-01-01', until: null }, published: '2029-12-01' })
    for (const one of set.provisions['rate'] ?? []) Object.assign(one, { value: { kind: 'fixed', basisPoints, lowerIsPossible: false } })
  }))
  const contracts = file('later-contracts.json', [{ id: 'a', nature: 'services', value: { awarded: { cents: 100_000_000 } }, days: { publication: '2030-02-01', award: '2030-03-01', contract: '2030-04-01' } }])
  const asked = ['rules', 'what-if', rulesLater(500), rulesLater(600), '--contracts', contracts, '--language', 'en']
  t.match(await run(...asked, '--on', '2026-12-01', '--known-at', '2026-12-01T00:00:00Z'), { code: 0, out: /With another answer: 0\.\nThe amount is not known under either: 1\./ })
  const later = await run(...asked, '--on', '2030-05-01', '--known-at', '2030-05-01T00:00:00Z')
  t.match(later, { code: 1, out: /owes more/ })
  t.notMatch(later.out, /not known under either/)
})

t.test('what-if: efforts as well, and ten thousand contracts at once', async (t) => {
  const block = { values: [{ unit: 'once', cents: 100_000 }], hoursBasis: { by: 'none' }, proRataByDuration: true, minimumWeekHundredths: null, cap: null, maximumPerDayCents: null }
  const table = (cents: number): string => file(`table-${cents}.json`, rules((set) => { set.provisions['buildingBlocks'] = [{ ...first(set, 'rate'), id: 'hours', when: { efforts: { kinds: ['hours'] } }, value: { ...block, values: [{ unit: 'once', cents }] } }] }))
  const days = { publication: '2025-01-01', award: '2025-02-01', contract: '2025-03-01' }
  const efforts = file('efforts.json', [{ contract: { id: 'kanaal', days }, efforts: [{ id: 'e', kind: 'hours' }] }])
  t.match(await run('rules', 'what-if', table(100_000), table(250_000), '--contracts', efforts), {
    code: 1, out: /kanaal: is meer waard: waard € 1\.000 → waard € 2\.500\n[^]*Meer waard: 1, samen € 1\.500\. Minder waard: 0, samen € 0\./
  })
  const many = file('many-contracts.json', Array.from({ length: 10_000 }, (_, index) => ({ id: `c-${index}`, nature: 'works', value: { awarded: { cents: 15_000_000 + index * 1_000, vat: 'excluding' } }, days })))
  const lower = file('lower-threshold.json', rules((set) => { first(set, 'threshold')['value'] = { cents: 10_000_000, operator: '>=', vat: 'excluding' } }))
  t.match(await run('rules', 'what-if', sound, lower, '--contracts', many, '--language', 'en'), { code: 1, out: /Contracts compared: 10000\. With another answer: 5000\./ })
  const wrong = file('many-wrong.json', Array.from({ length: 10_000 }, () => ({ id: 1 })))
  const { code, err } = await run('rules', 'what-if', sound, lower, '--contracts', wrong)
  t.equal(code, 3)
  t.equal(err.split('\n').length, 101, 'a hundred, and that there are more')
})

t.test('what-if: what cannot be asked is told with its place in the list', async (t) => {
  t.match(await run('rules', 'what-if', sound, sound), { code: 3, err: /--contracts: Zeg voor welke opdrachten/ })
  const bad = file('bad-contracts.json', [{ id: 'a', natur: 'works' }, { id: 'b', days: { contract: '2025-02-30' } }])
  t.match(await run('rules', 'what-if', sound, sound, '--contracts', bad), { code: 3, out: '', err: /\/0\/contract\/natur: [^]*\/1\/contract\/days\/contract: / })
  const other = file('other.json', [{ authority: 'somebody-else', contract: { id: 'a' } }])
  t.match(await run('rules', 'what-if', sound, sound, '--contracts', other), { code: 3, err: /\/0\/ruleSet: / })
  t.match(await run('rules', 'what-if', sound, sound, '--contracts', bad, '--on', 'today', '--known-at', 'now'), { code: 3, err: /--on: 'today' is geen dag[^]*--known-at: 'now' is geen moment/ })
})

t.test('schema: an editor takes every shipped rule set, flags the usual mistakes, and explains every key', async (t) => {
  const { code, out } = await run('rules', 'schema')
  t.equal(code, 0)
  const schema = JSON.parse(out) as object
  t.match(schema, {
    $schema: /json-schema\.org/,
    $ref: '#/$defs/RuleSet',
    $defs: { RuleSet: { type: 'object', additionalProperties: false, properties: { $schema: { type: 'string' }, provisions: { properties: { threshold: { type: 'array' }, buildingBlocks: { type: 'array' } } } } } }
  })
  const takes = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema)
  for (const id of listRuleSets()) t.ok(takes(readRuleSet(id)), id)
  t.ok(takes({ $schema: './rule-set.schema.json', ...rules() }))

  const mistakes: readonly ((set: Loose) => void)[] = [
    (set) => { set['extend'] = 'netherlands' },
    (set) => { delete set['version'] },
    (set) => { set.provisions['treshold'] = [] },
    (set) => { first(set, 'threshold')['value'] = { cents: 1500.5, operator: '>=', vat: 'excluding' } },
    (set) => { first(set, 'threshold')['value'] = { cents: '200000', operator: '>=', vat: 'excluding' } },
    (set) => { first(set, 'threshold')['value'] = { cents: 1, operator: 'from', vat: 'excluding' } },
    (set) => { first(set, 'rate')['value'] = { kind: 'fixed', basisPoints: 50_000, lowerIsPossible: false } },
    (set) => { first(set, 'rate')['value'] = { kind: 'fixed', basisPoints: 500 } },
    (set) => { delete first(set, 'rate')['basis'] },
    (set) => { first(set, 'rate')['certainty'] = 'sure' },
    (set) => { first(set, 'rate')['published'] = '1 January 2024' },
    (set) => { first(set, 'rate')['when'] = { natures: [] } }
  ]
  for (const mistake of mistakes) t.notOk(takes(rules(mistake)), mistake.toString())

  const silent: string[] = []
  const visit = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, item] of Object.entries(node)) {
      if (key === 'properties') for (const [name, property] of Object.entries(item as Record<string, { description?: string }>)) if ((property.description ?? '').length < 5) silent.push(`${place} ${name}`)
      visit(item, key === 'properties' ? place : key)
    }
  }
  visit(schema, '')
  t.same([...new Set(silent)], [], 'every key has a description')
  const named: readonly string[] = out.match(/"[^"]+": \{/g) ?? []
  for (const key of Object.keys(DESCRIPTIONS)) t.ok(named.includes(`"${key.split(' ').at(-1)}": {`), `${key} is a key of a rule set`)
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

t.test('the guide for another municipality: its file is in order, and every command runs', async (t) => {
  const guide = readFileSync(new URL('../../../../docs/embedding.md', import.meta.url), 'utf8')
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
    const words = command.split(' ').map((word) => /\.json$|^cases$|^valuations$/.test(word) ? join(home, word) : word)
    const { code: got, err } = await run(...words)
    t.same([got, err], [Number(code), ''], command)
  }
})
