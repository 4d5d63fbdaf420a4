import { readConfig } from '../../config.ts'
import { migrate } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { databaseOf } from './database-of.ts'
import { MIGRATE_HELP } from './operate-help.ts'
import { readOperateArguments } from './read-operate-arguments.ts'

/** `sroi migrate`. Returns the exit code; throws StartError when it cannot be done. */
export async function migrateCommand (words: readonly string[], output: Output): Promise<number> {
  const { help, language } = readOperateArguments(words)
  if (help === true) {
    output.out(MIGRATE_HELP[language])
    return 0
  }
  const applied = await migrate(databaseOf(readConfig()))
  for (const name of applied) output.out(name)
  if (applied.length === 0) output.out(language === 'nl' ? 'Er is niets te doen: de database is bij' : 'Nothing to do: the database is up to date')
  return 0
}
