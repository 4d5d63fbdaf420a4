// Does the snapshot on disk follow a large register that changes?
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { agrees, changed, open } from './open-catalogues.js'
import { registerOf, suppliersOf } from './registers.js'

const LARGE = suppliersOf(201)

t.test('changes of a large register come together, and the snapshot follows them', async (t) => {
  const { folder } = makeFiles(t, 'catalogue')
  const first = registerOf(LARGE)
  const second = changed(first)
  const { catalogues, lines } = open(t, { folder, pause: 1 })
  await catalogues.of(first)
  await catalogues.of(second)
  // while that is read again: the rules alone change, the register has another revision, and the snapshot follows that too
  await setTimeout(50)
  await catalogues.of({ ...second, revision: 3 })
  for (let tries = 0; tries < 500 && !lines.some((line) => /^built.*"revision":3/.test(line)); tries += 1) await setTimeout(20)
  await catalogues.close()
  const next = open(t, { folder })
  await agrees(t, next.catalogues, { ...registerOf(second.suppliers, 3), digest: second.digest }, 'from the snapshot that followed')
  t.match(next.lines, [/^read the catalogue from its snapshot.*"revision":3/])
})
