// A list of contracts from a spreadsheet: Dutch and English, as spreadsheets save them.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError } from '@sroi/matcher'
import { readList } from '../../dist/batch/csv/read-list.js'
import { readAmount, readDay } from '../../dist/batch/csv/cells.js'
import { writeAnswer, writeHeader } from '../../dist/batch/csv/write-answers.js'
import { readBatchFile } from '../../dist/batch/read-batch-file.js'
import { problemInDutch } from '../../dist/problems/problem-in-dutch.js'

function problems (act: () => unknown): readonly string[] {
  try {
    act()
    return []
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return error.problems.map(({ place, code }) => `${place}: ${code}`)
  }
}

const WHOLE = {
  authority: 'haarlem',
  contract: {
    id: 'A-1', title: 'Schoonmaak; kantoren', nature: 'services', value: { awarded: { cents: 125_000_050, vat: 'excluding' } }, cpv: ['90910000', '77310000'],
    days: { contract: '2026-05-01' }, period: { from: '2026-07-01', until: '2028-06-30' }
  },
  fillings: [{ state: 'filled', cents: 250_000 }],
  assumptions: [{ topic: 'rate', basisPoints: 525 }],
  need: { text: 'tuinman' },
  filters: { withinMetres: 12_500, mostLeadTimeDays: 30 }
}

t.test('a Dutch list says the same as an English one', async (t) => {
  const dutch = 'Nummer;Gemeente;Titel;Soort;Bedrag;CPV;Gesloten;Van;Tot en met;Ingevuld;Aangenomen percentage;Zoekt;Binnen km;Levertijd\r\nA-1;haarlem;"Schoonmaak; kantoren";diensten;"€ 1.250.000,50";90910000-9 77310000;1-5-2026;01-07-2026;30-06-2028;2500;5,25%;tuinman;12,5;30\r\n'
  const english = 'id,authority,title,nature,amount,cpv,concluded,from,until,filled,assumed_rate,need,within km,lead-time\nA-1,haarlem,Schoonmaak; kantoren,services,1250000.50,"90910000,77310000",2026-05-01,2026-07-01,2028-06-30,2500,5.25,tuinman,12.5,30'
  for (const text of [dutch, english, `\ufeff${dutch}`, english.replaceAll(',', '\t').replace('"90910000\t77310000"', '90910000 77310000')]) t.strictSame(readList(text).questions, [WHOLE])
})

/** A cell in every column that the other test leaves empty, and where it goes. */
const REST: readonly (readonly [en: string, nl: string, cell: string, question: object])[] = [
  ['estimate', 'raming', '250000', { contract: { value: { estimated: { cents: 25_000_000, vat: 'excluding' } } } }],
  ['published', 'gepubliceerd', '2-3-2026', { contract: { days: { publication: '2026-03-02' } } }],
  ['awarded', 'gegund', '3-4-2026', { contract: { days: { award: '2026-04-03' } } }],
  ['months', 'maanden', '24', { contract: { months: 24 } }],
  ['agreed', 'afgesproken', '1250,5', { fillings: [{ state: 'agreed', cents: 125_050 }] }],
  ['budget', 'budget', '5000', { need: { budgetCents: 500_000 } }],
  ['delivery', 'levering', '2027-01-01', { need: { delivery: '2027-01-01' } }],
  ['nature', 'soort', 'Leveringen', { contract: { nature: 'supplies' } }],
  ['nature', 'soort', 'werken', { contract: { nature: 'works' } }],
  ['nature', 'soort', 'services', { contract: { nature: 'services' } }]
]

t.test('each column alone goes where it belongs, by either of its names and with spaces around it', async (t) => {
  for (const [en, nl, cell, question] of REST) {
    const { contract = {}, ...rest } = question as { readonly contract?: object }
    for (const name of [en, nl]) t.strictSame(readList(`id; ${name} \nA; ${cell} `).questions, [{ fillings: [], ...rest, contract: { id: 'A', ...contract } }], name)
  }
  t.strictSame(readList('id;ingevuld;afgesproken\nA;1;2').questions, [{ contract: { id: 'A' }, fillings: [{ state: 'filled', cents: 100 }, { state: 'agreed', cents: 200 }] }], 'what was filled and what was agreed are two')
  t.strictSame(readList('id;bedrag;raming\nA;1;2').questions, [{ contract: { id: 'A', value: { awarded: { cents: 100, vat: 'excluding' }, estimated: { cents: 200, vat: 'excluding' } } }, fillings: [] }], 'and so are what was awarded and what was estimated')
})

