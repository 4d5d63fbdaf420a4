// The register of labels: whether one holds, when somebody looks again, and what stands out without deciding anything.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { MatcherError, type RegisterEntry } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { labelHolds, recheckOf, registerHints, skeletonOf } from '@sroi/matcher/label-register'
import { packageFile } from '../package-file.ts'
import { entry, record } from './make-record.ts'

const doubt = { since: '2027-03-01', reason: 'Een signaal', evidence: [{ kind: 'letter', sha256: 'a'.repeat(64) }] }

t.test('a label holds on its own days when it was found valid, until and including the last', async (t) => {
  t.same(['2026-12-31', '2027-01-01', '2027-01-02', '2027-12-31', '2028-01-01'].map((on) => labelHolds(record(), on).verdict), ['not-met', 'unknown', 'met', 'met', 'not-met'], 'the day before somebody looked nobody knew')
  t.same(labelHolds(record(), '2027-01-01').missing, [{ kind: 'decision', name: 'label.check' }])
  t.equal(labelHolds(record({}, { result: 'invalid' }), '2027-06-01').verdict, 'not-met')
  const unlisted = labelHolds(record({}, { result: 'not-listed' }), '2027-06-01')
  t.same([unlisted.verdict, unlisted.missing], ['unknown', [{ kind: 'rule-value', name: 'acceptedLabels.pso 30-plus' }]], 'on no list is not known, and not refused')
  t.throws(() => labelHolds(record(), '2027-02-29'), MatcherError)
})

t.test('a signal that somebody substantiated puts a label in doubt from its day on, and takes nothing away that is certain', async (t) => {
  const inDoubt = record({ suspension: doubt })
  t.same(['2027-02-28', '2027-03-01'].map((on) => labelHolds(inDoubt, on).verdict), ['met', 'unknown'])
  t.equal(labelHolds(record({ suspension: doubt }, { result: 'invalid' }), '2027-06-01').verdict, 'not-met')
  t.equal(labelHolds(inDoubt, '2028-01-01').verdict, 'not-met', 'and it ends on its own last day')
  t.equal(explain(labelHolds(inDoubt, '2027-06-01'), 'nl')[0]?.text, 'Over het keurmerk is twijfel sinds 1 maart 2027. Een mens zoekt dat uit.')
})

t.test('somebody looks again by the first of the day that was set, the end of what a check holds and the end of the label', async (t) => {
  const due = (own: ReturnType<typeof record>, on: string, everyDays: number | null) => { const found = recheckOf(own, { on, everyDays }); return `${found.due ?? '-'} ${found.finding.verdict}` }
  t.equal(due(record(), '2027-06-01', null), '2027-12-31 met')
  t.equal(due(record(), '2027-06-01', 90), '2027-04-02 not-met')
  t.same([due(record({ recheckDue: '2027-06-02' }), '2027-06-01', 365), due(record({ recheckDue: '2027-06-01' }), '2027-06-01', 365)], ['2027-06-02 met', '2027-06-01 not-met'], 'on the day itself it is due')
  t.equal(due(record({ suspension: doubt }), '2027-02-01', null), '2027-03-01 met')
  t.equal(due(record({}, { result: 'invalid' }), '2030-01-01', 90), '- met', 'what is no label is not looked at again')
  const open = record({ label: { ...record().label, period: { from: '2027-01-01', until: null } } })
  t.same([due(open, '2027-06-01', null), recheckOf(open, { on: '2027-06-01', everyDays: null }).finding.missing], ['- unknown', [{ kind: 'rule-value', name: 'procedure.recheckDays' }]])
  t.equal(due(record({ label: open.label }, { on: '2028-02-29' }), '2028-03-01', 365), '2029-02-28 met')
  for (const everyDays of [0, -1, 1.5, 1e9]) t.throws(() => recheckOf(record(), { on: '2027-06-01', everyDays }), MatcherError)
})

const kinds = (one: RegisterEntry, ...others: readonly RegisterEntry[]): readonly string[] => registerHints(one, others).map(({ kind, other }) => `${other.value} ${kind}`)
const named = (value: string, ...names: readonly string[]): RegisterEntry => entry(value, { names })

t.test('a name with a letter of another alphabet stands out: it cannot be told apart by eye', async (t) => {
  const [hint] = registerHints(named('F-1', 'Zorgwerk Fictief'), [named('F-2', 'Zorgwerk Fictіef')])
  t.same([hint?.kind, hint?.other], ['look-alike-name', { scheme: 'fictional', value: 'F-2' }], 'a Cyrillic i')
  t.same(explain(hint?.finding as never, 'en').map(({ text, discretion }) => [text, discretion])[0], ['This stands out: a name that looks the same, with other letters. It may be chance, and it changes no judgement. Look at it.', 'Whoever decides on the application may decide otherwise here. A person does that, not this program.'])
  for (const [latin, other] of [['Bakker', 'Ваккег'], ['ROCK', 'RОСК'], ['alpha', 'αlphα'], ['Post', 'Роst'], ['Zilver', 'Ζilνer'], ['Solide', 'S0l1de'], ['Bakkerij Ooy', 'Bakkerij Оoу'], ['Ilse', 'lIse'], ['Komfort', 'Kornfort'], ['Werkwijze', 'VVerkwijze']] as const) {
    t.equal(skeletonOf(latin), skeletonOf(other), `${latin} ${other}`)
  }
  t.same(kinds(named('F-1', 'Zorgwerk Fictief'), named('F-2', 'Zorgwerk Feitelijk')), [])
})

