import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { MatcherError } from '@sroi/matcher'
import { problem } from '../arguments/problem.ts'

/** The last bytes of a file of any length. Throws MatcherError INVALID_REQUEST when it cannot be read. */
export function endOfFile (path: string, most: number): { readonly bytes: Buffer, readonly isWhole: boolean } {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    const bytes = Buffer.alloc(Math.min(size, most))
    const length = readSync(file, bytes, 0, bytes.length, size - bytes.length)
    return { bytes: bytes.subarray(0, length), isWhole: size <= most }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new MatcherError('INVALID_REQUEST', [problem(path, 'no-file', `The file cannot be read (${code}). Check the name and the folder`)])
  } finally {
    if (file !== null) closeSync(file)
  }
}
