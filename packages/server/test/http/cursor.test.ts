// A place in a list: opaque, of one list, one question and one revision.
import fc from 'fast-check'
import t from 'tap'
import { LONGEST_CURSOR, readCursor, writeCursor } from '../../dist/http/cursor.js'

const LIST = { list: 'suppliers' }

/** What is said of a cursor that is refused; null: it is read. */
function refusalOf (listed: Record<string, string>, cursor: string): unknown {
  try {
    readCursor(listed, cursor)
    return null
  } catch (error) {
    return error
  }
}

const REFUSED = { problem: 'invalid-request', problems: [{ place: '/cursor', code: 'no-cursor', detail: /nextCursor/ }] }

t.test('what is written is read, whatever the id and the revision', (t) => {
  fc.assert(fc.property(fc.string({ maxLength: 100 }), fc.option(fc.integer({ min: 1, max: 2 ** 50 })), (after, revision) => {
    const cursor = writeCursor(LIST, { revision, after })
    t.same(readCursor(LIST, cursor), { revision, after: JSON.parse(Buffer.from(JSON.stringify(after)).toString('utf8')) })
    if (!/^[\w-]*$/.test(cursor)) throw new Error('it goes into an address as it is')
  }), { numRuns: 200 })
  t.ok(writeCursor(LIST, { revision: 2 ** 50, after: 'é'.repeat(100) }).length <= LONGEST_CURSOR)
  t.end()
})

t.test('no cursor is the first page', (t) => {
  t.equal(readCursor(LIST, undefined), null)
  t.end()
})

t.test('a place of another list, or of another question to the same list, is refused', (t) => {
  const cursor = writeCursor({ list: 'cpv', q: 'groen' }, { revision: null, after: '77000000' })
  for (const other of [{ list: 'cpv' }, { list: 'cpv', q: 'hout' }, { list: 'cpv', q: 'groen', parent: 'none' }, { list: 'suppliers', q: 'groen' }]) t.match(refusalOf(other as Record<string, string>, cursor), REFUSED)
  t.same(readCursor({ q: 'groen', list: 'cpv', parent: undefined }, cursor), { revision: null, after: '77000000' }, 'the order of what was asked, and what was left out, are no matter')
  t.end()
})

t.test('whatever else is sent is refused: no text, other JSON, another version, a changed letter, the same place written otherwise', (t) => {
  const cursor = writeCursor(LIST, { revision: 7, after: 'fic-0012' })
  const [version, name, revision, after] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [number, string, number, string]
  const written = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  t.equal(written(version, name, revision, after), cursor)
  const wrong = [
    '', '!', 'null', `${cursor}=`, `${cursor} `, cursor.slice(0, -2), Buffer.from('null').toString('base64url'), Buffer.from('{}').toString('base64url'), Buffer.from([0xff, 0xfe]).toString('base64url'),
    written(2, name, revision, after), written(1, name, 0, after), written(1, name, -1, after), written(1, name, 1.5, after), written(1, name, '7', after), written(1, name, revision, 12), written(1, name, revision, 'x'.repeat(101)), written(1, name, revision, after, 1)
  ]
  for (const one of wrong) t.match(refusalOf(LIST, one), REFUSED, one)
  t.end()
})
