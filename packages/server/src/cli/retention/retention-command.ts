import { eraseEnded } from '../../actions/erase-ended.ts'
import { systemClock } from '../../clock/system-clock.ts'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { connect, createPostgresqlStore, findTenant, type KeptFor, setRetention, type Store } from '../../store/index.ts'
import { databaseOf } from '../operate/database-of.ts'
import type { Output } from '../output.ts'
import { operatorRiders } from '../tenants/command-line.ts'
import { type RetentionAsked, readRetentionArguments } from './read-retention-arguments.ts'
import { RETENTION_HELP, RETENTION_WORDS } from './retention-help.ts'

/** `sroi retention show|set|apply`. Returns the exit code; throws MatcherError for a mistake in the command, StartError when the database is not in order. */
export async function retentionCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const asked = readRetentionArguments(words)
  if (asked.what === 'help') {
    output.out(RETENTION_HELP[asked.language])
    return 0
  }
  const databaseUrl = databaseOf(readConfig(environment))
  const connection = await connect(databaseUrl, { size: 2 })
  try {
    const tenantId = await findTenant(connection.database, asked.tenant)
    const store = createPostgresqlStore(connection, tenantId)
    if (asked.what === 'show') show(await store.retention(), asked, output)
    if (asked.what === 'apply') await apply(store, tenantId, asked, output)
    if (asked.what === 'set') {
      const { kind, months, language } = asked
      const at = systemClock.now()
      await setRetention(databaseUrl, tenantId, kind, months, at, operatorRiders(tenantId, 'change-retention', 'retention', kind, at))
      const kept = (await store.retention()).find((one) => one.kind === kind)
      output.out(RETENTION_WORDS[language].set(kind, months, isPayload(kind) ? kept?.ended ?? 0 : 0))
    }
    return 0
  } finally {
    await connection.close()
  }
}

function show (all: readonly KeptFor[], { language }: RetentionAsked, output: Output): void {
  output.out(RETENTION_WORDS[language].head)
  for (const kept of all) output.out(RETENTION_WORDS[language].line(kept))
}

async function apply (store: Store, tenantId: string, asked: RetentionAsked & { readonly accept: boolean }, output: Output): Promise<void> {
  const words = RETENTION_WORDS[asked.language]
  const ending = (await store.retention()).filter(({ kind, ended }) => isPayload(kind) && ended > 0)
  if (ending.length === 0) return output.out(words.nothing)
  show(ending, asked, output)
  if (!asked.accept) return output.out(words.wouldGo(ending.reduce((total, { ended }) => total + ended, 0)))
  for (;;) {
    const receipts = await eraseEnded({ store, clock: systemClock }, operatorRiders(tenantId, 'erase-payload', 'receipt', null, systemClock.now()))
    if (receipts.length === 0) return
    for (const { receipt: { position }, total } of receipts) output.out(words.erased(position, total))
  }
}

/** Lines of the logs go by themselves. */
function isPayload (kind: KeptFor['kind']): boolean {
  return kind !== 'audit' && kind !== 'processing'
}
