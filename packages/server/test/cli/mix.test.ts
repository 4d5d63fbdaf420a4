// `sroi mix`: what to buy from whom, from a shell; and the page that tells of it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { run } from '../application/run-cli.js'

const folder = mkdtempSync(join(tmpdir(), 'sroi-mix-'))
t.teardown(() => rmSync(folder, { recursive: true }))

function file (name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const page = readFileSync(new URL('../../../../docs/mix.md', import.meta.url), 'utf8')
/** What stands between fences of a kind, in order. */
const blocks = (kind: string): readonly string[] => [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '')

const green = { id: 'green', name: 'Fictional Green Work', cpv: ['77310000'], capacityCents: 200_000, recognition: [{ from: '2026-01-01', until: null, basisPoints: 10_000 }] }
const question = (parts: object = {}): object => ({ on: '2027-01-10', leftCents: 150_000, deadline: '2027-12-31', objective: 'cheapest', candidates: [green], rules: { unrelated: true }, ...parts })
const matched = { authority: 'haarlem', contract: { id: 'c', nature: 'services', cpv: ['77310000'], days: { contract: '2026-03-01' } } }

t.test('the examples of the page give what the page says', async (t) => {
  const [asked = '', impossible = ''] = blocks('json')
  const [answer = '', clash = ''] = blocks('text')
  const first = await run('mix', file('page.json', asked), '--language', 'en')
  t.equal(first.code, 0, first.err)
  t.ok(first.out.startsWith(answer), first.out)
  const second = await run('mix', file('page-2.json', { ...JSON.parse(asked) as object, ...JSON.parse(impossible) as object }), '--language', 'en')
  t.equal(second.code, 1, second.err)
  for (const line of clash.trim().split('\n')) t.ok(second.out.includes(line.trim()), line)
})

t.test('the example of the help runs', async (t) => {
  for (const language of ['nl', 'en']) {
    const { out } = await run('help', 'mix', '--language', language)
    const example = /^ {2}\{[\s\S]*?^ {2}\}/m.exec(out)?.[0] ?? ''
    const { code, err } = await run('mix', file('help.json', example), '--on', '2027-01-10')
    t.equal(code, 0, err)
  }
  t.match((await run('help')).out, /sroi mix BESTAND/)
})

t.test('the exit code says whether it can be filled, and JSON gives the whole answer', async (t) => {
  const filled = await run('mix', file('q.json', question()), '--json')
  t.equal(filled.code, 0, filled.err)
  t.match(JSON.parse(filled.out), { state: 'filled', mixes: [{ purchaseCents: 150_000, proof: { isOptimal: true } }], provenance: { on: '2027-01-10' } })
  t.equal((await run('mix', file('q.json', question({ leftCents: 300_000 })))).code, 1)
  const other = await run('mix', file('q.json', question()), '--json', '--objective', 'fewest-suppliers', '--on', '2027-02-01')
  t.match(JSON.parse(other.out), { mixes: [{ proof: { unit: 'suppliers', value: 1 } }], provenance: { on: '2027-02-01' } })
  const dutch = await run('mix', file('q.json', question()))
  t.match(dutch.out, /^Het past\.\n\nMix 1: te kopen € 1\.500, waarvan extra € 1\.500; vult in € 1\.500\n/)
})

t.test('suppliers can come from the register, by the question of a match', async (t) => {
  const asked = { match: matched, leftCents: 2_000_000, deadline: '2027-12-31', objective: 'most-local', rules: { unrelated: true }, wishes: { concentrationBasisPoints: 4000 }, mixes: 1 }
  const { code, out, err } = await run('mix', file('m.json', asked), '--json')
  t.equal(code, 0, err)
  const answer = JSON.parse(out) as { readonly mixes: readonly { readonly purchaseCents: number, readonly localCents: number, readonly suppliers: readonly { readonly isLocal: boolean | null, readonly shareBasisPoints: number }[] }[] }
  t.equal(answer.mixes[0]?.localCents, answer.mixes[0]?.purchaseCents, 'there are enough in the municipality')
  t.ok(answer.mixes[0]?.suppliers.every(({ shareBasisPoints }) => shareBasisPoints <= 4000))
  t.match((await run('mix', file('m.json', { ...asked, leftCents: undefined }))).err, /^\/leftCents: What is left of the obligation of this contract is not known/)
})

t.test('every mistake is told with its place', async (t) => {
  const wrong = await run('mix', file('w.json', question({ leftCents: -1, objective: 'best', candidate: [] })))
  t.equal(wrong.code, 3)
  t.match(wrong.err, /^\/leftCents: -1 is below zero.*\n\/objective: 'best' is not one of 'cheapest', .*\n\/candidate: 'candidate' is not a known key here\. Did you mean 'candidates'\?/)
  t.match((await run('mix', file('w.json', question()), '--objective', 'best')).err, /^--objective: 'best' is not one of/)
  t.match((await run('mix', file('w.json', question()), '--limit', '0')).err, /^--limit: '0' is not a whole number of seconds from 1 to 600/)
  t.match((await run('mix')).err, /Say which question it is: sroi mix FILE/)
  t.match((await run('mix', join(folder, 'nowhere.json'))).err, /The file cannot be read \(ENOENT\)/)
  t.match((await run('mix', file('w.json', '[1, 2]'))).err, /is not an object/)
  t.match((await run('mix', file('w.json', { deadline: '2027-12-31', objective: 'cheapest' }))).err, /^\/candidates: 'candidates' is absent.*\n\/leftCents: 'leftCents' is absent/)
  t.match((await run('mix', file('w.json', question({ match: matched })))).err, /^\/match: There are both 'candidates' and 'match'/)
  t.match((await run('mix', file('w.json', { match: { authority: 'haarlm', contract: { id: 'c' } }, leftCents: 1, deadline: '2027-12-31', objective: 'cheapest' }))).err, /^\/match\/authority: There is no authority 'haarlm' in the list\. Did you mean 'haarlem'/)
})
