// The unpacked library answers in Node and in a browser, without a bundler, byte for byte as it does here.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readWorkedCases, readWorkedValuations } from '@sroi/fixtures'
import type { ReservationRequest } from '@sroi/matcher'
import { chromium } from 'playwright-core'
import t, { type Test } from 'tap'
import { contract, NOW, register, request, rulesOf, TODAY } from '../make.ts'
import { packageFile } from '../package-file.ts'
import { PLAIN, unpack } from './unpack.ts'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? ''
const NO_BROWSER = CHROMIUM === '' ? 'no Chromium: set CHROMIUM_PATH, or on Debian install the package chromium' : false

// Packing and a browser take longer than a test usually may.
t.setTimeout(240_000)
const { folder, library } = unpack(t)
const { exports } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as { exports: Record<string, { default: string }> }
/** What is imported, and the file behind it. */
const doors = Object.fromEntries(Object.entries(exports).map(([door, { default: file }]) => [normalize(`@sroi/matcher/${door}`).replace(/\/$/, ''), `/node_modules/@sroi/matcher/${file}`]))

const suppliers = register()
const reserved = contract({ reservation: 'res-ws' })
const asked = ({ ruleSet, content }: { ruleSet: string, content: unknown }): object => {
  const { question, on, knownAt } = content as { question: object, on: string, knownAt: string }
  return { ...question, ruleSet: rulesOf(ruleSet), on, knownAt }
}
const questions = {
  matches: [
    request({ suppliers, need: { near: { x: 104_000, y: 488_000 } }, seed: 'a seed' }),
    request({ suppliers, contract: reserved })
  ],
  assessments: readWorkedCases().map(asked),
  valuations: readWorkedValuations().map(asked),
  reservations: suppliers.slice(0, 20).map((supplier): ReservationRequest => ({ supplier, contract: reserved, ruleSet: rulesOf('netherlands'), on: TODAY, knownAt: NOW })),
  wrong: request({ on: '2026-02-30' })
}
writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions))
copyFileSync(packageFile('test/package/ask.mjs'), join(folder, 'ask.mjs'))
writeFileSync(join(folder, 'in-node.mjs'), `
import { readFileSync } from 'node:fs'
import { ask } from './ask.mjs'
process.stdout.write(ask(JSON.parse(readFileSync('questions.json', 'utf8'))))
`)
// A browser finds a package by this map alone.
writeFileSync(join(folder, 'index.html'), `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: doors })}</script>
<pre></pre>
<script type="module">
import { ask } from '/ask.mjs'
const questions = await (await fetch('/questions.json')).json()
document.querySelector('pre').textContent = ask(questions)
</script>
`)

function inNode (environment: NodeJS.ProcessEnv = {}): string {
  return execFileSync(process.execPath, ['in-node.mjs'], { cwd: folder, env: { ...PLAIN, ...environment }, encoding: 'utf8', maxBuffer: 1e8 })
}

t.test('in Node, with nothing else installed and in any time zone, the answer is the same as here', async (t) => {
  for (const name of ['zod', 'saxes']) t.notOk(existsSync(join(folder, 'node_modules', name)), `${name} is not there`)
  const { ask } = await import(pathToFileURL(packageFile('test/package/ask.mjs')).href) as { ask (given: object): string }
  const answer = inNode()
  t.ok(answer.length > 500_000, `${answer.length} characters`)
  t.match(JSON.parse(answer), { problems: [{ place: '/on', code: 'no-day' }] })
  t.ok(answer === ask(JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'))), 'byte for byte')
  t.ok(answer === inNode({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }), 'on another clock, in another language')
})

t.test('every door opens with nothing else installed, but those of the schemas, the importer and the search', async (t) => {
  writeFileSync(join(folder, 'doors.mjs'), `
const closed = []
for (const door of ${JSON.stringify(Object.keys(doors))}) await import(door).catch(({ message }) => { closed.push([door, /'(.+?)'/.exec(message)?.[1]]) })
process.stdout.write(JSON.stringify(closed))
`)
  const closed = JSON.parse(execFileSync(process.execPath, ['doors.mjs'], { cwd: folder, env: PLAIN, encoding: 'utf8' }))
  t.same(closed, [['@sroi/matcher/notice', 'saxes'], ['@sroi/matcher/schema', 'zod'], ['@sroi/matcher/search', '@orama/stemmers']])
})

/** The user's folder over HTTP, as it is. */
async function serve (t: Test): Promise<string> {
  const types = { html: 'text/html', mjs: 'text/javascript', js: 'text/javascript', json: 'application/json' }
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, normalize(url === '/' ? '/index.html' : url))
    const type = types[path.slice(path.lastIndexOf('.') + 1) as keyof typeof types] as string | undefined
    if (type === undefined || !existsSync(path)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => { server.close(); server.closeAllConnections() })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('in a browser page, from the files as they are, the answer is byte for byte that of Node', { skip: NO_BROWSER, timeout: 120_000 }, async (t) => {
  const address = await serve(t)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  t.teardown(() => browser.close())
  const page = await (await browser.newContext({ locale: 'ar-EG', timezoneId: 'Pacific/Kiritimati' })).newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  const loaded: string[] = []
  page.on('requestfinished', (each) => loaded.push(new URL(each.url()).pathname))

  await page.goto(address)
  await Promise.race([page.waitForFunction('document.querySelector("pre").textContent !== ""'), page.waitForEvent('pageerror')])
  t.same(complaints, [])
  t.ok(await page.textContent('pre') === inNode(), 'byte for byte')
  t.ok(loaded.filter((path) => path.startsWith('/node_modules/@sroi/matcher/dist/')).length > 50, 'its own files, one by one')
  t.same(loaded.filter((path) => path.startsWith('/node_modules/') && !path.startsWith('/node_modules/@sroi/matcher/dist/')), [])
})
