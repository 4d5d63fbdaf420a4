// A program of somebody else, asked the cases: one that agrees, one that differs, and the ways in which one can be broken or hostile.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConformanceKit, requestOf, type ConformanceCase } from '@sroi/fixtures'
import t from 'tap'
import { runCases } from '../../dist/cli/conformance/run-cases.js'
import { splitCommand } from '../../dist/cli/conformance/split-command.js'
import { PORT_LIMITS, startPort, type PortLimits } from '../../dist/cli/conformance/start-port.js'
import { run } from '../application/run-cli.js'

const folder = mkdtempSync(join(tmpdir(), 'sroi conformance-'))
t.teardown(() => rmSync(folder, { recursive: true }))

const kit = readConformanceKit()
const DAYS = kit.cases.filter(({ id }) => id.startsWith('days/amsterdam/'))

/** A program that answers every line with what `reply` makes of the case; `answerOf` is the right answer by id. */
function program (name: string, body: string): string {
  const path = join(folder, `${name}.mjs`)
  const answers = Object.fromEntries(DAYS.map(({ id, expect }) => [id, expect['answer']]))
  writeFileSync(path, `import { createInterface } from 'node:readline'\nconst answerOf = ${JSON.stringify(answers)}\nconst say = (value) => { process.stdout.write(JSON.stringify(value) + '\\n') }\nconst lines = createInterface({ input: process.stdin })\n${body}\n`)
  return `"${process.execPath}" "${path}"`
}

const each = (body: string): string => `lines.on('line', (line) => { const { id, question, request } = JSON.parse(line); ${body} })`
const RIGHT = each('say({ id, answer: answerOf[id] })')

t.test('a program that is right agrees', async (t) => {
  t.match(await run('conformance', '--only', 'days/amsterdam', '--command', program('right', RIGHT)), { code: 0, err: '' })
  const { out } = await run('conformance', '--only', 'days/amsterdam', '--json', '--command', program('right', RIGHT))
  t.match(JSON.parse(out), { cases: DAYS.length, agree: DAYS.length, differ: 0, notAsked: 0, failure: null, remarks: [], differences: [] })
})

t.test('a program gets id, question and request, with documents in the place of references', async (t) => {
  const seen = join(folder, 'seen.json')
  await run('conformance', '--only', 'days/public-holidays/year-2026', '--command', program('seen', `import { writeFileSync } from 'node:fs'\n${each(`writeFileSync(${JSON.stringify(seen)}, line); say({ id, answer: [] })`)}`))
  const asked = kit.cases.find(({ id }) => id === 'days/public-holidays/year-2026') as ConformanceCase
  t.same(JSON.parse(readFileSync(seen, 'utf8')), { id: asked.id, question: 'public-holidays', request: requestOf(asked, kit) })
})

t.test('a program that is wrong differs: path, expected and got, exit code 1', async (t) => {
  const wrong = program('wrong', each("say({ id, answer: id.endsWith('/noon') ? '2026-11-23' : answerOf[id] })"))
  const { code, out } = await run('conformance', '--only', 'days/amsterdam', '--language', 'en', '--command', wrong)
  t.equal(code, 1)
  t.equal(out, ['days/amsterdam/noon (The day in Amsterdam: noon)', '    path /answer', '        expected "2026-11-22"', '        got "2026-11-23"', `${DAYS.length - 1} of ${DAYS.length} cases agree`].join('\n'))
  const json = JSON.parse((await run('conformance', '--only', 'days/amsterdam', '--json', '--command', wrong)).out) as object
  t.match(json, { differ: 1, differences: [{ id: 'days/amsterdam/noon', differences: [{ path: '/answer', expected: '2026-11-22', got: '2026-11-23' }] }] })
  t.match(await run('conformance', '--only', 'days/amsterdam/noon', '--language', 'en', '--command', program('empty', each('say({ id })'))), { code: 1, out: /got nothing/ })
  t.match(await run('conformance', '--only', 'days/amsterdam/noon', '--language', 'en', '--command', program('refuses', each("say({ id, error: { code: 'NOT_ANSWERED' } })"))), { code: 1, out: /expected "an answer"\n.*got \{"error":\{"code":"NOT_ANSWERED"\}\}/ })
})

/** The result of the day cases with limits that a test can reach. */
async function hold (name: string, body: string, limits: Partial<PortLimits> = {}): Promise<{ agree: number, different: number, reason: string, remarks: readonly string[] }> {
  const engine = startPort(splitCommand(program(name, body)), { ...PORT_LIMITS, ...limits })
  try {
    const { results, failure } = await runCases(DAYS, kit, engine)
    return { agree: results.filter(({ differences }) => differences.length === 0).length, different: results.filter(({ differences }) => differences.length > 0).length, reason: failure?.reason ?? '', remarks: engine.remarks() }
  } finally {
    engine.close()
  }
}

