import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Language, MatcherError, type Words } from '@sroi/matcher'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { readDemonstration } from '../../demonstration/read-demonstration.ts'
import { loadPostcodes } from '../../exchange/reading/postcodes-file.ts'
import { StartError } from '../../problems/start-error.ts'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import { problem } from '../arguments/problem.ts'
import { LANGUAGE } from '../help/option-lines.ts'
import type { Output } from '../output.ts'

const OPTIONS = { language: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

export const LOAD_VOCABULARY_HELP: Words = {
  nl: `sroi load-vocabulary: laad een officiële lijst

  sroi load-vocabulary pc4 BESTAND      de postcodes, met hun gemeente en hun plek

${LANGUAGE.nl}

Het bestand is CSV met de kolommen pc4, gemeentecode (GM0392), en x en y in het Rijksdriehoekstelsel of lat en
lon. De lijst komt in de map van DATA_FOLDER; een import leest er de plek van een leverancier uit.

Uitgangscodes: 0 geladen, 3 fout in de opdracht, het bestand of de configuratie, 4 fout van ons.`,
  en: `sroi load-vocabulary: load an official list

  sroi load-vocabulary pc4 FILE         the postcodes, with their municipality and their place

${LANGUAGE.en}

The file is CSV with the columns pc4, gemeentecode (GM0392), and x and y in the Dutch grid or lat and lon. The
list is kept in the folder of DATA_FOLDER; an import reads the place of a supplier from it.

Exit codes: 0 loaded, 3 a mistake in the command, the file or the configuration, 4 our own fault.`
}

const LOADED: Readonly<Record<Language, (count: number) => string>> = { nl: (count) => `${count} postcodes geladen`, en: (count) => `${count} postcodes loaded` }

/** `sroi load-vocabulary pc4 FILE`. Returns the exit code; throws MatcherError for a mistake in the command or the file, StartError where there is no folder. */
export async function loadVocabularyCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const { positionals: [list, file, ...spare], tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const isHelp = values.help === true
  const problems = [
    ...(isHelp || (list === 'pc4' && file !== undefined) ? [] : [problem(list ?? '', 'absent', 'Say which list, and from which file: sroi load-vocabulary pc4 FILE')]),
    ...spare.map((word) => problem(word, 'unknown-word', 'This word has no meaning here. One file is read at a time')),
    ...findOptionProblems(tokens, OPTIONS, Object.keys(OPTIONS)).problems,
    ...findLanguageProblems(values.language)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  const language = (values.language ?? 'nl') as Language
  if (isHelp) {
    output.out(LOAD_VOCABULARY_HELP[language])
    return 0
  }
  const { dataFolder } = readConfig(environment)
  if (dataFolder === undefined) throw new StartError('DATA_FOLDER is not given: the folder in which the service keeps what it loads')
  await mkdir(dataFolder, { recursive: true })
  const byCode = new Map(readDemonstration().authorities.flatMap(({ id, code }) => code === null ? [] : [[code, id] as const]))
  const count = await loadPostcodes(file as string, dataFolder, (code) => byCode.get(code) ?? null).catch((error: unknown) => {
    throw new MatcherError('INVALID_REQUEST', [problem(file as string, 'no-file', `The file cannot be read (${error instanceof Error ? error.message.slice(0, 100) : 'unknown'})`)])
  })
  if (count === 0) throw new MatcherError('INVALID_REQUEST', [problem(file as string, 'no-list', 'There is no postcode with a place in it. Give CSV with the columns pc4, gemeentecode, and x and y or lat and lon')])
  output.out(LOADED[language](count))
  return 0
}
