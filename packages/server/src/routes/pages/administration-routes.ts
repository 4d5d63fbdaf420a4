import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendReceipts } from '../../http/send-receipts.ts'
import type { SigningKeys } from '../../signing/signing-keys.ts'
import { addressIn } from '../../views/address.ts'
import { getKeys, postKey, postRevocation } from './api-keys.tsx'
import { getAudit } from './audit.tsx'
import { getMember, getMembers, postMember, postMemberChange, postSessionsEnd } from './members.tsx'
import type { PageContext } from './page-context.ts'

const READ_MEMBERS = { config: { action: 'read-members' } } as const
const CHANGE_MEMBERS = { config: { action: 'change-members' } } as const
const READ_KEYS = { config: { action: 'read-keys' } } as const
const CHANGE_KEYS = { config: { action: 'change-keys' } } as const
const READ_AUDIT = { config: { action: 'read-audit' } } as const
const READ_RECEIPTS = { config: { action: 'read-receipts' } } as const

/**
 * The pages of who administers a region and of who looks whether all is well, in one language.
 * @param signing null: no receipts are exported here
 */
export function administrationPages (app: FastifyInstance, language: Language, context: (request: FastifyRequest) => PageContext, signing: SigningKeys | null): void {
  const at = (path: string): string => addressIn(language, path)
  app.get(at('/members'), READ_MEMBERS, async (request, reply) => getMembers(context(request), request, reply))
  app.post(at('/members'), CHANGE_MEMBERS, async (request, reply) => postMember(context(request), request, reply))
  app.get(at('/members/:id'), READ_MEMBERS, async (request, reply) => getMember(context(request), request, reply))
  app.post(at('/members/:id'), CHANGE_MEMBERS, async (request, reply) => postMemberChange(context(request), request, reply))
  app.post(at('/members/:id/session-endings'), CHANGE_MEMBERS, async (request, reply) => postSessionsEnd(context(request), request, reply))
  app.get(at('/keys'), READ_KEYS, async (request, reply) => getKeys(context(request), request, reply))
  app.post(at('/keys'), CHANGE_KEYS, async (request, reply) => postKey(context(request), request, reply))
  app.post(at('/keys/:id/revocations'), CHANGE_KEYS, async (request, reply) => postRevocation(context(request), request, reply))
  app.get(at('/audit'), READ_AUDIT, async (request, reply) => getAudit(context(request), signing !== null, request, reply))
  app.get(at('/audit/receipts.jsonl'), READ_RECEIPTS, async (request, reply) => sendReceipts(request, reply, signing, { from: 1, withRegister: false }))
}
