import { problemsOf } from '@sroi/matcher/schema'
import type { z } from 'zod'
import { StartError } from '../problems/start-error.ts'

/** Data that comes with the program, checked. Throws StartError with every fault of it. */
export function checked<T> (name: string, schema: z.ZodType, value: unknown): readonly T[] {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data as readonly T[]
  const lines = problemsOf(parsed.error.issues, value, schema).map(({ place, detail }) => `${name}${place}: ${detail}`)
  throw new StartError(`The demonstration data is not in order:\n${lines.join('\n')}`, { cause: parsed.error })
}
