// The order of the keys of an object. Payloads have thousands of objects with the same few sets of keys, and sorting each takes longer than writing it.

interface Step {
  readonly next: Map<string, Step>
  /** Of an object whose keys end here; null: it cannot keep their order. Absent: nobody asked yet. */
  keys?: readonly string[] | null
}

/** More steps than this come of keys that are data, and are forgotten. */
const MOST = 10_000
/** More keys than this, and longer ones, are data, and are not learnt. */
const MOST_KEYS = 40
const LONGEST = 60

let steps = 0
let first: Step = { next: new Map() }

/** In code-unit order; null where an object would keep them in another order. */
export function keysInOrder (object: object): readonly string[] | null {
  const keys = Object.keys(object)
  if (keys.length > MOST_KEYS || keys.some(({ length }) => length > LONGEST)) return inOrder(keys)
  let step = first
  for (const key of keys) step = step.next.get(key) ?? follow(step, key)
  if (step.keys === undefined) step.keys = inOrder(keys)
  return step.keys
}

function inOrder (keys: string[]): readonly string[] | null {
  return keys.every(isOrdinary) ? keys.sort() : null
}

function follow (step: Step, key: string): Step {
  if (steps === MOST) {
    steps = 0
    first = { next: new Map() }
  }
  steps += 1
  const next: Step = { next: new Map() }
  step.next.set(key, next)
  return next
}

/** An object keeps keys that look like an index in an order of its own, and takes this name for its prototype. */
function isOrdinary (key: string): boolean {
  const unit = key.charCodeAt(0)
  return !(unit >= 48 && unit <= 57) && key !== '__proto__'
}
