/** Three rows of the table, used again and again: comparing words makes no garbage. A call leaves nothing in them that another reads. */
let rows = [new Int32Array(80), new Int32Array(80), new Int32Array(80)] as const

/**
 * How many letters must be left out, added, changed or swapped with their neighbour to make one word of the other (optimal string
 * alignment); `most + 1` as soon as it is more than `most`.
 */
export function osaDistance (first: string, second: string, most: number): number {
  const tooMany = most + 1
  if (Math.abs(first.length - second.length) > most) return tooMany
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first.charCodeAt(start) === second.charCodeAt(start)) start += 1
  let same = 0
  while (same < shorter - start && first.charCodeAt(first.length - 1 - same) === second.charCodeAt(second.length - 1 - same)) same += 1
  const height = first.length - start - same
  const width = second.length - start - same
  if (height === 0 || width === 0) return Math.min(Math.max(height, width), tooMany)
  if (width >= rows[0].length) rows = [new Int32Array(width + 80), new Int32Array(width + 80), new Int32Array(width + 80)]
  let [before, above, current] = rows
  for (let column = 0; column <= width; column += 1) above[column] = column
  for (let row = 1; row <= height; row += 1) {
    const letter = first.charCodeAt(start + row - 1)
    const letterBefore = first.charCodeAt(start + row - 2)
    current[0] = row
    let least = row
    for (let column = 1; column <= width; column += 1) {
      const other = second.charCodeAt(start + column - 1)
      let steps = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (letter === other ? 0 : 1))
      if (row > 1 && column > 1 && letterBefore === other && letter === second.charCodeAt(start + column - 2)) {
        steps = Math.min(steps, at(before, column - 2) + 1)
      }
      current[column] = steps
      if (steps < least) least = steps
    }
    if (least > most) return tooMany
    const free = before
    before = above
    above = current
    current = free
  }
  return Math.min(at(above, width), tooMany)
}

function at (row: Int32Array, column: number): number {
  return row[column] as number
}
