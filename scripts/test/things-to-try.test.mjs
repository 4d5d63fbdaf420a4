import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import postgres from 'postgres'
import t from 'tap'
import { createDatabase } from '../postgres/create-database.mjs'
import { root } from '../root.mjs'
import { match, search, thingsToTry } from '../start/things-to-try.mjs'
import { runScript } from './run-script.mjs'

/**
 * The service on an empty database of the server of the tests, dropped afterwards.
 * @param {import('tap').Test} t
 */
async function serveDemonstration (t) {
  const server = process.env['TEST_DATABASE_URL'] ?? ''
  const name = `sroi_start_${randomUUID().replaceAll('-', '')}`
  const databaseUrl = await createDatabase(server, name)
  /** @type {import('../start/start.mjs').Service} */
  const { serve } = await import(pathToFileURL(join(root, 'packages', 'server', 'dist', 'main.js')).href)
  const service = await serve({ databaseUrl, host: '127.0.0.1', port: 0, demonstration: true })
  t.teardown(async () => {
    await service.close()
    const sql = postgres(server, { max: 1, onnotice: () => {} })
    await sql`drop database ${sql(name)} with (force)`
    await sql.end()
  })
  return service
}

t.test('the page that npm start names is there, and the search it shows gives € 17 500', async t => {
  const { address } = await serveDemonstration(t)
  const page = await fetch(address, { headers: { accept: 'text/html' } })
  t.equal(page.status, 200)
  t.match(page.headers.get('content-type'), /^text\/html/)

  const answer = await fetch(`${address}/v1/searches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(search) })
  t.equal(answer.status, 200)
  t.match(await answer.json(), { obligation: { applies: 'met', dueCents: 1_750_000 } })
})

t.test('the command that npm start shows answers that the obligation applies', async t => {
  t.ok(existsSync(join(root, String(match[2]))))
  const { code, output } = await runScript([join(root, 'packages', 'server', 'bin', 'sroi.mjs'), ...match, '--language', 'en'])
  t.equal(code, 0, output)
  t.match(output, /17[.,]500/)
})

t.test('the three things name the address, and where the data is', async t => {
  const text = thingsToTry({ address: 'http://127.0.0.1:8099', data: '/var/lib/x' })
  t.equal(text.match(/http:\/\/127\.0\.0\.1:8099/g)?.length, 3)
  t.match(text, /keeps its data in \/var\/lib\/x/)
  t.match(thingsToTry({ address: 'http://127.0.0.1:8099', data: undefined }), /the one of DATABASE_URL/)
})
