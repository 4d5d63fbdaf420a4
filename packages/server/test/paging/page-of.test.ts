// Pages of a list in order of id.
import fc from 'fast-check'
import t from 'tap'
import { entryOf, pageOf } from '../../dist/paging/page-of.js'

const idOf = (id: string): string => id
const lists = fc.uniqueArray(fc.string(), { maxLength: 60 }).map((ids) => [...ids].sort((one, other) => one < other ? -1 : 1))

t.test('all pages together are the list, in its order, each but the last full, whatever the length of a page', (t) => {
  fc.assert(fc.property(lists, fc.integer({ min: 1, max: 70 }), (items, limit) => {
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const page = pageOf(items, idOf, after, limit)
      seen.push(...page.items)
      if (page.isLast) break
      if (page.items.length !== limit) throw new Error('a page before the last is full')
      after = page.items.at(-1) as string
    }
    t.same(seen, items)
  }), { numRuns: 100 })
  t.end()
})

t.test('after an id that is not there, or is there no more, comes what follows it', (t) => {
  t.same(pageOf(['a', 'c', 'e'], idOf, 'b', 1), { items: ['c'], isLast: false })
  t.same(pageOf(['a', 'c', 'e'], idOf, 'd', 1), { items: ['e'], isLast: true })
  t.same(pageOf(['a', 'c', 'e'], idOf, 'z', 1), { items: [], isLast: true })
  t.same(pageOf([], idOf, null, 1), { items: [], isLast: true })
  t.end()
})

t.test('an entry is found when it is there, and only then', (t) => {
  fc.assert(fc.property(lists, fc.string(), (items, id) => {
    t.equal(entryOf(items, idOf, id), items.includes(id) ? id : null)
    t.ok(items.every((known) => entryOf(items, idOf, known) === known))
  }), { numRuns: 50 })
  t.end()
})
