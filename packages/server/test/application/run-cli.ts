import { sroi } from '../../dist/cli/sroi.js'

/** Runs the command line in this process. */
export async function run (...words: readonly string[]): Promise<{ readonly code: number, readonly out: string, readonly err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await sroi(words, { out: (line) => { out.push(line) }, err: (line) => { err.push(line) } })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
