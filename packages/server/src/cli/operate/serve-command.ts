import { readConfig } from '../../config.ts'
import { serve } from '../../main.ts'
import type { Output } from '../output.ts'
import { databaseOf } from './database-of.ts'
import { SERVE_HELP } from './operate-help.ts'
import { readOperateArguments } from './read-operate-arguments.ts'

/** `sroi serve`: ends when it is told to, with what was under way done. Throws StartError when it cannot start. */
export async function serveCommand (words: readonly string[], output: Output): Promise<number> {
  const { help, language } = readOperateArguments(words)
  if (help === true) {
    output.out(SERVE_HELP[language])
    return 0
  }
  const config = readConfig()
  const told = toldToStop()
  const { address, close } = await serve({ databaseUrl: databaseOf(config), host: config.host, port: config.port, demonstration: config.demonstration, onProgress: output.err })
  output.err(`Ready: ${address}`)
  output.err(`Stopping (${await told}): what is under way is ended first`)
  await close()
  return 0
}

/** The first wish to stop; a later one changes nothing, so that an impatient Ctrl-C cuts nobody off. */
function toldToStop (): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve(signal))
  })
}
