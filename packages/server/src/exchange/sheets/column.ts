// One description of a column, from which reading, writing, the template and the page of the documentation all come.
import type { Language, Words } from '@sroi/matcher'
import type { Remark } from './remark.ts'

export const KINDS = ['suppliers', 'labels', 'offerings', 'contracts'] as const

export type Kind = typeof KINDS[number]

/** What a cell is when it is written: a text, a number with so many decimals, or a day. */
export type Cell = string | { readonly number: number, readonly decimals: number } | { readonly day: string }

export type CellRead = { readonly value: unknown, readonly warning?: Remark } | { readonly fault: Remark }

/** The world that cells are read in. */
export interface Reading {
  /** The id of a municipality by its id, its number in the national list, or its name in either language; null: there is none. */
  readonly municipality: (text: string) => string | null
  /** Some names that look like it. */
  readonly near: (text: string, among: 'municipalities' | readonly string[]) => readonly string[]
  readonly nameOfMunicipality: (id: string) => string
  readonly isCode: (code: string) => boolean
  /** Of a postcode: where it lies. Null: no list of postcodes was loaded, or it is not on it. */
  readonly postcode: (pc4: string) => { readonly municipality: string | null, readonly x: number, readonly y: number } | null
  /** The levels of a label, its issuer; null: nothing is known of such a label. */
  readonly label: (scheme: string) => { readonly levels: readonly (string | null)[], readonly issuer: string } | null
  readonly labels: readonly string[]
}

/** How the cells of a column are read and written. */
export interface CellKind {
  /** For whoever fills it in. */
  readonly says: Words
  /** @param text neither empty nor with spaces around it */
  readonly read: (text: string, reading: Reading) => CellRead
  readonly write: (value: never, language: Language, reading: Pick<Reading, 'nameOfMunicipality'>) => Cell
}

/** @typeParam P what a row describes: a supplier, a label of one, … */
export interface Column<P> {
  readonly key: string
  readonly en: string
  readonly nl: string
  /** Other names by which it is known, in the plain form. */
  readonly also?: readonly string[]
  readonly cell: CellKind
  /** `always`: without it the row cannot be read. `new`: something new cannot do without. */
  readonly needed?: 'always' | 'new'
  readonly example: Words
  readonly explanation: Words
  /** What the register has; undefined: nothing. */
  readonly of: (part: P) => unknown
}

/** What a file of a kind has on its rows. */
export interface Sheet<P> {
  readonly kind: Kind
  readonly title: Words
  /** What one row is. */
  readonly row: Words
  readonly columns: readonly Column<P>[]
}
