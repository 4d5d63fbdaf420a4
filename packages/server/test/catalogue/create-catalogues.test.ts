// Is every revision searched through a catalogue of exactly that revision, however it was made?
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { agrees, changed, open } from './open-catalogues.js'
import { QUESTIONS, registerOf, suppliersOf } from './registers.js'

const SMALL = suppliersOf(137)
const LARGE = suppliersOf(260)

for (const [name, suppliers] of [['a small register', SMALL], ['a large one, built in a thread', LARGE]] as const) {
  t.test(`${name} is answered as the plain loop answers, at every revision`, async (t) => {
    const { catalogues } = open(t)
    const first = registerOf(suppliers)
    await agrees(t, catalogues, first, 'as it was read', QUESTIONS)
    const second = changed(first)
    await agrees(t, catalogues, second, 'after a change', QUESTIONS)
    const third = changed(second)
    await agrees(t, catalogues, third, 'after another')
    await agrees(t, catalogues, registerOf(suppliers.slice(0, 40), 4), 'after most of it left')
    await agrees(t, catalogues, first, 'whoever was asked before the changes is answered of then')
    await agrees(t, catalogues, { ...registerOf([]), revision: 5, suppliers: [] }, 'empty')
  })
}

t.test('a revision of the rules alone has a catalogue of its own number', async (t) => {
  const { catalogues } = open(t)
  const register = registerOf(SMALL)
  await catalogues.of(register)
  t.equal((await catalogues.of({ ...register, revision: 2 })).register.revision, 2)
})

t.test('whoever asks while a catalogue is built waits for that one', async (t) => {
  const { catalogues, lines } = open(t)
  const register = registerOf(LARGE)
  const next = changed(register)
  const all = await Promise.all([register, register, next, register, next].map((one) => catalogues.of(one)))
  t.equal(new Set(all).size, 2)
  t.equal(lines.filter((line) => line.startsWith('built the catalogue')).length, 1, 'and the next is made of it')
})

t.test('the event loop goes on while a large register is read', async (t) => {
  const { catalogues } = open(t)
  let turns = 0
  const timer = setInterval(() => { turns += 1 }, 1)
  const catalogue = await catalogues.of(registerOf(suppliersOf(2000)))
  clearInterval(timer)
  t.ok(turns > 8, `${turns} turns, more than there are pieces`)
  t.equal(catalogue.suppliers, 2000)
})

t.test('a large register of which much has changed little by little is read again as a whole, and goes on with what changed meanwhile', async (t) => {
  const { catalogues, lines } = open(t, { pause: 1 })
  let register = registerOf(LARGE)
  await catalogues.of(register)
  for (let from = 0; from < 120; from += 30) {
    const renamed = register.suppliers.map((supplier, place) => place >= from && place < from + 30 ? { ...supplier, name: `${supplier.name} x` } : supplier)
    register = registerOf(renamed, register.revision + 1)
    await agrees(t, catalogues, register, `revision ${register.revision}`)
    await setTimeout(50)
  }
  for (let tries = 0; tries < 500 && lines.length < 2; tries += 1) await setTimeout(20)
  t.ok(lines.length > 1 && lines.every((line) => line.startsWith('built')), lines.join('\n'))
  await agrees(t, catalogues, register, 'in the end')
})

t.test('closing ends what is being built, and what waits for it hears so', async (t) => {
  const { catalogues } = open(t)
  const waiting = catalogues.of(registerOf(suppliersOf(3000)))
  const outcome = t.rejects(waiting, /ended before it was done/)
  await setTimeout(50)
  await catalogues.close()
  await outcome
})

t.test('a failure is told to who waits, and the next who asks gets an answer', async (t) => {
  const { catalogues } = open(t)
  const broken = registerOf(SMALL)
  const suppliers = [...broken.suppliers]
  const [first] = suppliers
  suppliers[0] = null as never
  const register = { ...broken, suppliers }
  await t.rejects(catalogues.of(register))
  suppliers[0] = first!
  await agrees(t, catalogues, register, 'afterwards')
})
