import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { showSettings } from '../../operation/settings/show-settings.ts'
import { EXIT } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import { CONFIG_HELP } from './operate-help.ts'
import { readOperateArguments } from './read-operate-arguments.ts'

/** `sroi config`. Returns the exit code; throws StartError when the configuration is not in order. */
export function configCommand (words: readonly string[], output: Output, environment: Environment = ours): number {
  const { check, print, help, language } = readOperateArguments(words, ['check', 'print'])
  if (help === true) {
    output.out(CONFIG_HELP[language])
    return 0
  }
  if (check !== true && print !== true) {
    output.err(CONFIG_HELP[language])
    return EXIT.input
  }
  if (print === true) for (const line of showSettings(environment)) output.out(line)
  readConfig(environment)
  if (check === true) output.out(language === 'nl' ? 'De configuratie is in orde' : 'The configuration is in order')
  return 0
}
