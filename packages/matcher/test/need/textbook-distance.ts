/** Letters left out, added, changed or swapped with their neighbour: the whole table, as a textbook has it. */
export function textbookDistance (first: string, second: string): number {
  const table = Array.from({ length: first.length + 1 }, (_, row) => Array.from({ length: second.length + 1 }, (_, column) => row === 0 ? column : column === 0 ? row : 0))
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= first.length; row += 1) {
    for (let column = 1; column <= second.length; column += 1) {
      const change = first[row - 1] === second[column - 1] ? 0 : 1
      const isSwap = row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
      const line = table[row] as number[]
      line[column] = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + change, isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY)
    }
  }
  return at(first.length, second.length)
}