t.test('a list has at most ten thousand contracts, and of very many mistakes a hundred are told', async (t) => {
  const list = (count: number): string => `id;maanden\n${'A;x\n'.repeat(count)}`
  t.same(problems(() => readList(list(10_001))), ['/questions: too-big'])
  t.equal(readList(list(10_000).replaceAll('x', '1')).questions.length, 10_000)
  const told = problems(() => readBatchFile(Buffer.from(list(150))))
  t.same([told.length, told[99], told[100]], [101, 'line 101, maanden: no-value', ': more-problems'])
})

t.test('what is left empty is not known, empty lines are none, and a column with # is passed by', async (t) => {
  const { questions, lines } = readList('id;gemeente;bedrag;#opmerking;\n\nA;haarlem;;=1+1;\n;;;;\nB;;100;;\n')
  t.strictSame(questions, [{ authority: 'haarlem', contract: { id: 'A' }, fillings: [] }, { contract: { id: 'B', value: { awarded: { cents: 10_000, vat: 'excluding' } } }, fillings: [] }])
  t.same(lines, [3, 5])
  t.same(readList('gemeente\nhaarlem').questions, [{ authority: 'haarlem', contract: { id: 'line-2' }, fillings: [] }], 'a contract without a number is called by its line')
})

t.test('every column and every cell that cannot be read is told by line and name', async (t) => {
  t.same(problems(() => readList('id;bedag;Bedrag;amount\nA;1;2;3')), ['bedag: unknown-column', 'line 1: double-column'])
  t.same(problems(() => readList('id;bedrag;gesloten;cpv;maanden;binnen km;aangenomen percentage\nA;350.000;2026-13;7731;x;ver;veel\nB;1;2;3;4;5;6;7')), [
    'line 2, bedrag: no-value', 'line 2, gesloten: no-value', 'line 2, cpv: no-value', 'line 2, maanden: no-value', 'line 2, binnen km: no-value', 'line 2, aangenomen percentage: no-value',
    'line 3: too-many-cells', 'line 3, gesloten: no-value', 'line 3, cpv: no-value'
  ])
  t.same(problems(() => readList('id;titel\nA;"x\nB;y')), ['line 3: no-csv'])
  for (const text of ['', '\n\n', 'id;bedrag', 'id;bedrag\n;\n']) t.same(problems(() => readList(text)), [': no-lines'])
})

t.test('an amount that could be two amounts is refused; all others are read to the cent', async (t) => {
  for (const text of ['350.000', '350,000', '1.2.3', '-5', '5-', '1e6', '', '€', '12.34.567,00', '1,23456']) t.ok('fault' in readAmount(text), text)
  fc.assert(fc.property(fc.nat(1_000_000_000), fc.nat(99), (euros, cents) => {
    const part = String(cents).padStart(2, '0')
    const marked = (mark: string): string => String(euros).replaceAll(/\B(?=(\d{3})+$)/g, mark)
    const written = [`${euros},${part}`, `${euros}.${part}`, `€ ${marked('.')},${part}`, `${marked(',')}.${part}`]
    return written.every((text) => { const read = readAmount(text); return 'value' in read && read.value === euros * 100 + cents })
  }))
  t.same([readDay('1-3-2027'), readDay('01/03/2027'), readDay('2027-03-01')], [{ value: '2027-03-01' }, { value: '2027-03-01' }, { value: '2027-03-01' }])
})

