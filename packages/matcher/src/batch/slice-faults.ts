import type { Problem } from '../error.ts'

/** What is wrong with a slice. */
export function sliceFaults (from: number, until: number): readonly Problem[] {
  if (Number.isSafeInteger(from) && Number.isSafeInteger(until) && from >= 0 && until >= from) return []
  return [{ place: '', code: 'no-slice', detail: `From ${from} until ${until} is no slice. Give whole numbers, 'from' at least 0 and 'until' not below it.` }]
}
