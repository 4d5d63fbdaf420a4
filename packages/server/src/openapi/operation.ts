// What a route says of itself. It stands in the route's `config`, beside the handler it describes.
import type { z } from 'zod'

export interface Content {
  readonly schema: z.ZodType
  /** Whole values that can be sent as they are; a test sends them. */
  readonly examples?: readonly unknown[]
}

export interface Answer {
  readonly description: string
  readonly headers?: Readonly<Record<string, string>>
  readonly content?: Readonly<Record<string, Content>>
}

export interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tag: string
  /** Parameters in the path and in the query, each a property of a strict object. */
  readonly path?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: Readonly<Record<string, Content>>
  readonly answers: Readonly<Record<number, Answer>>
}

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: Operation
  }
}
