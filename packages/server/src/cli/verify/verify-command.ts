import { createReadStream } from 'node:fs'
import { MatcherError } from '@sroi/matcher'
import { openSolver } from '../../solver/open-solver.ts'
import { verifyExport } from '../../verification/index.ts'
import { problem } from '../arguments/problem.ts'
import type { Output } from '../output.ts'
import { printVerification } from './print-verification.ts'
import { readTrusted } from './read-trusted.ts'
import { readVerifyArguments } from './read-verify-arguments.ts'
import { VERIFY_EXIT } from './verify-exit-codes.ts'
import { VERIFY_HELP } from './verify-help.ts'

/** How long the solver may take for one mix, in milliseconds. */
const SOLVER_TIME = 60_000

/** Larger pieces cost fewer turns. */
const PIECE = 1024 * 1024

/** `sroi verify FILE`: without a service, a database or a network. Returns the exit code. Throws MatcherError INVALID_REQUEST for a mistake in the command. */
export async function verifyCommand (words: readonly string[], output: Output): Promise<number> {
  const options = readVerifyArguments(words)
  if (options.help === true) {
    output.out(VERIFY_HELP[options.language])
    return VERIFY_EXIT.reproduced
  }
  const trusted = readTrusted(options)
  const bytes = options.file === '-' ? process.stdin : createReadStream(options.file, { highWaterMark: PIECE })
  try {
    const verification = await verifyExport(bytes, trusted, options.chain === true ? null : () => openSolver({ milliseconds: SOLVER_TIME }))
    if (options.json === true) output.out(JSON.stringify(verification, null, 2))
    else for (const line of printVerification(verification, options.language)) output.out(line)
    return VERIFY_EXIT[verification.state]
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) throw new MatcherError('INVALID_REQUEST', [problem(options.file, 'no-file', `The file cannot be read (${String(error.code)}). Check the name and the folder`)])
    throw error
  } finally {
    bytes.destroy()
  }
}
