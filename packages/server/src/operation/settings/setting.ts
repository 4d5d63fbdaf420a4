// One setting of the environment, described once: the check at the start, `sroi config` and docs/configuration.md are made of it.
import type { z } from 'zod'

export interface Setting<T = unknown> {
  /** As the environment has it: `DATABASE_URL`. */
  readonly name: string
  /** Under which heading the page has it. */
  readonly group: Group
  /** What may be written, in a few words. */
  readonly form: string
  /** Reads the text of the environment. Its words end a sentence that begins with the name, and never repeat the value. */
  readonly schema: z.ZodType<T, string>
  /** What holds when it is not given, as it would be written; null: nothing does. */
  readonly fallback: string | null
  readonly meaning: string
  readonly example: string
  /** Its value is shown nowhere. */
  readonly secret: boolean
}

export type Group = 'address' | 'database' | 'identity' | 'limits' | 'evidence' | 'mail' | 'watching' | 'stopping' | 'demonstration'

/** What a setting gives: undefined only where nothing holds when it is not given. */
export type ValueOf<S> = S extends Setting<infer T> & { readonly fallback: null } ? T | undefined : S extends Setting<infer T> ? T : never
