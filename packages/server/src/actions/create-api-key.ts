import { MatcherError } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { uuidv7 } from 'uuidv7'
import type { Identity } from '../access/index.ts'
import type { Clock } from '../dependencies.ts'
import { createKeyText } from '../identity/index.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ApiKey, ApiKeyStore } from '../store/index.ts'
import { newApiKeySchema } from './api-key-schema.ts'

const MOST_DAYS = 365
const DAY = 86_400_000

export interface CreatedApiKey {
  readonly key: ApiKey
  /** The key itself. It is shown this once and kept nowhere. */
  readonly text: string
}

/**
 * Makes a key for a machine of a tenant.
 * @param input `{ name, scopes, networks?, expiresAt }`, unchecked
 * @throws MatcherError INVALID_REQUEST with every problem of it
 * @throws HttpProblem `too-many-keys` when the machine of that name has two that work
 */
export async function createApiKey ({ store, clock }: { readonly store: ApiKeyStore, readonly clock: Clock }, { tenantId, by }: { readonly tenantId: string, readonly by: Identity }, input: unknown): Promise<CreatedApiKey> {
  const createdAt = clock.now()
  const parsed = within365Days(createdAt).safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, newApiKeySchema)))
  const { name, scopes, networks, expiresAt } = parsed.data
  const id = uuidv7()
  const { text, secretDigest } = createKeyText(tenantId, id)
  const key: ApiKey = { id, name, scopes: [...new Set(scopes)], networks, createdAt, createdBy: { issuer: by.issuer, subject: by.subject }, expiresAt, revokedAt: null, usedOn: null }
  if (!await store.createApiKey(tenantId, { ...key, secretDigest })) throw new HttpProblem('too-many-keys')
  return { key, text }
}

function within365Days (now: string) {
  const days = (expiresAt: string): number => (Date.parse(expiresAt) - Date.parse(now)) / DAY
  return newApiKeySchema
    .refine(({ expiresAt }) => days(expiresAt) > 0, { error: 'has passed. Give a moment to come', path: ['expiresAt'], params: { code: 'too-small' } })
    .refine(({ expiresAt }) => days(expiresAt) <= MOST_DAYS, { error: `lies more than ${MOST_DAYS} days from now. Give an earlier moment, and make another key in time`, path: ['expiresAt'], params: { code: 'too-big' } })
}
