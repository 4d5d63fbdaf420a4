import { open, rm } from 'node:fs/promises'
import { MatcherError } from '@sroi/matcher'
import { exportReceipts } from '../../actions/export-receipts.ts'
import { systemClock } from '../../clock/system-clock.ts'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { StartError } from '../../problems/start-error.ts'
import { openSigningKeys } from '../../signing/open-signing-keys.ts'
import { connect, createPostgresqlStore, findTenant } from '../../store/index.ts'
import { exportSigner, type Sink } from '../../verification/index.ts'
import { problem } from '../arguments/problem.ts'
import { databaseOf } from '../operate/database-of.ts'
import type { Output } from '../output.ts'
import { EXPORT_RECEIPTS_HELP, WRITTEN } from './export-receipts-help.ts'
import { readExportArguments } from './read-export-arguments.ts'

/** `sroi export-receipts FILE`. Returns the exit code; throws MatcherError for a mistake in the command, StartError where the database or the key is not in order. */
export async function exportReceiptsCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const { file, tenant, from, 'with-register': withRegister = false, language, help } = readExportArguments(words)
  if (help === true) {
    output.out(EXPORT_RECEIPTS_HELP[language])
    return 0
  }
  const config = readConfig(environment)
  const keys = await openSigningKeys({ file: config.signingKeyFile ?? null, folder: null })
  if (keys === null) throw new StartError('SIGNING_KEY_FILE is not given: the private key that signs the export. Make one with: openssl genpkey -algorithm ed25519 -out signing-key.pem')
  const connection = await connect(databaseOf(config))
  try {
    const store = createPostgresqlStore(connection, await findTenant(connection.database, tenant))
    const bytes = await writeNew(file, (sink) => exportReceipts({ store, clock: systemClock, signer: exportSigner(keys) }, { from, withRegister }, sink))
    output.out(WRITTEN[language](file, bytes, keys.signer.key))
    return 0
  } finally {
    await connection.close()
  }
}

/** How many bytes were written. A file that is there already stays as it is; one that was not finished goes. */
async function writeNew (path: string, write: (sink: Sink) => Promise<void>): Promise<number> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new MatcherError('INVALID_REQUEST', [problem(path, 'no-file', `The file cannot be written (${code}). Name one that is not there yet, in a folder that is`)])
  })
  let length = 0
  try {
    await write(async (bytes) => {
      await file.writeFile(bytes)
      length += bytes.length
    })
    await file.sync()
    return length
  } catch (error) {
    await rm(path)
    throw error
  } finally {
    await file.close()
  }
}
