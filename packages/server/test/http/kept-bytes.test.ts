// JSON that is written once, and forgotten when there is no room.
import t from 'tap'
import { createKeptBytes, keptOf } from '../../dist/http/kept-bytes.js'

/** Facts that count how often they are written. */
function counted (text: string): { readonly facts: object, readonly times: () => number } {
  let times = 0
  return { facts: { toJSON: () => { times += 1; return { text } } }, times: () => times }
}

t.test('the same facts are written once; other facts with the same text for themselves', (t) => {
  const kept = createKeptBytes(1_000_000)
  const [one, other] = [counted('a'), counted('a')]
  const first = kept.json(one.facts)
  t.equal(first.bytes.toString(), '{"text":"a"}')
  t.equal(kept.json(one.facts), first)
  t.equal(one.times(), 1)
  t.equal(kept.json(other.facts).etag, first.etag, 'the same bytes have the same tag')
  t.equal(other.times(), 1)
  t.end()
})

t.test('a tag is strong, and that of other bytes is another', (t) => {
  t.match(keptOf(Buffer.from('a')).etag, /^"[\w-]{43}"$/)
  t.not(keptOf(Buffer.from('a')).etag, keptOf(Buffer.from('b')).etag)
  t.end()
})

t.test('what was not asked for longest goes first, and what is larger than all the room is not kept', (t) => {
  const kept = createKeptBytes(2 * (1000 + 300) + 100)
  const all = ['a', 'b', 'c'].map((letter) => counted(letter.repeat(989)))
  const [a, b, c] = all as [typeof all[0], typeof all[0], typeof all[0]]
  kept.json(a.facts)
  kept.json(b.facts)
  kept.json(a.facts)
  kept.json(c.facts)
  kept.json(a.facts)
  t.same([a.times(), b.times(), c.times()], [1, 1, 1])
  kept.json(b.facts)
  t.same([a.times(), b.times(), c.times()], [1, 2, 1], 'b was forgotten')
  const large = counted('x'.repeat(10_000))
  t.equal(kept.json(large.facts).bytes.length, 10_011)
  kept.json(large.facts)
  t.equal(large.times(), 2)
  t.end()
})

t.test('what is kept under a name is found under that name of those facts alone, with where the next page begins', (t) => {
  const kept = createKeptBytes(1_000_000)
  const [one, other] = [{}, {}]
  t.equal(kept.find(one, 'a'), null)
  const written = kept.keep(one, 'a', Buffer.from('1'), 'next')
  t.match(written, { next: 'next' })
  t.equal(kept.find(one, 'a'), written)
  t.equal(kept.find(one, 'b'), null)
  t.equal(kept.find(other, 'a'), null)
  const again = kept.keep(one, 'a', Buffer.from('2'))
  t.match(kept.find(one, 'a'), { etag: again.etag, next: null })
  t.end()
})

t.test('what is kept twice takes the room of one', (t) => {
  const kept = createKeptBytes(2 * (100 + 300))
  const [one, other] = [{}, {}]
  for (let time = 0; time < 10; time += 1) kept.keep(one, 'a', Buffer.alloc(100))
  kept.keep(other, 'a', Buffer.alloc(100))
  t.ok(kept.find(one, 'a') !== null && kept.find(other, 'a') !== null)
  t.end()
})
