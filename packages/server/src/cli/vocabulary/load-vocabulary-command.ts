import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Language, MatcherError, type Problem, type Words } from '@sroi/matcher'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { readDemonstration } from '../../demonstration/read-demonstration.ts'
import { readCpvFile } from '../../exchange/reading/cpv-file.ts'
import { loadPostcodes } from '../../exchange/reading/postcodes-file.ts'
import { StartError } from '../../problems/start-error.ts'
import { findLanguageProblems } from '../arguments/find-language-problems.ts'
import { findOptionProblems } from '../arguments/find-option-problems.ts'
import { problem } from '../arguments/problem.ts'
import { LANGUAGE } from '../help/option-lines.ts'
import { keepCpv } from '../../vocabulary/cpv-file.ts'
import type { Output } from '../output.ts'

const OPTIONS = { language: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

export const LOAD_VOCABULARY_HELP: Words = {
  nl: `sroi load-vocabulary: laad een officiële lijst

  sroi load-vocabulary pc4 BESTAND      de postcodes, met hun gemeente en hun plek
  sroi load-vocabulary cpv BESTAND      de CPV-codes, met hun Nederlandse en Engelse naam

${LANGUAGE.nl}

Postcodes zijn CSV met de kolommen pc4, gemeentecode (GM0392), en x en y in het Rijksdriehoekstelsel of lat en
lon; een import leest er de plek van een leverancier uit. CPV-codes zijn CSV of XLSX met de kolommen code, nl en en,
zoals het Publicatiebureau van de Europese Unie ze uitgeeft; de dienst leest ze als hij start. De lijst komt in de
map van DATA_FOLDER.

Uitgangscodes: 0 geladen, 3 fout in de opdracht, het bestand of de configuratie, 4 fout van ons.`,
  en: `sroi load-vocabulary: load an official list

  sroi load-vocabulary pc4 FILE         the postcodes, with their municipality and their place
  sroi load-vocabulary cpv FILE         the CPV codes, with their Dutch and English names

${LANGUAGE.en}

Postcodes are CSV with the columns pc4, gemeentecode (GM0392), and x and y in the Dutch grid or lat and lon; an
import reads the place of a supplier from them. CPV codes are CSV or XLSX with the columns code, nl and en, as the
Publications Office of the European Union publishes them; the service reads them when it starts. The list is kept
in the folder of DATA_FOLDER.

Exit codes: 0 loaded, 3 a mistake in the command, the file or the configuration, 4 our own fault.`
}

const LOADED: Readonly<Record<Language, { readonly pc4: (count: number) => string, readonly cpv: (count: number, version: string) => string }>> = {
  nl: { pc4: (count) => `${count} postcodes geladen`, cpv: (count, version) => `${count} CPV-codes geladen, versie ${version}. De dienst gebruikt ze na een herstart` },
  en: { pc4: (count) => `${count} postcodes loaded`, cpv: (count, version) => `${count} CPV codes loaded, version ${version}. The service uses them after a restart` }
}

const LISTS = ['pc4', 'cpv'] as const

/** `sroi load-vocabulary pc4|cpv FILE`. Returns the exit code; throws MatcherError for a mistake in the command or the file, StartError where there is no folder. */
export async function loadVocabularyCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const { positionals: [named, file, ...spare], tokens, values } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  const isHelp = values.help === true
  const list = LISTS.find((one) => one === named)
  const problems = [
    ...(isHelp || (list !== undefined && file !== undefined) ? [] : [problem(named ?? '', 'absent', 'Say which list, and from which file: sroi load-vocabulary pc4 FILE, or cpv FILE')]),
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
  output.out(await (list === 'cpv' ? loadCpv : loadPc4)(file as string, dataFolder, language))
  return 0
}

async function loadPc4 (file: string, folder: string, language: Language): Promise<string> {
  const byCode = new Map(readDemonstration().authorities.flatMap(({ id, code }) => code === null ? [] : [[code, id] as const]))
  const count = await loadPostcodes(file, folder, (code) => byCode.get(code) ?? null).catch(refuseFile(file))
  if (count === 0) throw new MatcherError('INVALID_REQUEST', [problem(file, 'no-list', 'There is no postcode with a place in it. Give CSV with the columns pc4, gemeentecode, and x and y or lat and lon')])
  return LOADED[language].pc4(count)
}

async function loadCpv (file: string, folder: string, language: Language): Promise<string> {
  const read = await readCpvFile(file).catch(refuseFile(file))
  if ('problems' in read) throw new MatcherError('INVALID_REQUEST', read.problems.map(({ place, ...what }): Problem => ({ ...what, place: [file, place].filter((part) => part !== '').join(', ') })))
  return LOADED[language].cpv(read.rows.length, await keepCpv(read.rows, folder))
}

function refuseFile (file: string): (error: unknown) => never {
  return (error) => {
    throw new MatcherError('INVALID_REQUEST', [problem(file, 'no-file', `The file cannot be read (${error instanceof Error ? error.message.slice(0, 100) : 'unknown'})`)])
  }
}
