import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { createLog } from '../../dist/logging/create-log.js'
import { standardOutput } from '../../dist/logging/standard-output.js'

t.test('what is logged is written together after a moment, in order, and nothing before', async (t) => {
  const { path, file } = open(t)
  const { write } = standardOutput(file)
  write('one\n')
  write('two\n')
  t.equal(readFileSync(path, 'utf8'), '')
  await until(() => readFileSync(path, 'utf8') === 'one\ntwo\n')
  write('three – é\n')
  await until(() => readFileSync(path, 'utf8') === 'one\ntwo\nthree – é\n')
})

t.test('lines that no longer fit are written at once, and one that never fits goes as it is, in order', (t) => {
  const { path, file } = open(t)
  const { write, flush } = standardOutput(file)
  const lines = [...Array.from({ length: 40 }, (_, index) => `${index} ${'é'.repeat(1_000)}\n`), `${'€'.repeat(100_000)}\n`, 'last\n']
  for (const line of lines) write(line)
  t.ok(readFileSync(path, 'utf8').length > 100_000)
  flush()
  t.equal(readFileSync(path, 'utf8'), lines.join(''))
  t.end()
})

t.test('a process that ends by itself, is ended or fails has written all of its lines', async (t) => {
  for (const ending of ['', 'process.exit(3)', 'throw new Error("on purpose")']) {
    const { text } = await run(`for (let i = 0; i < 1000; i++) write(i + "\\n"); ${ending}`)
    t.equal(text, `${Array.from({ length: 1000 }, (_, index) => index).join('\n')}\n`, ending)
  }
})

t.test('a reader that comes late gets every line, and one that goes ends nothing', async (t) => {
  const late = await run('const line = "x".repeat(99_999) + "\\n"; for (let i = 0; i < 100; i++) write(line)', 'late')
  t.equal(late.text.length, 10_000_000)
  const gone = await run('setTimeout(() => write("nobody reads\\n"), 300); setTimeout(() => { write("nor this\\n"); setTimeout(() => process.exit(7), 50) }, 400)', 'gone')
  t.equal(gone.code, 7)
})

t.test('a level leaves out what is below it, and silent everything', (t) => {
  const linesOf = (level: 'info' | 'warn' | 'error' | 'fatal' | 'silent') => {
    const lines: { level: number, msg: string }[] = []
    const log = createLog(level, { write: (line) => { lines.push(JSON.parse(line) as { level: number, msg: string }) } })
    log.info({}, 'an info')
    log.warn({}, 'a warning "with" quotes\nand a line end')
    log.error({}, 'an error')
    return lines.map(({ level: number }) => number)
  }
  t.same(linesOf('info'), [30, 40, 50])
  t.same(linesOf('warn'), [40, 50])
  t.same(linesOf('error'), [50])
  t.same([linesOf('fatal'), linesOf('silent')], [[], []])
  t.end()
})

async function until (isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => { setTimeout(resolve, 1) })
}

function open (t: Test): { path: string, file: number } {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-log-'))
  const path = join(folder, 'lines')
  const file = openSync(path, 'a')
  t.teardown(() => {
    closeSync(file)
    rmSync(folder, { recursive: true })
  })
  return { path, file }
}

/** A process of its own that logs to its standard output. */
async function run (script: string, reader: 'at once' | 'late' | 'gone' = 'at once'): Promise<{ text: string, code: number | null }> {
  const subject = new URL('../../dist/logging/standard-output.js', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', `import { standardOutput } from '${subject}'; const { write } = standardOutput(); ${script}`], { stdio: ['ignore', 'pipe', 'ignore'] })
  const pieces: Buffer[] = []
  if (reader === 'gone') child.stdout.destroy()
  else {
    if (reader === 'late') await new Promise((resolve) => { setTimeout(resolve, 300) })
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  }
  const [code] = await once(child, 'close') as [number | null]
  return { text: Buffer.concat(pieces).toString(), code }
}
