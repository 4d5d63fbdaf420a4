// What several threads share has a number: a thread that has it already is not sent it again.
const numbers = new WeakMap<object, number>()
let last = 0

/** The same number for the same thing, and another for every other thing of this process. */
export function numbered (thing: object): number {
  const known = numbers.get(thing)
  if (known !== undefined) return known
  last += 1
  numbers.set(thing, last)
  return last
}
