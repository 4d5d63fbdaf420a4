// `sroi rules boundaries`: the answers at every edge, to sign off and to keep.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { makeFiles } from '../../application/make-files.js'
import { run } from '../../application/run-cli.js'
import { first, rules } from './loose-rules.js'

const { folder, file } = makeFiles(t, 'rules-boundaries')
const sound = file('sound.json', rules())

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
