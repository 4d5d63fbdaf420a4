import { MatcherError } from '@sroi/matcher'
import { problem } from '../arguments/problem.ts'
import { readTenantArguments, SHARED_OPTIONS } from '../tenants/read-tenant-arguments.ts'

const OPTIONS = { tenant: { type: 'string' }, ...SHARED_OPTIONS } as const

export interface ProcedureAsked {
  readonly what: 'help' | 'show' | 'people' | 'set'
  /** Of `set`: the file with the procedure. */
  readonly path: string
  readonly tenant?: string | undefined
  readonly language: 'nl' | 'en'
}

/** The words after `sroi procedure`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readProcedureArguments ([what = '', ...words]: readonly string[]): ProcedureAsked {
  if (what === 'show' || what === 'people') return askedOf(what, '', words)
  if (what === '--help' || what === '-h') return askedOf('help', '', words)
  if (what !== 'set') {
    throw new MatcherError('INVALID_REQUEST', [problem(what, what === '' ? 'absent' : 'unknown-word', 'Say what is to be done: sroi procedure show, sroi procedure people or sroi procedure set FILE')])
  }
  const [path = '', ...options] = words
  if (path.startsWith('-') && ['--help', '-h'].includes(path)) return askedOf('help', '', options)
  if (path === '' || path.startsWith('-')) throw new MatcherError('INVALID_REQUEST', [problem('FILE', 'absent', 'Name the JSON file with the procedure right after set: sroi procedure set FILE')])
  return askedOf('set', path, options)
}

function askedOf (what: ProcedureAsked['what'], path: string, words: readonly string[]): ProcedureAsked {
  const { tenant, language, help } = readTenantArguments(words, OPTIONS, [], () => [])
  return { what: help === true ? 'help' : what, path, tenant, language: language as 'nl' | 'en' }
}
