import type { By } from '../../store/index.ts'

/** Who acts on the command line, as the record says it: whoever has the account that owns the tables. */
export const COMMAND_LINE: NonNullable<By> = { issuer: 'urn:sroi:command-line', subject: 'operator', organisation: null }
