// `sroi load-vocabulary cpv`: the official list of the procurement vocabulary, from a file to what the service answers from.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { MatcherError } from '@sroi/matcher'
import Excel from 'exceljs'
import t from 'tap'
import { listCodes } from '../../dist/actions/list-codes.js'
import { loadVocabularyCommand } from '../../dist/cli/vocabulary/load-vocabulary-command.js'
import { findLabels, useCpv } from '../../dist/vocabulary/cpv-file.js'
import { cpvLabels, writtenLabels } from '../../dist/vocabulary/cpv-labels.js'

const folder = mkdtempSync(join(tmpdir(), 'sroi-cpv-'))
const LIST = 'CODE;DE;EN;NL\n90000000-7;Abwasser;Sewage services;Rioleringsdiensten\n90910000-9;;Cleaning services;Reinigingsdiensten\n03000000-1;;Farm products;Landbouwproducten\n'

async function run (words: readonly string[]): Promise<{ readonly said: string, readonly problems: readonly { readonly place: string, readonly code: string }[] }> {
  const lines: string[] = []
  try {
    await loadVocabularyCommand(words, { out: (line: string) => { lines.push(line) }, err: () => {} }, { DATA_FOLDER: folder })
    return { said: lines.join('\n'), problems: [] }
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return { said: '', problems: error.problems }
  }
}

function file (name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The files that the service keeps. */
function kept (): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('cpv')).sort()
}

t.test('a bad file is told with everything that is wrong in it, by row and column, and nothing of it is kept', async (t) => {
  const path = file('bad.csv', 'code,nl,en\n9000000,Riolering,Sewage\n90000000,,Sewage\n90000000-7,Riolering,Sewage\n45000000,Bouw\u200b,\n33100000,Medisch,Medical\n')
  const { problems } = await run(['cpv', path])
  t.strictSame(problems.map(({ place, code }) => [place.slice(path.length + 2), code]), [
    ['2, code', 'no-cpv-code'], ['3, nl', 'absent'], ['4, code', 'double-code'], ['5, nl', 'broken-text'], ['5, en', 'absent'], ['6, code', 'no-division']
  ])
  t.strictSame((await run(['cpv', file('other.csv', 'naam;plaats\nA;B\n')])).problems.map(({ code }) => code), ['no-list', 'no-list', 'no-list'])
  t.strictSame((await run(['cpv', file('empty.csv', 'code;nl;en\n')])).problems.map(({ code }) => code), ['no-list'])
  t.strictSame((await run(['cpv', file('broken.xlsx', 'no workbook')])).problems.map(({ code }) => code), ['no-workbook'])
  t.strictSame((await run(['cpv', join(folder, 'absent.csv')])).problems.map(({ code }) => code), ['no-file'])
  t.strictSame(kept(), [])
})

t.test('of very many problems the first hundred are told, and how many more there are', async (t) => {
  const { problems } = await run(['cpv', file('many.csv', `code;nl;en\n${'x;a;b\n'.repeat(250)}`)])
  t.equal(problems.length, 101)
  t.match(problems.at(-1), { code: 'more-problems', detail: /150 more/ })
})

t.test('the workbook as it is published, with other languages and a second sheet, says the same as CSV', async (t) => {
  const workbook = new Excel.Workbook()
  const sheet = workbook.addWorksheet('CPV codes')
  for (const line of LIST.trim().split('\n')) sheet.addRow(line.split(';'))
  workbook.addWorksheet('Supplementary codes').addRow(['AA01-1', 'x'])
  const path = file('cpv_2008.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
  const { said } = await run(['cpv', path, '--language', 'en'])
  t.match(said, /^3 CPV codes loaded, version [0-9a-f]{64}/)
  const before = readFileSync(join(folder, 'cpv.json'), 'utf8')
  t.match((await run(['cpv', file('list.csv', LIST)])).said, /^3 CPV-codes geladen, versie/)
  t.equal(readFileSync(join(folder, 'cpv.json'), 'utf8'), before)
})

t.test('a process that uses the list answers from it in every thread, and still finds a list of before', async (t) => {
  const earlier = kept().find((name) => name.startsWith('cpv-labels-')) as string
  await run(['cpv', file('newer.csv', `${LIST}90911000-6;;Housing cleaning;Schoonmaken van woningen\n`)])
  await useCpv(folder)
  t.strictSame([...cpvLabels().keys()], ['03000000', '90000000', '90910000', '90911000'], 'in order of code')
  t.strictSame(listCodes({ parent: '90910000' }, null, 10).items, [{ code: '90911000', label: { nl: 'Schoonmaken van woningen', en: 'Housing cleaning' }, parent: '90910000' }])
  const other = new Worker(`const { parentPort } = require('node:worker_threads'); import(${JSON.stringify(new URL('../../dist/vocabulary/cpv-labels.js', import.meta.url).href)}).then(({ writtenLabels }) => parentPort.postMessage(writtenLabels().version))`, { eval: true })
  t.equal(await new Promise((resolve, reject) => { other.once('message', resolve).once('error', reject) }), writtenLabels().version)
  const version = /[0-9a-f]{64}/.exec(earlier)?.[0] as string
  t.not(version, writtenLabels().version)
  t.equal(await findLabels(version), '{"03000000":"Landbouwproducten","90000000":"Rioleringsdiensten","90910000":"Reinigingsdiensten"}')
  t.equal(await findLabels('0'.repeat(64)), null)
})

t.test('what a process reads once it goes on reading, and a file that is no list stops the start', async (t) => {
  await run(['cpv', file('newest.csv', LIST)])
  await t.rejects(useCpv(folder), /was read before it was chosen/)
  writeFileSync(join(folder, 'cpv.json'), '[["90", "x"]]')
  await t.rejects(useCpv(folder), /cpv\.json in DATA_FOLDER is not the list/)
})
