// What was in a file is nowhere on the disk any more when it was read, whatever became of it.
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import Excel from 'exceljs'
import t, { type Test } from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { buildApplication, type Application } from '../application/build-application.js'

const HEADER = ['Organisatienummer', 'Naam', 'Plaats', 'Gemeente']

/** Its sheet lies before its texts, as in most workbooks: so it is unpacked to be read. */
async function workbookOf (rows: number, header: readonly string[] = HEADER): Promise<Buffer> {
  const workbook = new Excel.Workbook()
  const sheet = workbook.addWorksheet('Blad 1')
  sheet.addRow([...header])
  for (let row = 0; row < rows; row += 1) sheet.addRow([String(10_000_000 + row), 'Voorbeeld (fictief)', 'Haarlem', 'Haarlem'])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** A service with the whole folder for what passes for itself. */
async function alone (t: Test): Promise<{ readonly application: Application, readonly files: () => readonly string[] }> {
  const application = await buildApplication(t)
  const before = process.env['TMPDIR']
  const folder = mkdtempSync(join(tmpdir(), 'sroi-left-'))
  process.env['TMPDIR'] = folder
  t.teardown(() => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  })
  return { application, files: () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map(({ name }) => name) }
}

function receive ({ imports }: Application, content: Buffer): Promise<string> {
  return imports.receive(DEMONSTRATION_TENANT.id, { kind: 'suppliers', format: 'xlsx', fileName: null, by: null, reach: { all: true } }, Readable.from([content]))
}

async function stateOf ({ imports, clock }: Application, id: string): Promise<string | undefined> {
  return (await imports.store(DEMONSTRATION_TENANT.id).find(id, clock.now()))?.state
}

async function until (is: () => boolean | Promise<boolean>): Promise<void> {
  while (!await is()) await wait(10)
}

t.test('nothing is left of a workbook that was read, while the thread waits for more', async (t) => {
  const { application, files } = await alone(t)
  const id = await receive(application, await workbookOf(3))
  await until(async () => await stateOf(application, id) === 'checked')
  // the state is written by the thread, a moment before it is done
  await until(() => files().length === 0)
  t.strictSame(files(), [])
})

t.test('nothing is left of a workbook that was not read to its end', async (t) => {
  const { application, files } = await alone(t)
  const id = await receive(application, await workbookOf(1_500, [...HEADER, 'Onbekend']))
  await until(async () => await stateOf(application, id) === 'failed')
  await until(() => files().length === 0)
  t.strictSame(files(), [])
})

t.test('nothing is left when the service stops while a workbook is read', async (t) => {
  const { application, files } = await alone(t)
  await receive(application, await workbookOf(20_000))
  // the file itself, and what is unpacked of it
  await until(() => files().length > 1)
  await application.imports.close()
  t.strictSame(files(), [])
})
