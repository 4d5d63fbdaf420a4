/** Where the command line writes, so that a test can read it. */
export interface Output {
  /** The answer. */
  out (line: string): void
  /** What went wrong. */
  err (line: string): void
}

export const terminal: Output = {
  out: (line) => { process.stdout.write(`${line}\n`) },
  err: (line) => { process.stderr.write(`${line}\n`) }
}
