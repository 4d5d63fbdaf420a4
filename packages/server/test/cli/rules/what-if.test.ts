// `sroi rules what-if`: who gains, who loses, and by how much.
import t from 'tap'
import { makeFiles } from '../../application/make-files.js'
import { run } from '../../application/run-cli.js'
import { first, rules } from './loose-rules.js'

const { file } = makeFiles(t, 'rules-what-if')
const sound = file('sound.json', rules())

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
