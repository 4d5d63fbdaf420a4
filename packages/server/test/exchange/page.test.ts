// The page about files in and out says what the columns are, and how large a file may be.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { OUTCOMES } from '../../dist/exchange/judging/judgement.js'
import { FILE_FAULTS } from '../../dist/exchange/reading/file-fault.js'
import { TABLE_LIMITS } from '../../dist/exchange/reading/table.js'
import { columnTable } from '../../dist/exchange/sheets/column-table.js'
import { KINDS } from '../../dist/exchange/sheets/column.js'
import { REMARK_CODES } from '../../dist/exchange/sheets/remark.js'
import { SHEETS } from '../../dist/exchange/sheets/sheets.js'
import { fileWords, remarkWords } from '../../dist/exchange/words/exchange-words.js'
import { plainName } from '../../dist/spreadsheet/plain-name.js'

const page = readFileSync(new URL('../../../../docs/import-export.md', import.meta.url), 'utf8')
const MIB = 1024 * 1024

t.test('every column of every kind is on the page as it is read', async (t) => {
  for (const kind of KINDS) t.ok(page.includes(`(\`${kind}\`)\n\n${columnTable(kind)}\n`), kind)
})

t.test('the limits and the outcomes on the page are those of the code', async (t) => {
  t.match(page, `At most ${TABLE_LIMITS.bytes / MIB} MB, ${String(TABLE_LIMITS.rows).replace(/000$/, ' 000')} rows and ${TABLE_LIMITS.columns} columns. A workbook may unpack to ${TABLE_LIMITS.unpacked / MIB} MB`)
  for (const outcome of OUTCOMES) t.match(page, `| \`${outcome}\` |`)
})

t.test('no name of a column means two things in one kind of file', async (t) => {
  for (const kind of KINDS) {
    const names = SHEETS[kind].columns.flatMap(({ en, nl, also = [] }) => [...new Set([en, nl, ...also].map(plainName))])
    t.same(names.filter((name, index) => names.indexOf(name) < index), [], kind)
  }
})

t.test('every remark and every fault has a sentence in both languages', async (t) => {
  for (const language of ['nl', 'en'] as const) {
    for (const code of REMARK_CODES) t.match(remarkWords({ code, column: 'number', value: 'wat', suggestions: ['dit'], rows: [2, 3], other: 'scheme' }, 'suppliers', language), /^\S.*[.?]$/, code)
    for (const code of FILE_FAULTS) t.match(fileWords({ code, value: 'wat', row: 2, most: 10 }, language), /^\S.*[.?]$/, code)
  }
})
