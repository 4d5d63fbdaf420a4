import { type IsoInstant, MatcherError } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { uuidv7 } from 'uuidv7'
import { createKeyText } from '../../identity/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import type { ApiKey } from '../../store/index.ts'
import type { Write } from '../write.ts'
import { newApiKeySchema } from './api-key-schema.ts'
import { recordApiKey } from './record-api-key.ts'

const MOST_DAYS = 365
const DAY = 86_400_000

export interface CreatedApiKey {
  readonly key: ApiKey
  /** The key itself. It is shown this once and kept nowhere. */
  readonly text: string
}

/**
 * Makes a key for a machine of a tenant.
 * @param input `NewApiKey`, unchecked
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem `too-many-keys` when the machine of that name has two that work
 */
export async function createApiKey (write: Pick<Write, 'writing' | 'at' | 'by'>, tenantId: string, input: unknown): Promise<CreatedApiKey> {
  const { writing, at, by } = write
  if (by === null) throw new HttpProblem('not-allowed')
  const parsed = within365Days(at).safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, newApiKeySchema)))
  const { name, scopes, networks, expiresAt } = parsed.data
  const id = uuidv7()
  const { text, secretDigest } = createKeyText(tenantId, id)
  const key: ApiKey = { id, name, scopes: [...new Set(scopes)], networks, createdAt: at, createdBy: { issuer: by.issuer, subject: by.subject }, expiresAt, revokedAt: null, usedOn: null }
  if (!await writing.keys.create({ ...key, secretDigest })) throw new HttpProblem('too-many-keys')
  recordApiKey(write, null, key)
  return { key, text }
}

function within365Days (now: IsoInstant) {
  const days = (expiresAt: string): number => (Date.parse(expiresAt) - Date.parse(now)) / DAY
  return newApiKeySchema
    .refine(({ expiresAt }) => days(expiresAt) > 0, { error: 'has passed. Give a moment to come', path: ['expiresAt'], params: { code: 'too-small' } })
    .refine(({ expiresAt }) => days(expiresAt) <= MOST_DAYS, { error: `lies more than ${MOST_DAYS} days from now. Give an earlier moment, and make another key in time`, path: ['expiresAt'], params: { code: 'too-big' } })
}
