import { randomBytes } from 'node:crypto'
import type { IsoInstant } from '@sroi/matcher'
import type { GuardedAction } from '../../access/index.ts'
import type { AuditedObject } from '../../audit/activities.ts'
import { processingOf } from '../../audit/processing-of.ts'
import type { By, Riders } from '../../store/index.ts'

/** Who acts on the command line, as the record says it: whoever has the account that owns the tables. */
export const COMMAND_LINE: NonNullable<By> = { issuer: 'urn:sroi:command-line', subject: 'operator', organisation: null }

/** The lines of both logs of what the operator of the database does. */
export function operatorRiders (tenantId: string, action: GuardedAction, object: AuditedObject, objectId: string | null, at: IsoInstant): Required<Riders> {
  const audit = { at, role: 'platform-administrator', action, object, objectId, result: 'done', origin: null, traceId: randomBytes(16).toString('hex') } as const
  return { by: COMMAND_LINE, audit, processed: processingOf(audit, { tenantId, parent: null, endTime: at }) }
}
