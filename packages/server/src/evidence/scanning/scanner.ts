/** What a scanner for malware found. */
export type Scanned = { readonly isClean: true } | {
  readonly isClean: false
  /** As the scanner calls it. */
  readonly found: string
}

/** Looks for malware. Throws ScannerFailure when it cannot say for certain that a file is clean or is not: a file that nobody scanned is not taken. */
export interface Scanner {
  scan (bytes: Buffer): Promise<Scanned>
}

/** `silent`: no answer in time; `unreachable`: no connection; `cut-off`: it went away in the middle; `odd`: it said something that is no verdict. */
export type ScannerFailing = 'silent' | 'unreachable' | 'cut-off' | 'odd'

export class ScannerFailure extends Error {
  readonly why: ScannerFailing

  constructor (why: ScannerFailing, options?: ErrorOptions) {
    super(`the scanner is ${why}`, options)
    this.name = 'ScannerFailure'
    this.why = why
  }
}
