// The first thing that is wrong with an export.

export const FAULTS = [
  'not-an-export', 'line-too-long', 'not-utf-8', 'unreadable-line', 'too-deep', 'other-key', 'other-tenant', 'header', 'gap', 'repeated', 'previous-hash', 'hash',
  'payload-digest', 'payload-facts', 'part', 'erasure', 'supplier', 'cut-off', 'no-manifest', 'after-manifest', 'signature', 'counts', 'missing-tail', 'unsigned-tail', 'head', 'content',
  'witnessed-head', 'witness-not-covered'
] as const

export type FaultCode = typeof FAULTS[number]

export interface Fault {
  readonly code: FaultCode
  /** Of the receipt that is wrong or not there; null where no receipt can be named. */
  readonly position: number | null
  /** The line of the file, from 1; null where it is not one line. */
  readonly line: number | null
  /** The value that is wrong, and what it should have been; both short. */
  readonly found: string | null
  readonly expected: string | null
}

/** Thrown where reading stops: after a fault nothing of the file can be relied on. */
export class NotIntact extends Error {
  readonly fault: Omit<Fault, 'line'>
  constructor (code: FaultCode, { position = null, found = null, expected = null }: { readonly position?: number | null, readonly found?: string | number | null, readonly expected?: string | number | null } = {}) {
    super(code)
    this.name = 'NotIntact'
    this.fault = { code, position, found: shortened(found), expected: shortened(expected) }
  }
}

function shortened (value: string | number | null): string | null {
  return value === null ? null : String(value).slice(0, 200)
}