t.test('a program that hangs is stopped when its time is over', async (t) => {
  t.match(await hold('hangs', each("if (!id.endsWith('/noon')) say({ id, answer: answerOf[id] })"), { milliseconds: 700 }), { agree: DAYS.findIndex(({ id }) => id.endsWith('/noon')), reason: 'No answer within 0.7 seconds' })
  t.match(await hold('deaf', 'setInterval(() => {}, 1000); lines.close(); process.stdin.pause()', { milliseconds: 700 }), { agree: 0, reason: /No answer within/ })
  const { code, out } = await run('conformance', '--only', 'days/amsterdam', '--language', 'en', '--timeout', '1', '--command', program('silent', each('')))
  t.equal(code, 2)
  t.match(out, new RegExp(`Stopped at ${DAYS[0]?.id ?? ''}: No answer within 1 seconds\\. ${DAYS.length - 1} cases were not asked\\.\\n0 of ${DAYS.length} cases agree`))
})

t.test('a program that cannot start or ends early', async (t) => {
  t.match(await run('conformance', '--only', 'days/amsterdam', '--language', 'en', '--command', join(folder, 'nowhere')), { code: 2, out: /could not be started: .*ENOENT/ })
  t.match(await hold('ends', 'process.exit(3)'), { agree: 0, reason: /^The program ended with code 3 before it answered/ })
  t.match(await hold('complains', "console.error('it is the memory'); process.exit(1)"), { reason: /Its last words: it is the memory$/ })
  t.match(await hold('killed', "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)"), { reason: /ended by SIGKILL/ })
  t.match(await hold('one-answer', each('say({ id, answer: answerOf[id] }); process.exit(0)')), { agree: 1, reason: /ended with code 0/ })
  t.match(await hold('last-words', "process.stdout.write('x'.repeat(100)); process.exit(0)"), { reason: /ended with code 0/ })
})

t.test('lines that are no answer are passed over, told, and not endless', async (t) => {
  const noisy = await hold('noisy', each("console.log('reading'); console.log(''); say({ id: 'another', answer: 1 }); say(5); say({ id, answer: answerOf[id] }); say({ id, answer: 'twice' })"))
  t.match(noisy, { agree: DAYS.length, reason: '' })
  t.match(noisy.remarks[0], /lines that answer nothing; the first: reading$/)
  t.match(await hold('endless', "setInterval(() => { for (let n = 0; n < 100; n += 1) console.log('no') }, 1)", { strayLines: 500 }), { agree: 0, reason: 'The program sent more than 500 lines that answer nothing' })
  t.match((await run('conformance', '--only', 'days/amsterdam/noon', '--language', 'en', '--command', program('told', each("console.log('reading'); say({ id, answer: answerOf[id] })")))), { code: 0, err: 'The program sent 1 lines that answer nothing; the first: reading' })
})

t.test('a line without an end and an answer without a bottom do no harm', async (t) => {
  t.match(await hold('long', each("process.stdout.write('['.repeat(2_000_000))"), { characters: 1_000_000 }), { agree: 0, reason: 'The program sent a line of more than 1000000 characters' })
  const deep = await hold('deep', each("process.stdout.write('{\"id\":' + JSON.stringify(id) + ',\"answer\":' + '['.repeat(50_000) + ']'.repeat(50_000) + '}\\n')"))
  t.match(deep, { agree: 0, different: DAYS.length, reason: '' })
  const shown = await run('conformance', '--only', 'days/amsterdam/noon', '--json', '--command', program('deep-shown', each("process.stdout.write('{\"id\":' + JSON.stringify(id) + ',\"answer\":' + '['.repeat(50_000) + ']'.repeat(50_000) + '}\\n')")))
  t.equal(shown.code, 1)
  t.ok(shown.out.length < 3000, 'and is shown in a few words')
  const long = await run('conformance', '--only', 'days/amsterdam/noon', '--command', program('long-answer', each("say({ id, answer: 'x'.repeat(1_000_000) })")))
  t.equal(long.code, 1)
  t.ok(long.out.length < 1000)
})

t.test('a character that comes in two pieces is one character', async (t) => {
  const pieces = each("const bytes = Buffer.from(JSON.stringify({ id, answer: answerOf[id], note: '€' }) + '\\n'); const cut = bytes.indexOf(0xe2) + 1; process.stdout.write(bytes.subarray(0, cut)); setTimeout(() => process.stdout.write(bytes.subarray(cut)), 5)")
  t.match(await hold('pieces', pieces), { agree: DAYS.length, remarks: [] })
})
