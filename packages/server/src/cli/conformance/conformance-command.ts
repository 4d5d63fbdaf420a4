import { readConformanceKit } from '@sroi/fixtures'
import { MatcherError } from '@sroi/matcher'
import type { Output } from '../output.ts'
import { chooseCases } from './choose-cases.ts'
import { CONFORMANCE_EXIT } from './conformance-exit-codes.ts'
import { CONFORMANCE_HELP } from './conformance-help.ts'
import { CONFORMANCE_WORDS } from './conformance-words.ts'
import { ownEngine } from './engine.ts'
import { exportKit } from './export-kit.ts'
import { printResult, resultAsJson } from './print-result.ts'
import { type ConformanceOptions, readConformanceArguments } from './read-conformance-arguments.ts'
import { runCases } from './run-cases.ts'
import { splitCommand } from './split-command.ts'
import { PORT_LIMITS, startPort } from './start-port.ts'

/** `sroi conformance …`: asks the cases of the kit, and tells every difference. Returns the exit code; throws only for a fault of ours. */
export async function conformanceCommand (words: readonly string[], output: Output): Promise<number> {
  try {
    const options = readConformanceArguments(words)
    if (options.help === true) {
      output.out(CONFORMANCE_HELP[options.language])
      return CONFORMANCE_EXIT.agrees
    }
    return await run(options, output)
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    for (const { place, detail } of error.problems) output.err(place === '' ? detail : `${place}: ${detail}`)
    return CONFORMANCE_EXIT.failed
  }
}

async function run ({ command, only, timeout, export: folder, list, json, language }: ConformanceOptions, output: Output): Promise<number> {
  const kit = readConformanceKit()
  const cases = chooseCases(kit.cases, only)
  if (list === true) {
    const shown = cases.map(({ id, question, title, source }) => ({ id, question, title, source }))
    if (json === true) output.out(JSON.stringify(shown, null, 2))
    else for (const { id, question, title } of shown) output.out(`${id}  [${question}]  ${title}`)
    return CONFORMANCE_EXIT.agrees
  }
  if (folder !== undefined) {
    const files = exportKit(cases, kit, folder)
    output.out(json === true ? JSON.stringify({ folder, cases: cases.length, files }) : CONFORMANCE_WORDS[language].exported(cases.length, files, folder))
    return CONFORMANCE_EXIT.agrees
  }
  const engine = command === undefined ? ownEngine : startPort(splitCommand(command), { ...PORT_LIMITS, ...(timeout === undefined ? {} : { milliseconds: timeout * 1000 }) })
  try {
    const result = await runCases(cases, kit, engine)
    if (json === true) output.out(resultAsJson(result, cases.length, engine.remarks()))
    else {
      for (const line of printResult(result, cases.length, language)) output.out(line)
      for (const remark of engine.remarks()) output.err(remark)
    }
    if (result.failure !== null) return CONFORMANCE_EXIT.failed
    return result.results.some(({ differences }) => differences.length > 0) ? CONFORMANCE_EXIT.differs : CONFORMANCE_EXIT.agrees
  } finally {
    engine.close()
  }
}
