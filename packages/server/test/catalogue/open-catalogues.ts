// A catalogue owner that a test looks at.
import type { Supplier } from '@sroi/matcher'
import { search } from '@sroi/matcher/search'
import type { Test } from 'tap'
import type { Search } from '../../dist/actions/question.js'
import { createCatalogues, type Catalogues, type CataloguesOptions, searchRegister } from '../../dist/catalogue/index.js'
import type { Register } from '../../dist/store/store.js'
import { firstDifference } from '../application/first-difference.js'
import { plain, QUESTIONS, READER, registerOf, requestOf } from './registers.js'

/** Closed when the test ends; `lines` is what it logged. More than 200 suppliers are large. */
export function open (t: Test, options: CataloguesOptions = {}): { readonly catalogues: Catalogues, readonly lines: string[] } {
  const lines: string[] = []
  const note = (facts: object, message: string): void => { lines.push(`${message} ${JSON.stringify(facts)}`) }
  const catalogues = createCatalogues({ large: 200, log: { info: note, warn: note, error: note }, ...options })
  t.teardown(() => catalogues.close())
  return { catalogues, lines }
}

/** The catalogue of a register is of its revision and answers as the plain loop does. */
export async function agrees (t: Test, catalogues: Catalogues, register: Register, name: string, questions: readonly Search[] = QUESTIONS.slice(1, 2)): Promise<void> {
  const catalogue = await catalogues.of(register)
  t.match(catalogue, { register: { id: register.id, revision: register.revision }, suppliers: register.suppliers.length }, name)
  for (const question of questions) {
    const request = await requestOf(question, register)
    t.equal(firstDifference(plain(searchRegister(catalogue, request, READER)), plain(search(request, READER))), null, `${name}: ${question.need?.text ?? 'no words'}`)
  }
}

/** The next revision: one supplier is changed, one is gone, one is new. */
export function changed ({ suppliers, revision }: Register): Register {
  const [first, second, third, ...rest] = suppliers as [Supplier, Supplier, Supplier, ...Supplier[]]
  const offering = { ...third.offerings[0]!, title: 'Tuinman in Haarlem' }
  return registerOf([first, { ...third, offerings: [offering] }, ...rest, { ...second, id: `zzz-new-${revision}` }], revision + 1)
}
