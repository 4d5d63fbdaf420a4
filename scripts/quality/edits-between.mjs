/**
 * Letters left out, added, changed or swapped with their neighbour to make one word of the other: the whole table, the textbook's way.
 * @param {string} first
 * @param {string} second
 */
export function editsBetween (first, second) {
  const table = Array.from({ length: first.length + 1 }, (_, row) => Array.from({ length: second.length + 1 }, (_, column) => row === 0 ? column : column === 0 ? row : 0))
  /** @param {number} row @param {number} column */
  const at = (row, column) => table[row]?.[column] ?? Infinity
  for (let row = 1; row <= first.length; row += 1) {
    for (let column = 1; column <= second.length; column += 1) {
      const isSwap = row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
      const steps = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (first[row - 1] === second[column - 1] ? 0 : 1), isSwap ? at(row - 2, column - 2) + 1 : Infinity)
      ;(table[row] ?? [])[column] = steps
    }
  }
  return at(first.length, second.length)
}
