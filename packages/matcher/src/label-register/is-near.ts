/** Names shorter than this are near to many others. */
const SHORTEST = 8

/** Does one letter more, one less, another one or two that changed places make one text of the other? Short texts are not near to anything. */
export function isNear (one: string, other: string): boolean {
  const [first, second] = [[...one], [...other]]
  if (Math.min(first.length, second.length) < SHORTEST || Math.abs(first.length - second.length) > 1 || one === other) return false
  let start = 0
  while (start < first.length && first[start] === second[start]) start += 1
  let end = 0
  while (end < Math.min(first.length, second.length) - start && first.at(-1 - end) === second.at(-1 - end)) end += 1
  const [left, right] = [first.length - start - end, second.length - start - end]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && first[start] === second[start + 1] && first[start + 1] === second[start]
}
