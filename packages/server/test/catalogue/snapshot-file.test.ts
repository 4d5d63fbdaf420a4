// Is a snapshot on disk only ever used for exactly what it was made of?
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { agrees, changed, open } from './open-catalogues.js'
import { registerOf, suppliersOf } from './registers.js'

const SMALL = suppliersOf(137)
const LARGE = suppliersOf(201)

t.test('a snapshot of a large register is kept for its owner only, and the next process reads it', async (t) => {
  const { folder } = makeFiles(t, 'catalogue')
  const register = registerOf(LARGE)
  await open(t, { folder }).catalogues.of(register)
  t.same(readdirSync(folder), ['catalogue.snapshot'])
  t.equal(statSync(join(folder, 'catalogue.snapshot')).mode & 0o777, 0o600)
  const { catalogues, lines } = open(t, { folder })
  await agrees(t, catalogues, registerOf(LARGE), 'from the snapshot')
  t.match(lines, [/^read the catalogue from its snapshot/])
})

t.test('a snapshot that is damaged, cut off, or of another register, revision or content is refused in one line, and built again', async (t) => {
  const { folder } = makeFiles(t, 'catalogue')
  const path = join(folder, 'catalogue.snapshot')
  const register = registerOf(LARGE)
  await open(t, { folder }).catalogues.of(register)
  const good = readFileSync(path)
  const damaged = Buffer.from(good)
  damaged[good.length - 100]! ^= 1
  for (const [name, content, of, reason] of [
    ['damaged', damaged, register, /no-snapshot.*Build the catalogue again/],
    ['cut off', good.subarray(0, good.length - 8), register, /no-snapshot/],
    ['a text', 'not a snapshot', register, /of-another/],
    ['another register', good, { ...register, id: 'another' }, /of-another/],
    ['the same revision with other suppliers', good, registerOf([...LARGE.slice(1), { ...LARGE[0]!, name: 'Another (fictief)' }]), /of-another/]
  ] as const) {
    writeFileSync(path, content)
    const { catalogues, lines } = open(t, { folder })
    await agrees(t, catalogues, of, name)
    t.match(lines, [reason, /^built the catalogue/], name)
    t.match(lines[0], /^refused the snapshot of the catalogue, which is built again/)
    t.not(readFileSync(path).compare(Buffer.from(content)), 0, 'the new one is kept')
  }
})

t.test('a register without a digest, and one that is small, leave no file', async (t) => {
  const { folder } = makeFiles(t, 'catalogue')
  const { catalogues } = open(t, { folder })
  await catalogues.of(registerOf(LARGE, 1, null))
  await open(t, { folder }).catalogues.of(registerOf(SMALL))
  t.same(readdirSync(folder), [])
})

t.test('a folder that cannot be written is one line in the log, and the answer is there', { skip: process.getuid?.() === 0 ? 'root may write everywhere' : false }, async (t) => {
  const { folder } = makeFiles(t, 'catalogue')
  chmodSync(folder, 0o500)
  const { catalogues, lines } = open(t, { folder })
  t.equal((await catalogues.of(registerOf(LARGE))).suppliers, LARGE.length)
  t.match(lines, [/^built/, /could not be kept.*EACCES/])
})

t.test('a folder that is gone is one line in the log, and the answer is there', async (t) => {
  const { folder } = makeFiles(t, 'catalogue')
  const { catalogues, lines } = open(t, { folder: join(folder, 'gone') })
  t.equal((await catalogues.of(registerOf(LARGE))).suppliers, LARGE.length)
  t.match(lines, [/^built/, /could not be kept.*ENOENT/])
})

t.test('changes of a large register come together, and the snapshot follows them', async (t) => {
  const { folder } = makeFiles(t, 'catalogue')
  const first = registerOf(LARGE)
  const second = changed(first)
  const { catalogues, lines } = open(t, { folder, pause: 1 })
  await catalogues.of(first)
  await catalogues.of(second)
  // the rules alone: the register has another revision, and the snapshot follows that too
  await catalogues.of({ ...second, revision: 3 })
  for (let tries = 0; tries < 500 && !lines.some((line) => /^built.*"revision":3/.test(line)); tries += 1) await setTimeout(20)
  await catalogues.close()
  const next = open(t, { folder })
  await agrees(t, next.catalogues, { ...registerOf(second.suppliers, 3), digest: second.digest }, 'from the snapshot that followed')
  t.match(next.lines, [/^read the catalogue from its snapshot.*"revision":3/])
})
