// What leaves as a file: safe in a spreadsheet, and the same when it comes back.
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import Excel from 'exceljs'
import fc from 'fast-check'
import t from 'tap'
import { csvLines } from '../../dist/exchange/writing/csv-lines.js'
import { fileName } from '../../dist/exchange/writing/file-name.js'
import { type ExportFormat, openExport, openTemplate } from '../../dist/exchange/writing/open-export.js'
import { partsOfRegister } from '../../dist/exchange/writing/parts-of-register.js'
import { shielded } from '../../dist/exchange/writing/shielded.js'
import { KINDS } from '../../dist/exchange/sheets/column.js'
import { DEMONSTRATION, judge, READING, told } from './judge.js'

const LANGUAGES = ['nl', 'en'] as const

async function exported (kind: 'suppliers' | 'labels' | 'offerings', format: ExportFormat, language: 'nl' | 'en'): Promise<Buffer> {
  return buffer(openExport({ kind, format, language, names: READING, called: 'r1', pieces: inOnePiece(partsOfRegister(kind, DEMONSTRATION.suppliers)), asJson: (part) => part }).body)
}

async function * inOnePiece<P> (parts: readonly P[]): AsyncGenerator<readonly P[]> {
  yield parts
}

t.test('the whole register leaves and comes back, and nothing is changed', async (t) => {
  for (const language of LANGUAGES) {
    for (const kind of ['suppliers', 'labels', 'offerings'] as const) {
      for (const format of ['csv', 'xlsx'] as const) {
        const found = await judge(kind, await exported(kind, format, language), { suppliers: DEMONSTRATION.suppliers }, format)
        t.ok(found.rows.length > 100, `${kind} ${format} ${language}: ${found.rows.length} rows`)
        t.strictSame(told(found).filter((row) => !/^\d+ unchanged/.test(row)).slice(0, 5), [], `${kind} ${format} ${language}`)
      }
    }
  }
})

t.test('no cell of a written file begins as a formula, whatever it holds, and reading gives back what was written', (t) => {
  const dangerous = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\u0000', '＝', '＋', '－', '＠', "'", ' =', '\n+', "'=", "''"), fc.string()).map(([first, rest]) => `${first}${rest}`)
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), dangerous), { minLength: 1, maxLength: 5 }), fc.constantFrom(...LANGUAGES), (texts, language) => {
    const [cells = []] = parse(csvLines([texts], language), { delimiter: language === 'nl' ? ';' : ',', relax_column_count: true }) as string[][]
    return cells.length === texts.length && cells.every((cell) => !/^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\u0000]/.test(cell))
  }), { numRuns: 2000 })
  t.equal(shielded('=1+1'), "'=1+1")
  t.equal(shielded("'t Hart"), "'t Hart")
  t.equal(csvLines([[{ number: -5, decimals: 0 }, { number: 1234.5, decimals: 2 }, { day: '2027-03-01' }]], 'nl'), '-5;1234,50;2027-03-01\r\n', 'a number stays a number')
  t.end()
})

t.test('a text that looks like a formula comes back as it was', async (t) => {
  const header = 'Organisatienummer;Naam;Plaats;Gemeente'
  for (const name of ['=1+1', '+31', '-x', '@home', "'=1", '＝1']) {
    const found = await judge('suppliers', `\ufeff${header}\r\n${csvLines([['12345678', name, 'Haarlem', 'Haarlem']], 'nl')}`)
    t.equal(JSON.parse(found.staged[0]?.payload ?? '{}').name, name)
  }
})

t.test('a workbook has real numbers and days, and no formulas', async (t) => {
  const workbook = new Excel.Workbook()
  await workbook.xlsx.load(await exported('offerings', 'xlsx', 'nl') as never)
  const [sheet] = workbook.worksheets
  const types = new Set<unknown>()
  sheet?.eachRow((row) => { row.eachCell((cell) => { types.add(cell.type) }) })
  t.notOk(types.has(Excel.ValueType.Formula))
  t.ok(types.has(Excel.ValueType.Number))
  t.type(sheet?.getRow(2).getCell(7).value, 'number')
})

t.test('a template can be filled in as it is: its example is in order', async (t) => {
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      for (const format of ['csv', 'xlsx'] as const) {
        const { body, fileName: name } = openTemplate(kind, format, language)
        const suppliers = DEMONSTRATION.suppliers.slice(0, 1).map((supplier) => ({ ...supplier, identifier: { scheme: 'nl-kvk', value: '12345678' } }))
        const found = await judge(kind, await buffer(body), kind === 'suppliers' || kind === 'contracts' ? {} : { suppliers }, format)
        t.strictSame(told(found), ['2 accepted'], `${kind} ${language} ${format}`)
        t.match(name, new RegExp(`^[a-z-]+\\.${format}$`))
      }
    }
  }
})

t.test('the name of a file holds nothing that a header or a folder could trip over', (t) => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => /^[a-z0-9-]+\.csv$/.test(fileName(parts, 'csv'))))
  t.equal(fileName(['Één/..\\"register"', 'r12'], 'xlsx'), 'een-register-r12.xlsx')
  t.end()
})

t.test('what leaves as JSON is what the library knows', async (t) => {
  t.strictSame(JSON.parse(String(await exported('suppliers', 'json', 'nl'))), DEMONSTRATION.suppliers)
})