t.test('a file is JSON or a list, in UTF-8 or as older spreadsheets save it, and what holds for all goes before', async (t) => {
  const common = { authority: 'velsen', need: { delivery: '2027-01-01' } }
  const list = 'nummer;gemeente;titel;zoekt\nA;haarlem;Café;tuinman'
  const expected = { questions: [{ authority: 'velsen', contract: { id: 'A', title: 'Café' }, fillings: [], need: { text: 'tuinman', delivery: '2027-01-01' } }] }
  t.strictSame(readBatchFile(Buffer.from(list), common).batch, expected)
  t.strictSame(readBatchFile(Buffer.from(list, 'latin1'), common).batch, expected)
  t.strictSame(readBatchFile(Buffer.from(list), { need: { text: 'schilder' } }).batch, { questions: [{ authority: 'haarlem', contract: { id: 'A', title: 'Café' }, fillings: [], need: { text: 'schilder' } }] }, 'also within a part that both have')
  const [question] = expected.questions
  for (const json of [JSON.stringify([question]), `\ufeff \n${JSON.stringify({ questions: [question] })}`]) t.strictSame(readBatchFile(Buffer.from(json)).batch, { questions: [question] })
  t.same(problems(() => readBatchFile(Buffer.from('{"questions": [}'))), [': no-json'])
})

t.test('a mistake that is found later points at the line and the column', async (t) => {
  const { placed } = readBatchFile(Buffer.from('nummer;gemeente;soort;bedrag;ingevuld;zoekt\n\nA;haarlem;diensten;1;2;x\nB;harlem;iets;1;2;x'))
  const at = (place: string): string => placed({ place, code: 'x', detail: '' }).place
  t.same(
    ['/questions/1/authority', '/questions/1/contract/nature', '/questions/0/contract/value/awarded/cents', '/questions/0/fillings/0/cents', '/questions/0/fillings', '/questions/0/need/text', '/questions/1/contract/cpv', '/questions'].map(at),
    ['line 4, gemeente', 'line 4, soort', 'line 3, bedrag', 'line 3, ingevuld', 'line 3, /fillings', 'line 3, zoekt', 'line 4, /contract/cpv', '/questions']
  )
})

t.test('every mistake of a list is told in Dutch as well', async (t) => {
  for (const list of ['', 'bedag;qqqq\n1;2', 'bedrag;amount\n1;2', 'id\n"x', 'bedrag;gesloten;cpv;maanden;binnen km;aangenomen percentage\na;b;c;d;e;f;g']) {
    try {
      readList(list)
      t.fail(list)
    } catch (error) {
      for (const { detail } of (error as MatcherError).problems) t.not(problemInDutch(detail), detail)
    }
  }
})

t.test('anything at all gives a list or a list of problems', async (t) => {
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)), fc.string({ unit: fc.constantFrom(';', ',', '"', '\n', '\r', '\t', 'a', '1', '-', '.', '#', '€', 'id', 'bedrag'), maxLength: 60 }).map((text) => Buffer.from(`id;bedrag\n${text}`))), (bytes) => {
    problems(() => readBatchFile(bytes))
  }), { numRuns: 400 })
  t.pass('400 files')
})

t.test('no cell of an answer is a formula, whatever a supplier or a contract is called', async (t) => {
  const obligation = { applies: 'met', sumCents: null, rateBasisPoints: null, dueCents: 1_750_005, filledCents: 0, leftCents: 1_750_005, estimate: null } as const
  const answer = {
    index: 0, contract: '=HYPERLINK("x")', authority: 'haarlem', obligation, warnings: [], delivery: '2026-11-22', totals: { ranked: 3, pending: 0, refused: 1, outside: 2 },
    coverage: { verdict: 'met', leftCents: 1_750_005, estimated: false, filledCents: 1_750_005 }, shown: [],
    top: ['+1', '-2;x', '@A1', '\tx', 'Fictief "Groen"'].map((name, index) => ({ id: `s-${index}`, name, town: 'x', score: 1, cents: index * 100 }))
  } as const
  t.equal(writeAnswer(answer, 'nl'), '"\'=HYPERLINK(""x"")";haarlem;ja;17500,05;0,00;17500,05;nee;17500,05;ja;3;0;1;2;\'+1;;"\'-2;x";1,00;\'@A1;2,00;\'\tx;3,00;"Fictief ""Groen""";4,00')
  t.match(writeAnswer(answer, 'en'), /,haarlem,yes,17500\.05,0\.00,/)
  t.equal(writeHeader('nl').split(';').length, writeAnswer({ ...answer, top: [] }, 'nl').split(';').length)
})
