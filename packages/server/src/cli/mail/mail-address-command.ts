import { systemClock } from '../../clock/system-clock.ts'
import type { AuditedObject } from '../../audit/activities.ts'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { type AddressOwner, connect, createPostgresqlStore, findTenant } from '../../store/index.ts'
import { EXIT } from '../exit-codes.ts'
import { databaseOf } from '../operate/database-of.ts'
import type { Output } from '../output.ts'
import { operatorRiders } from '../tenants/command-line.ts'
import { MAIL_HELP, MAIL_WORDS } from './mail-help.ts'
import { readMailArguments } from './read-mail-arguments.ts'

/** What the audit log calls whose address it is. */
const OBJECTS: Readonly<Record<AddressOwner['kind'], AuditedObject>> = { desk: 'admission-procedure', person: 'person', organisation: 'firm-profile' }

/** `sroi mail-address show|set|forget`. Returns the exit code; throws MatcherError for a mistake in the command, StartError when the database is not in order. */
export async function mailAddressCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const asked = readMailArguments(words)
  if (asked.what === 'help') {
    output.out(MAIL_HELP[asked.language])
    return 0
  }
  const say = MAIL_WORDS[asked.language]
  const connection = await connect(databaseOf(readConfig(environment)), { size: 2 })
  try {
    const tenantId = await findTenant(connection.database, asked.tenant)
    const store = createPostgresqlStore(connection, tenantId)
    const known = await store.outbox.address(asked.owner)
    if (asked.what === 'show' || (asked.what === 'forget' && known === null)) {
      output.out(known === null ? say.none : `${known.address} (${known.language})`)
      return known === null ? EXIT.unknown : 0
    }
    const at = systemClock.now()
    const { audit, by, processed } = operatorRiders(tenantId, 'change-procedure', OBJECTS[asked.owner.kind], objectId(asked.owner), at)
    await store.write(async (writing) => {
      await writing.outbox.setAddress(asked.owner, asked.what === 'set' ? { address: asked.address, language: asked.mailLanguage, changedAt: at } : null)
      writing.audit(audit, by)
      for (const line of processed) writing.processed(line)
    })
    output.out(asked.what === 'set' ? say.set : say.forgotten)
    return 0
  } finally {
    await connection.close()
  }
}

function objectId (owner: AddressOwner): string | null {
  return owner.kind === 'person' ? owner.id : owner.kind === 'organisation' ? `${owner.organisation.scheme}:${owner.organisation.value}` : null
}
