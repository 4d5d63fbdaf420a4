/** Leaves out what is undefined: in a contract an unknown fact is an absent property. */
export function present<T extends object> (facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known: Partial<T> = {}
  for (const key of Object.keys(facts) as (keyof T)[]) {
    if (facts[key] !== undefined) known[key] = facts[key]
  }
  return known as { [K in keyof T]?: Exclude<T[K], undefined> }
}
