// What a route says of itself. It stands in the route's `config`, beside the handler it describes.
import type { z } from 'zod'
import type { Tag } from './tags.ts'

export interface Content {
  readonly schema: z.ZodType
  /** Whole values that can be sent as they are; a test sends them. */
  readonly examples?: readonly unknown[]
}

export interface Answer {
  /** Of an answer that several operations have; it is described once then. */
  readonly name?: string
  readonly description: string
  readonly headers?: Readonly<Record<string, string>>
  readonly content?: Readonly<Record<string, Content>>
}

export interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tag: Tag
  /** Parameters in the path and in the query, each a property of a strict object; `meta` has their description and example. */
  readonly path?: z.ZodObject
  readonly query?: z.ZodObject
  /** Headers of the request that this route looks at; described, never checked here. */
  readonly headers?: z.ZodObject
  readonly body?: Readonly<Record<string, Content>>
  readonly answers: Readonly<Record<number, Answer>>
}

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: Operation
  }
}
