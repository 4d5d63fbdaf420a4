import type { z } from 'zod'

/** What a page handed on to itself in a hidden field. A stranger can have written it: checked again, and null when it is not right. */
export function readState<S extends z.ZodType> (schema: S, text: string): z.infer<S> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
