// Who was refused, and who read what is not theirs: noted when the answer is sent. What writes says so itself, in its own transaction; so does what gives
// much away at once, before it does.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Asking, asking, type GuardedAction, type Reach, type Refused, refusedOf } from '../access/index.ts'
import { ORIGIN } from '../http/request-line.ts'
import { networkOf } from '../operation/trace/network-of.ts'
import { traceOf } from '../operation/trace/trace-of.ts'
import type { AuditEvent } from '../store/index.ts'
import type { AuditedObject } from './activities.ts'
import { isAttempt, refusedObject } from './name-refused.ts'
import { processingOf } from './processing-of.ts'
import type { Tally } from './tally.ts'

/** What each action is about, where its route does not say more. */
const ABOUT: Readonly<Record<GuardedAction, AuditedObject>> = {
  ask: 'question',
  'record-answer': 'receipt',
  'read-answer': 'receipt',
  'read-contract': 'contract',
  'change-contract': 'contract',
  'read-register': 'supplier',
  'change-supplier': 'supplier',
  'read-profile': 'firm-profile',
  'change-profile': 'firm-profile',
  'read-evidence': 'evidence',
  'keep-evidence': 'evidence',
  'read-labels': 'label-record',
  'check-label': 'label-record',
  apply: 'admission-case',
  'read-case': 'admission-case',
  'act-on-case': 'admission-case',
  'look-up-domains': 'admission-case',
  'hand-over-cases': 'admission-case',
  'read-procedure': 'admission-procedure',
  'change-procedure': 'admission-procedure',
  'publish-register': 'publication',
  'import-data': 'import',
  'export-data': 'export',
  'review-rules': 'rule-set',
  'publish-rules': 'rule-set',
  'read-members': 'member',
  'change-members': 'member',
  'read-keys': 'api-key',
  'change-keys': 'api-key',
  'read-receipts': 'receipt',
  'erase-payload': 'receipt',
  'read-retention': 'retention',
  'change-retention': 'retention',
  'read-audit': 'audit-event'
}

/** What is noted when it was read. */
const NOTED: ReadonlySet<GuardedAction> = new Set(['read-answer', 'read-contract', 'read-profile', 'read-register', 'read-members', 'read-keys', 'read-case'])

export function noteRequests (app: FastifyInstance, tally: Pick<Tally, 'note'>): void {
  app.addHook('onResponse', (request, reply, done) => {
    note(request, reply, tally)
    done()
  })
}

function note (request: FastifyRequest, { statusCode }: FastifyReply, tally: Pick<Tally, 'note'>): void {
  const asked: Asking | Refused | null = refusedOf(request) ?? asking(request)
  if (asked === null || asked.identity === null) return
  const isRefused = statusCode === 401 || statusCode === 403 || isAttempt(request)
  const isRead = statusCode === 200 && request.method === 'GET' && NOTED.has(asked.action) && 'reach' in asked && isBeyondOwn(asked.reach)
  if (!isRefused && !isRead) return
  const { tenant, identity, memberships, action, dependencies: { store, clock } } = asked
  const object = ABOUT[action]
  const event: AuditEvent = {
    at: clock.now(),
    // of who was refused: as what they are known
    role: ('allowedBy' in asked ? asked.allowedBy : memberships)[0]?.role ?? 'visitor',
    action,
    object,
    // of what was refused nobody knows whether it is there, but where that was told
    objectId: isRefused ? refusedObject(request) : idOf(request.params),
    result: isRefused ? 'refused' : 'done',
    origin: networkOf(request.ip, ORIGIN),
    traceId: traceOf(request).traceId
  }
  const { spanId: parent } = traceOf(request)
  tally.note({
    store,
    tenantId: tenant.id,
    event,
    by: identity,
    processed: (line) => isRefused ? [] : processingOf({ ...line, object }, { tenantId: tenant.id, parent, endTime: line.at })
  })
}

/** Reading what is of one's own organisation is nobody else's business. */
function isBeyondOwn (reach: Reach): boolean {
  return reach.all || reach.authorities.length > 0
}

/** The only parameter of the address is the id of what was read. */
function idOf (parameters: unknown): string | null {
  const [id] = Object.values(parameters as Readonly<Record<string, string>>)
  return id ?? null
}
