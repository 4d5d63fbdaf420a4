import { open, readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { MatcherError } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import { systemClock } from '../../clock/system-clock.ts'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { readDemonstration } from '../../demonstration/read-demonstration.ts'
import { checkImport } from '../../exchange/check-import.ts'
import { judgeFile } from '../../exchange/judging/judge-file.ts'
import type { JudgedRow } from '../../exchange/judging/judgement.ts'
import { viewOfList } from '../../exchange/judging/view-of-list.ts'
import { createReading } from '../../exchange/reading/create-reading.ts'
import { FileFault } from '../../exchange/reading/file-fault.ts'
import { openTable } from '../../exchange/reading/open-table.ts'
import { readPostcodes } from '../../exchange/reading/postcodes-file.ts'
import { type Format, TABLE_LIMITS } from '../../exchange/reading/table.ts'
import { fileWords, remarkWords } from '../../exchange/words/exchange-words.ts'
import { type Authority, connect, createImportStore, findTenant, type ImportCounts, type ImportRow, type ImportStore } from '../../store/index.ts'
import { cpvLabels } from '../../vocabulary/cpv-labels.ts'
import { labelRules } from '../../vocabulary/label-rules.ts'
import { problem } from '../arguments/problem.ts'
import { EXIT } from '../exit-codes.ts'
import { databaseOf } from '../operate/database-of.ts'
import type { Output } from '../output.ts'
import { COMMAND_LINE, operatorRiders } from '../tenants/command-line.ts'
import { IMPORT_HELP, IMPORT_WORDS } from './import-help.ts'
import { type ImportOptions, readImportArguments } from './read-import-arguments.ts'

/** So many rows with a mistake are told. */
const TOLD = 20

type Outcome = Omit<ImportCounts, 'changedMeanwhile'>

/** `sroi import FILE`. Returns the exit code; throws MatcherError for a mistake in the command or a file that cannot be read. */
export async function importCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const options = readImportArguments(words)
  if (options.help === true) {
    output.out(IMPORT_HELP[options.language])
    return 0
  }
  const format = await formatOf(options.file)
  try {
    return options.database === true ? await inDatabase(options, format, output, environment) : await inMemory(options, format, output, environment)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    throw new MatcherError('INVALID_REQUEST', error.problems.map((one) => problem(options.file, one.code, fileWords(one, options.language))))
  }
}

/** A workbook is a packed file. */
async function formatOf (path: string): Promise<Format> {
  const handle = await open(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new MatcherError('INVALID_REQUEST', [problem(path, 'no-file', `The file cannot be read (${code})`)])
  })
  try {
    const { size } = await handle.stat()
    if (size > TABLE_LIMITS.bytes) throw new MatcherError('INVALID_REQUEST', [problem(path, 'too-large', `The file has more than ${TABLE_LIMITS.bytes / 1024 / 1024} MiB. Divide it`)])
    const { buffer } = await handle.read({ buffer: Buffer.alloc(2), position: 0 })
    return buffer.toString('latin1') === 'PK' || buffer.readUInt16BE(0) === 0xD0CF ? 'xlsx' : 'csv'
  } finally {
    await handle.close()
  }
}

/** Whoever runs the service. */
const ALL = { all: true } as const

async function readingOf (authorities: readonly Authority[], environment: Environment): Promise<ReturnType<typeof createReading>> {
  return createReading({ authorities, labelRules: labelRules(), isCode: (code) => cpvLabels().has(code), postcodes: await readPostcodes(readConfig(environment).dataFolder ?? null) })
}

async function inMemory (options: ImportOptions, format: Format, output: Output, environment: Environment): Promise<number> {
  const { authorities, suppliers } = readDemonstration()
  const rows: JudgedRow[] = []
  for await (const judged of judgeFile({ kind: options.kind, table: openTable(options.file, format), register: viewOfList(suppliers), reading: await readingOf(authorities, environment), reach: ALL, onRead: async () => {} })) rows.push(...judged.rows)
  const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length
  const counts = { accepted: count('accepted'), changed: count('changed'), unchanged: count('unchanged'), quarantined: count('quarantined'), warned: rows.filter(({ warnings }) => warnings.length > 0).length }
  const wrong = rows.filter(({ outcome }) => outcome === 'quarantined').sort((one, other) => one.row - other.row).slice(0, TOLD)
  return tell(counts, wrong.map(({ row, problems, warnings, changes }) => ({ row, detail: { problems, warnings, changes } })), options, output)
}

async function inDatabase (options: ImportOptions, format: Format, output: Output, environment: Environment): Promise<number> {
  const connection = await connect(databaseOf(readConfig(environment)), { size: 2, statementTimeout: 600_000 })
  try {
    const tenantId = await findTenant(connection.database, options.tenant)
    const store = createImportStore(connection, tenantId)
    const id = await checked(options, format, store, environment)
    const found = await store.find(id, systemClock.now())
    if (found === null || found.problems !== null) throw new FileFault(found?.problems ?? [{ code: 'broken' }])
    const code = tell(found.counts, await store.rows(id, { outcome: 'quarantined', warned: false, after: 0, most: TOLD }), options, output)
    const at = systemClock.now()
    if (options.accept !== true) {
      await store.move(id, ['checked'], 'cancelled', at)
      return code
    }
    await store.move(id, ['checked'], 'accepting', at)
    const accepted = await store.accept(id, { at, reach: ALL, ...operatorRiders(tenantId, 'import-data', 'import', id, at) })
    const meanwhile = accepted?.counts.changedMeanwhile ?? 0
    output.out(IMPORT_WORDS[options.language].written(accepted?.revision ?? null, meanwhile))
    return meanwhile === 0 ? code : EXIT['not-met']
  } finally {
    await connection.close()
  }
}

async function checked ({ file, kind }: ImportOptions, format: Format, store: ImportStore, environment: Environment): Promise<string> {
  const bytes = await readFile(file)
  const id = uuidv7()
  await store.create({ id, kind, format, fileName: basename(file).slice(0, 200), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), at: systemClock.now(), by: COMMAND_LINE })
  const { authorities } = await store.register()
  await checkImport({ id, kind, format, path: file, reach: ALL }, store, await readingOf(authorities, environment), systemClock)
  return id
}

function tell (counts: Outcome, wrong: readonly Pick<ImportRow, 'row' | 'detail'>[], { kind, language }: ImportOptions, output: Output): number {
  const words = IMPORT_WORDS[language]
  output.out(words.counts(counts))
  for (const { row, detail } of wrong) output.out(words.row(row, (detail?.problems ?? []).map((one) => remarkWords(one, kind, language)).join(' ')))
  if (counts.quarantined > wrong.length) output.out(words.more(counts.quarantined - wrong.length))
  return counts.quarantined === 0 ? EXIT.met : EXIT['not-met']
}
