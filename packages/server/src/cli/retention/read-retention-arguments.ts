import { MatcherError, type Problem } from '@sroi/matcher'
import { FEWEST_MONTHS, MOST_MONTHS, RETENTION_KINDS, type RetentionKind } from '../../store/index.ts'
import { problem } from '../arguments/problem.ts'
import { readTenantArguments, SHARED_OPTIONS } from '../tenants/read-tenant-arguments.ts'

const SHOW = { tenant: { type: 'string' }, ...SHARED_OPTIONS } as const
const SET = { kind: { type: 'string' }, months: { type: 'string' }, ...SHOW } as const
const APPLY = { 'dry-run': { type: 'boolean' }, accept: { type: 'boolean' }, ...SHOW } as const

interface Shared {
  readonly tenant?: string | undefined
  readonly language: 'nl' | 'en'
}

export type RetentionAsked = Shared & (
  | { readonly what: 'help' }
  | { readonly what: 'show' }
  | { readonly what: 'set', readonly kind: RetentionKind, readonly months: number }
  | { readonly what: 'apply', readonly accept: boolean }
)

/** The words after `sroi retention`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readRetentionArguments ([what = '', ...words]: readonly string[]): RetentionAsked {
  if (what === 'show') return askedOf('show', readTenantArguments(words, SHOW, [], () => []), {})
  if (what === 'set') {
    const options = readTenantArguments(words, SET, ['kind', 'months'], findProblemsOfPeriod)
    return askedOf('set', options, { kind: options.kind as RetentionKind, months: Number(options.months) })
  }
  if (what === 'apply') {
    const options = readTenantArguments(words, APPLY, [], ({ help, accept = false, 'dry-run': dryRun = false }) => help === true || accept !== dryRun ? []
      : [problem('--accept', 'absent', 'Say either --dry-run, to see what would go, or --accept, to take it away')])
    return askedOf('apply', options, { accept: options.accept === true })
  }
  if (what === '--help' || what === '-h') return askedOf('help', readTenantArguments(words, SHOW, [], () => []), {})
  throw new MatcherError('INVALID_REQUEST', [problem(what, what === '' ? 'absent' : 'unknown-word', 'Say what is to be done: sroi retention show, sroi retention set or sroi retention apply')])
}

function askedOf (what: RetentionAsked['what'], { tenant, language, help }: { readonly tenant?: string | undefined, readonly language?: string | undefined, readonly help?: boolean | undefined }, more: object): RetentionAsked {
  return { what: help === true ? 'help' : what, tenant, language, ...more } as RetentionAsked
}

function findProblemsOfPeriod ({ kind, months }: Readonly<Record<string, unknown>>): readonly Problem[] {
  const count = typeof months === 'string' && /^[1-9]\d{0,5}$/.test(months) ? Number(months) : null
  return [
    ...(kind === undefined || RETENTION_KINDS.some((one) => one === kind) ? [] : [problem('--kind', 'not-one-of', `'${String(kind).slice(0, 80)}' is nothing that is kept for a time. Choose one of ${RETENTION_KINDS.join(', ')}`)]),
    ...(months === undefined || (count !== null && count >= FEWEST_MONTHS && count <= MOST_MONTHS) ? []
      : [problem('--months', 'out-of-range', `'${String(months).slice(0, 80)}' is no whole number from ${FEWEST_MONTHS} to ${MOST_MONTHS}`)])
  ]
}
