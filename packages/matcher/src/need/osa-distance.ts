/**
 * How many letters must be left out, added, changed or swapped with their neighbour to make one word of the other (optimal string
 * alignment); `most + 1` as soon as it is more than `most`.
 */
export function osaDistance (first: string, second: string, most: number): number {
  const tooMany = most + 1
  if (Math.abs(first.length - second.length) > most) return tooMany
  let before: number[] = []
  let above = Array.from({ length: second.length + 1 }, (_, column) => column)
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1]
      let steps = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1))
      if (row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]) {
        steps = Math.min(steps, at(before, column - 2) + 1)
      }
      current.push(steps)
      least = Math.min(least, steps)
    }
    if (least > most) return tooMany
    before = above
    above = current
  }
  return Math.min(at(above, second.length), tooMany)
}

function at (row: readonly number[], column: number): number {
  return row[column] as number
}
