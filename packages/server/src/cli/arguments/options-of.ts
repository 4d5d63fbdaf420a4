// What options are once they are read, by the table that says how they are written.
import type { Language } from '@sroi/matcher'

/** As `parseArgs` of Node takes it. */
export type OptionTable = Readonly<Record<string, { readonly type: 'string' | 'boolean', readonly multiple?: true, readonly short?: string }>>

/** Absent: not written. `language` is always there, and checked. */
export type OptionsOf<T extends OptionTable> = {
  readonly [N in Exclude<keyof T, 'language'>]?: T[N] extends { readonly multiple: true } ? readonly string[] : T[N] extends { readonly type: 'boolean' } ? boolean : string
} & { readonly language: Language }
