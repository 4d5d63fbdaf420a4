// Why a whole file cannot be read. Words come later, in the language of whoever reads.

export const FILE_FAULTS = [
  'empty', 'no-csv', 'no-workbook', 'workbook-locked', 'unpacked-too-large', 'too-many-rows', 'too-many-columns', 'unknown-column', 'double-column', 'column-absent', 'interrupted', 'too-much-memory', 'broken'
] as const

export interface FileProblem {
  readonly code: typeof FILE_FAULTS[number]
  /** The row where it was seen. */
  readonly row?: number
  /** What it is about: a name of a column. */
  readonly value?: string
  readonly suggestions?: readonly string[]
  /** A limit that was passed. */
  readonly most?: number
}

export class FileFault extends Error {
  readonly problems: readonly FileProblem[]

  constructor (problems: readonly FileProblem[], options?: ErrorOptions) {
    super(problems.map(({ code }) => code).join(', '), options)
    this.name = 'FileFault'
    this.problems = problems
  }
}
