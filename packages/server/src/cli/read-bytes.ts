import { readFileSync, statSync } from 'node:fs'
import { MatcherError } from '@sroi/matcher'
import { MAX_NOTICE_BYTES } from '../notices/decode-notice.ts'

/** The bytes of a file somebody names. Throws MatcherError INVALID_REQUEST when it cannot be read or is far too large. */
export function readBytes (path: string, most = MAX_NOTICE_BYTES): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size > most) throw refused(path, 'file-too-large', `The file has ${size} bytes; at most ${most} are read`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof MatcherError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw refused(path, 'no-file', `The file cannot be read (${code}). Check the name and the folder`)
  }
}

function refused (place: string, code: string, detail: string): MatcherError {
  return new MatcherError('INVALID_REQUEST', [{ place, code, detail }])
}
