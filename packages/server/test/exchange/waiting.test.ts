// Files of many regions wait for one thread: none keeps the others out, and what waits is not taken for what was left.
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { type Imports, openImports } from '../../dist/exchange/open-imports.js'
import type { ImportStore } from '../../dist/store/index.js'
import { acceptance } from './acceptance.js'

const NOW = '2026-11-22T09:00:00.000Z'

/** Imports of regions that keep nothing; `moves` tells each step, as `accepting>accepted ID`. */
function importsOf (t: Test, store: Partial<ImportStore> = {}): { readonly imports: Imports, readonly moves: readonly string[], readonly folder: string } {
  const moves: string[] = []
  const kept: Partial<ImportStore> = {
    create: async () => {},
    fail: async () => {},
    expire: async () => {},
    move: async (id, from, to) => {
      moves.push(`${from.join()}>${to} ${id}`)
      return true
    },
    ...store
  }
  const folder = mkdtempSync(join(tmpdir(), 'sroi-waiting-'))
  // nothing listens there
  const imports = openImports({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', storeOf: () => kept as ImportStore, folder, clock: { now: () => NOW }, log: { info: () => {}, warn: () => {}, error: () => {} }, every: 10 })
  t.teardown(() => imports.close())
  return { imports, moves, folder }
}

function receive (imports: Imports, tenantId: string, body: Readable): Promise<string> {
  return imports.receive(tenantId, { kind: 'suppliers', format: 'csv', fileName: null, by: null, reach: { all: true } }, body)
}

t.test('uploads that one region began and does not end keep itself waiting, and nobody else', async (t) => {
  const { imports } = importsOf(t)
  const endless = Array.from({ length: 20 }, () => new Readable({ read: () => {} }))
  const begun = endless.map((body) => receive(imports, 'one', body).catch((error: Error) => error.message))
  t.match(await receive(imports, 'one', Readable.from(['x'])).catch((error: unknown) => error), { problem: 'too-busy' })
  t.match(await receive(imports, 'other', Readable.from(['x'])), /^[0-9a-f-]{36}$/)
  for (const body of endless) body.destroy(new Error('gone'))
  t.strictSame(new Set(await Promise.all(begun)), new Set(['gone']))
  t.match(await receive(imports, 'one', Readable.from(['x'])), /^[0-9a-f-]{36}$/, 'there is room again')
})

t.test('what is to be written and waits behind another file says that it is still there', async (t) => {
  let release = (): void => {}
  const gate = new Promise<void>((resolve) => { release = resolve })
  const { imports, moves } = importsOf(t, { expire: () => gate })
  await receive(imports, 'one', Readable.from(['x']))
  const begun = await imports.accept('one', 'late', acceptance(NOW))
  while (!moves.includes('accepting>accepting late')) await wait(5)
  release()
  t.ok(begun)
  if (begun !== false) await begun.done
  t.equal(moves.at(-1), 'accepting>checked late', 'what could not be written can be tried again')
  const signs = moves.length
  await wait(50)
  t.equal(moves.length, signs, 'what is over says nothing more')
})

t.test('nothing is written of what is not to be accepted any more when its turn comes', async (t) => {
  let times = 0
  const move = async (): Promise<boolean> => {
    times += 1
    return times === 1
  }
  const { imports } = importsOf(t, { move })
  const begun = await imports.accept('one', 'late', acceptance(NOW))
  if (begun !== false) await begun.done
  t.equal(times, 2)
})

t.test('a file that cannot be entered in the list is not kept', async (t) => {
  const { imports, folder } = importsOf(t, { create: async () => { throw new Error('full') } })
  await t.rejects(receive(imports, 'one', Readable.from(['x'])), { message: 'full' })
  t.strictSame(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()), [])
})
