// Letters off, as the textbook counts them.
import fc from 'fast-check'
import t from 'tap'
import { osaDistance } from '../../dist/need/osa-distance.js'

/** The whole table, nothing left out. */
export function textbook (first: string, second: string): number {
  const table: number[][] = []
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity
  for (let row = 0; row <= first.length; row += 1) {
    table.push([])
    for (let column = 0; column <= second.length; column += 1) {
      const isSwap = row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
      table[row]?.push(row === 0 ? column : column === 0 ? row : Math.min(
        at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (first[row - 1] === second[column - 1] ? 0 : 1), isSwap ? at(row - 2, column - 2) + 1 : Infinity
      ))
    }
  }
  return at(first.length, second.length)
}

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 })

t.test('left out, added, changed or swapped with a neighbour is one letter off', async (t) => {
  for (const [first, second, letters] of [['tuinman', 'tuinman', 0], ['tuinmn', 'tuinman', 1], ['tuuinman', 'tuinman', 1], ['tuinmon', 'tuinman', 1], ['tiunman', 'tuinman', 1], ['tiunmn', 'tuinman', 2]] as const) {
    t.equal(osaDistance(first, second, 2), letters, first)
  }
  t.equal(osaDistance('', 'ab', 2), 2)
  t.equal(osaDistance('fiets', 'meubel', 2), 3, 'too many is one more than asked, not how many')
})

t.test('as the textbook, up to what is asked, whichever comes first', async (t) => {
  let [near, far] = [0, 0]
  // a second word with something else in the middle of the first
  const pair = fc.oneof(fc.tuple(anyWord, anyWord), fc.tuple(anyWord, fc.nat(12), fc.nat(3), fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 3 })).map(([word, at, length, other]) => [word, word.slice(0, at) + other + word.slice(at + length)] as const))
  fc.assert(fc.property(pair, fc.integer({ min: 0, max: 4 }), ([first, second], most) => {
    const distance = textbook(first, second)
    const expected = Math.min(distance, most + 1)
    if (distance > most) far += 1
    else near += distance > 0 ? 1 : 0
    return osaDistance(first, second, most) === expected && osaDistance(second, first, most) === expected
  }), { numRuns: 5_000 })
  t.ok(near > 500 && far > 500, `${near} pairs were apart by what is asked at most, ${far} by more`)
})

t.test('words longer than any before are compared as well', async (t) => {
  t.equal(osaDistance(`x${'ab'.repeat(300)}y`, `y${'ba'.repeat(300)}x`, 4), 4)
  t.equal(osaDistance('a'.repeat(500), `b${'a'.repeat(498)}b`, 2), 2)
  t.equal(osaDistance('tuinmn', 'tuinman', 2), 1, 'and a short one after it')
})
