import { MatcherError, type Problem, type Verdict } from '@sroi/matcher'
import { type BatchAnswer, summarizeBatch } from '../actions/summarize-batch.ts'
import { openPool } from '../batch/open-pool.ts'
import { poolOfThisThread } from '../batch/pool-of-this-thread.ts'
import { type BatchFile, readBatchFile } from '../batch/read-batch-file.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { BATCH_LIMIT } from '../http/limits.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { BATCH_FORMATS, type BatchFormat, batchWriter } from './batch-writer.ts'
import { BATCH_WORDS } from './batch-words.ts'
import { EXIT } from './exit-codes.ts'
import { filtersOfFlags } from './filters-of-flags.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { readAsked } from './read-asked.ts'
import { readBytes } from './read-bytes.ts'

/** So many questions start no threads. */
const FEW = 100

/** `sroi batch FILE`: of many contracts, what is open and whether the suppliers of the register can fill it. The exit code says whether they can for all of them. */
export async function batchCommand (options: Options, output: Output): Promise<number> {
  const format = formatOf(options)
  const { question: file, own } = readAsked(options, (authority) => readFile(options, authority))
  return await askStore(options, own, (context) => answer(context, file, format, options, output))
}

function formatOf ({ format = 'text' }: Options): BatchFormat {
  const known = BATCH_FORMATS.find((one) => one === format)
  if (known === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '--format', code: 'not-one-of', detail: `'${format.slice(0, 40)}' is not a format. Give ${BATCH_FORMATS.join(', ')}` }])
  return known
}

/** @param authority that of rules of the caller; it goes before what the file says. */
function readFile (options: Options, authority: string | undefined): BatchFile {
  const { about } = options
  if (about === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'absent', detail: 'Say which contracts: sroi batch FILE, or sroi batch - for standard input' }])
  const problems: Problem[] = []
  const common = { ...(authority === undefined ? {} : { authority }), ...commonOf(options, problems) }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return readBatchFile(readBytes(about === '-' ? '/dev/stdin' : about, BATCH_LIMIT), common)
}

/** What the options say of all questions. */
function commonOf (options: Options, problems: Problem[]): Readonly<Record<string, unknown>> {
  const { authority, need, delivery, top, show, seed, on, 'known-at': knownAt } = options
  return given({
    authority, seed, on, knownAt,
    top: numberOf(top),
    show: numberOf(show),
    need: some({ text: need, delivery }),
    filters: some(filtersOfFlags(options, problems))
  })
}

/** What is no number stays text, so that the question's own check names it. */
function numberOf (text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text
}

function given (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}

function some (parts: Readonly<Record<string, unknown>>): object | undefined {
  const known = given(parts)
  return Object.keys(known).length === 0 ? undefined : known
}

async function answer (context: SearchDependencies, file: BatchFile, format: BatchFormat, options: Options, output: Output): Promise<number> {
  const pool = file.length <= FEW ? poolOfThisThread() : openPool()
  try {
    const { total, answers, provenance } = await summarizeBatch({ ...context, pool, asker: '' }, file.batch)
    const writer = batchWriter(format, options.language)
    const verdicts = new Set<Verdict>()
    writer.begin().forEach(output.out)
    let done = 0
    for await (const one of answers) {
      writer.answer(one).forEach(output.out)
      verdicts.add(verdictOf(one))
      done += 1
      if (isToTell(done, total)) output.err(BATCH_WORDS[options.language].progress(done, total))
    }
    writer.end(provenance).forEach(output.out)
    return EXIT[(['not-met', 'unknown'] as const).find((verdict) => verdicts.has(verdict)) ?? 'met']
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, inFile(error.problems, file, options)) : error
  } finally {
    await pool.close()
  }
}

/** Where no obligation applies, nothing has to be filled. */
function verdictOf ({ obligation, coverage }: BatchAnswer): Verdict {
  return obligation.applies === 'not-met' ? 'met' : coverage.verdict
}

/** A tenth at a time, when there are many. */
function isToTell (done: number, total: number): boolean {
  return total >= 100 && Math.floor(done * 10 / total) > Math.floor((done - 1) * 10 / total)
}

/** At the line and the column; what came from an option, once and under its name. */
function inFile (problems: readonly Problem[], file: BatchFile, options: Options): readonly Problem[] {
  const told = problems.map((problem) => {
    const [own] = optionsForPlaces([{ ...problem, place: problem.place.replace(/^\/questions\/\d+/, '') }], options)
    return own?.place.startsWith('--') === true ? own : file.placed(problem)
  })
  return told.filter(({ place, detail }, index) => told.findIndex((other) => other.place === place && other.detail === detail) === index)
}
