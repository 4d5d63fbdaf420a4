import { mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { chooseDataFolder } from '../postgres/choose-data-folder.mjs'
import { makeFolder } from './make-folder.mjs'

t.test('an ordinary user keeps the data in the checkout', async t => {
  const root = makeFolder(t)
  t.equal(chooseDataFolder({ root, isRoot: false }).folder, join(root, '.data'))
})

t.test('root keeps the data outside the checkout, in a folder that the user of PostgreSQL can pass', async t => {
  const root = makeFolder(t)
  const system = join(makeFolder(t), 'state')
  const umask = process.umask(0o077)
  t.teardown(() => process.umask(umask))
  const { folder, copies } = chooseDataFolder({ root, isRoot: true, system })
  t.ok(folder.startsWith(`${system}/`))
  t.equal(copies, system)
  for (const path of [system, folder]) t.equal(statSync(path).mode & 0o777, 0o755)
  t.equal(chooseDataFolder({ root, isRoot: true, system }).folder, folder, 'the second start finds the same')
})

t.test('a new clone at an old path does not find the data of the old one', async t => {
  const root = makeFolder(t)
  const system = join(makeFolder(t), 'state')
  const first = chooseDataFolder({ root: join(root, 'clone'), isRoot: true, system }).folder
  rmSync(join(root, 'clone'), { recursive: true })
  t.not(chooseDataFolder({ root: join(root, 'clone'), isRoot: true, system }).folder, first)
})

t.test('a link that somebody planted at the place of the folder is refused', async t => {
  const root = makeFolder(t)
  const place = makeFolder(t)
  mkdirSync(join(place, 'elsewhere'))
  symlinkSync(join(place, 'elsewhere'), join(place, 'state'))
  t.throws(() => chooseDataFolder({ root, isRoot: true, system: join(place, 'state') }), /is not a folder that belongs to user id/)
})

t.test('who cannot write in the checkout keeps the data in the folder for the state of programs', async t => {
  const root = join(makeFolder(t), 'not-there')
  const state = makeFolder(t)
  t.ok(chooseDataFolder({ root, isRoot: false, environment: { XDG_STATE_HOME: state } }).folder.startsWith(join(state, 'sroi-matching')))
})
