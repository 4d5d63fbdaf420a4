import { z } from 'zod'

/** RFC 9457, as it is described. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({
    pointer: z.string().meta({ description: 'JSON pointer into the body; for a query /key; for a notice the line and column' }),
    code: z.string(),
    detail: z.string().meta({ description: 'What is wrong, with which value, and the repair' })
  })).optional()
}).meta({ id: 'Problem', description: 'Every mistake at once. The kinds and codes are listed in docs/errors.md' })