t.test('names: the same without capitals, accents, signs and legal form; or nearly the same', async (t) => {
  t.same(kinds(named('F-1', 'Stichting Café Fictief'), named('F-2', 'CAFE-FICTIEF B.V.')), ['F-2 same-name'])
  t.same(kinds(named('F-1', 'Tuinwerk Fictief'), named('F-2', 'Tuinwerk Fictiev'), named('F-3', 'Tuinwerk Ficteif'), named('F-4', 'Tuinwerk Fictie'), named('F-5', 'Tuinwerk Fictieven'), named('F-6', 'Tuinwreg Fictief')), ['F-2 similar-name', 'F-3 similar-name', 'F-4 similar-name'])
  t.same(kinds(named('F-1', 'Groen'), named('F-2', 'Groei')), [], 'short names are near to many')
  t.same(kinds(named('F-1', 'Anders', 'Tuinwerk Fictief'), named('F-2', 'Tuinwerk Fictiev', 'tuinwerk fictief')), ['F-2 same-name'], 'of several names the nearest pair is told')
  t.same(kinds(named('F-1', 'B.V.'), named('F-2', 'BV')), ['F-2 same-name'], 'a name that is nothing but a form is a name')
  t.same(kinds(named('F-1', '—'), named('F-2', '…')), [], 'signs alone are no name')
})

t.test('addresses: the same however they are written, and number 12 1 is not 121', async (t) => {
  const at = (value: string, address: string) => entry(value, { address })
  t.same(kinds(at('F-1', 'Fictieflaan 12-A, 1234 AB Fictiefdorp'), at('F-2', 'FICTIEFLAAN 12a 1234AB  Fictiefdorp')), ['F-2 same-address'])
  t.same(kinds(at('F-1', 'Fictieflaan 12 1'), at('F-2', 'Fictieflaan 121')), [])
  t.same(kinds(at('F-1', '-'), at('F-2', '')), [])
})

t.test('an organisation that directs both, or one of the two that directs the other', async (t) => {
  const holding = { scheme: 'fictional', value: 'D-1' }
  const led = (value: string) => entry(value, { directors: [{ scheme: 'Fictional', value: 'd-1 ' }] })
  t.same(kinds(led('F-1'), led('F-2'), entry('F-3', { directors: [] }), entry('D-1')), ['F-2 same-director', 'D-1 same-director'])
  t.same(kinds({ ...entry('D-1'), organisation: holding }, led('F-2')), ['F-2 same-director'])
  t.same(kinds(entry('F-1', { names: ['Tuinwerk Fictief'], address: 'a 1' }), entry('f-1', { names: ['Tuinwerk Fictief'], address: 'a 1' })), [], 'itself, by its number')
})

const anyEntry: fc.Arbitrary<RegisterEntry> = fc.record({
  organisation: fc.record({ scheme: fc.constant('fictional'), value: fc.constantFrom('a', 'b', 'c', 'd') }), names: fc.array(fc.oneof(fc.string(), fc.constantFrom('Tuinwerk Fictief', 'Tuinwerk Fictіef', 'Tuinwerk Fictie'))),
  address: fc.option(fc.constantFrom('a 1', 'A-1', 'b 2')), directors: fc.option(fc.array(fc.record({ scheme: fc.constant('fictional'), value: fc.constantFrom('a', 'x') })))
})

t.test('a hint is never a verdict, is seen from both sides, and names the facts it was seen from', async () => {
  fc.assert(fc.property(anyEntry, anyEntry, (one, other) => {
    const [there, back] = [registerHints(one, [other]), registerHints(other, [one])]
    return there.every(({ finding }) => finding.verdict === 'unknown' && finding.discretion === true && finding.facts.length === 4 && finding.missing.length === 1) &&
      there.map(({ kind }) => kind).join() === back.map(({ kind }) => kind).join()
  }), { numRuns: 500, seed: 6 })
})

/** Every file of a folder of the source, and of those below it. */
function filesIn (folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)])
}

t.test('nothing that judges knows of hints: no file of the library imports them', async (t) => {
  const source = packageFile('src')
  const others = filesIn(source).filter((file) => !file.includes('label-register') && !file.includes('/explain/'))
  t.ok(others.length > 300, `${others.length} files`)
  t.same(others.filter((file) => /from '[^']*label-register|registerHints|RegisterHint/.test(readFileSync(file, 'utf8').replace(/export type \* from '.\/model\/label-record.ts'/, ''))).map((file) => file.slice(source.length)), ['/model/label-record.ts'])
})
