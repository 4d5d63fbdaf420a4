import { z } from 'zod'

const common = {
  level: z.number().int(),
  time: z.iso.datetime(),
  service: z.literal('sroi'),
  action: z.string().regex(/^[a-z-]+$/),
  object: z.string().nullable(),
  result: z.enum(['done', 'refused', 'failed', 'noted']),
  origin: z.string().regex(/^[\da-f.:]+\/\d+$/).nullable(),
  actor: z.string().regex(/^[\w:-]+$/).nullable()
}

const error = z.strictObject({ name: z.string(), code: z.string().nullable(), message: z.string().nullable(), at: z.array(z.string()) })

/** A pattern of a route, with ids of ours in it and nothing else. */
const address = z.string().regex(/^\/[\w./:*-]*$/)

/** Every line that the service may write, whatever happens: nothing else, and nothing less. */
export const logLineSchema = z.union([
  z.strictObject({
    ...common,
    msg: z.literal('request'),
    object: address.nullable(),
    traceId: z.string().regex(/^[\da-f]{32}$/).nullable(),
    spanId: z.string().regex(/^[\da-f]{16}$/).nullable(),
    parentId: z.string().regex(/^[\da-f]{16}$/).nullable(),
    requestId: z.uuid().nullable(),
    method: z.string().regex(/^[A-Z-]+$/).nullable(),
    route: address.nullable(),
    status: z.number().int().min(100).max(599),
    ms: z.number().nonnegative(),
    error: error.optional()
  }),
  z.strictObject({ ...common, msg: z.literal('not ready'), check: z.string(), error }),
  z.strictObject({ ...common, msg: z.literal('the database server can lose what it acknowledged'), off: z.array(z.string()) }),
  z.strictObject({ ...common, msg: z.literal('batch'), requestId: z.uuid(), error })
])
