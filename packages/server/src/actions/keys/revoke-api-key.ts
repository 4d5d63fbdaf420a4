import { HttpProblem } from '../../problems/http-problem.ts'
import type { ApiKey } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'
import { recordApiKey } from './record-api-key.ts'

/**
 * From now on the key opens nothing; a replica that saw it a moment ago follows within 30 seconds. A key that was revoked before stays as it was.
 * @throws HttpProblem `api-key-not-found`
 */
export async function revokeApiKey (write: Pick<Write, 'writing' | 'at' | 'by'>, id: string): Promise<ApiKey> {
  const before = isUuid(id) ? await write.writing.keys.find(id) : null
  if (before === null) throw new HttpProblem('api-key-not-found')
  if (before.revokedAt !== null) return before
  await write.writing.keys.revoke(id, write.at)
  const after = { ...before, revokedAt: write.at }
  recordApiKey(write, before, after)
  return after
}
