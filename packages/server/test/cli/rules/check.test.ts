// `sroi rules check` and `sroi rules diff`: what is wrong in rules, and what they change.
import { readFileSync } from 'node:fs'
import { listRuleSets } from '@sroi/fixtures'
import t from 'tap'
import { makeFiles } from '../../application/make-files.js'
import { run } from '../../application/run-cli.js'
import { first, rules } from './loose-rules.js'

const { file } = makeFiles(t, 'rules-check')
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

t.test('diff: 0 without, 1 with a difference, in words and as data', async (t) => {
  t.match(await run('rules', 'diff', sound, sound), { code: 0, out: 'Geen verschil.' })
  const lower = file('lower.json', rules((set) => { first(set, 'threshold')['value'] = { cents: 10_000_000, operator: '>=', vat: 'excluding' }; set['title'] = { nl: 'Nieuw', en: 'Fictional' } }))
  t.match(await run('rules', 'diff', sound, lower), { code: 1, out: /title\/nl: "Fictief" → "Nieuw"\nGewijzigd: threshold \(threshold\): value\/cents was € 200\.000, wordt € 100\.000\. Raakt opdrachten \(werken, leveringen, diensten\) vanaf 1 januari 2024\./ })
  t.match(JSON.parse((await run('rules', 'diff', sound, lower, '--json')).out), { provisions: [{ kind: 'changed', days: { from: '2024-01-01', until: null } }] })
  t.equal((await run('rules', 'diff', 'netherlands', 'netherlands')).code, 0)
  t.match(await run('rules', 'diff', sound, file('shapeless.json', '{}')), { code: 3, out: '', err: /shapeless\.json:1:1 \/id: 'id' ontbreekt/ })
})
