import { z } from 'zod'

/** A text that somebody typed, in a query. `say`: what to do where it is absent. */
export function typedText (say: string, most: number): z.ZodString {
  return z.string({ error: `is not a text. ${say}` })
    .min(1, { error: `is empty. ${say}` })
    .max(most, { error: `is longer than ${most} characters. Leave out what does not matter` })
    .regex(/^[^\u0000-\u001F\u007F\uD800-\uDFFF]*$/u, { error: 'holds control characters or broken Unicode; remove them' })
}
