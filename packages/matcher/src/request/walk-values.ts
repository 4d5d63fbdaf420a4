// Every value of a request with the name it stands under; what is wrong with it gets its place here.
import type { Problem } from '../error.ts'
import { type Fault, isDay } from '../primitives/index.ts'

/** What the names of a request mean. */
export interface Meaning {
  /** Does one day, moment, amount or count stand under this name, and no list? */
  readonly isSimple: (name: string) => boolean
  /** What is wrong with what stands under this name; null: nothing. */
  readonly faultOf: (value: unknown, name: string) => Fault | null
}

/** Names of an object, in whatever else they mean a day or a number as well. */
const OBJECTS_TOO = new Set(['contract', 'invoice', 'days', 'benefitMonths'])

/** Problems are added in the order of the request; the items of a list stand under the name of the list. */
export function walkValues (value: unknown, path: (string | number)[], { isSimple, faultOf }: Meaning, problems: Problem[]): void {
  const report = ({ code, detail }: Fault): void => {
    problems.push({ place: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), code, detail })
  }
  const walk = (part: unknown, name: string): void => {
    if (typeof part !== 'object' || part === null || (isSimple(name) && (Array.isArray(part) || !OBJECTS_TOO.has(name)))) {
      const fault = part === undefined ? null : faultOf(part, name)
      if (fault !== null) report(fault)
    } else if (Array.isArray(part)) {
      for (let index = 0; index < part.length; index += 1) step(index, part[index], name)
    } else {
      // a name that starts with a slash is a pointer to what evidence is for, not the name of what stands under it
      for (const key of Object.keys(part)) step(key, (part as Record<string, unknown>)[key], key.startsWith('/') ? '' : key)
      const { from, until } = part as { readonly from?: unknown, readonly until?: unknown }
      if (isBefore(until, from)) report({ code: 'period-backwards', detail: `This ends at ${String(until)}, before it starts at ${String(from)}. Swap or correct the two.` })
    }
  }
  const step = (key: string | number, part: unknown, name: string): void => {
    path.push(key)
    walk(part, name)
    path.pop()
  }
  walk(value, '')
}

/** Of two days or two numbers. */
function isBefore (first: unknown, second: unknown): boolean {
  if (typeof first === 'number' && typeof second === 'number') return first < second
  return typeof first === 'string' && typeof second === 'string' && first < second && isDay(first) && isDay(second)
}
