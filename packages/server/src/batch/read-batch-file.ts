// A file with many contracts: JSON as the interface takes it, or a list from a spreadsheet.
import { MatcherError, type Problem } from '@sroi/matcher'
import { readJson } from '../json/read-json.ts'
import { limitProblems } from '../problems/limit-problems.ts'
import { pointerOf } from '../problems/pointer-of.ts'
import { type List, readList } from './csv/read-list.ts'
import { textOfBytes } from '../spreadsheet/text-of-bytes.ts'

export interface BatchFile {
  /** A batch, unchecked. */
  readonly batch: unknown
  /** How many questions it seems to have. */
  readonly length: number
  /** The same problem, at the line and the column of the file where it was caused. */
  readonly placed: (problem: Problem) => Problem
}

/**
 * @param common what holds for all questions; it goes before what the file says.
 * Throws MatcherError INVALID_REQUEST with every problem.
 */
export function readBatchFile (bytes: Uint8Array, common: Readonly<Record<string, unknown>> = {}): BatchFile {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (start.startsWith('[') || start.startsWith('{')) return fileOf(withCommon(readJson(bytes), common), (problem) => problem)
  try {
    const list = readList(textOfBytes(bytes))
    return fileOf(withCommon({ questions: list.questions }, common), (problem) => inFile(problem, list))
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, limitProblems(error.problems)) : error
  }
}

function fileOf (batch: unknown, placed: BatchFile['placed']): BatchFile {
  return { batch, length: isRecord(batch) && Array.isArray(batch['questions']) ? batch['questions'].length : 0, placed }
}

function withCommon (read: unknown, common: Readonly<Record<string, unknown>>): unknown {
  const batch = Array.isArray(read) ? { questions: read as unknown } : read
  if (!isRecord(batch) || !Array.isArray(batch['questions'])) return batch
  return { ...batch, questions: batch['questions'].map((question: unknown) => isRecord(question) ? merged(question, common) : question) }
}

/** A part that both have, as `need`, has the properties of both. */
function merged (question: Readonly<Record<string, unknown>>, common: Readonly<Record<string, unknown>>): object {
  const parts = Object.entries(common).map(([name, part]) => [name, isRecord(part) && isRecord(question[name]) ? { ...question[name], ...part } : part] as const)
  return { ...question, ...Object.fromEntries(parts) }
}

function isRecord (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inFile (problem: Problem, { lines, columns }: List): Problem {
  const [, index, rest = ''] = /^\/questions\/(\d+)(.*)$/.exec(problem.place) ?? []
  const line = index === undefined ? undefined : lines[Number(index)]
  if (line === undefined) return problem
  const column = [...columns.keys()].find(({ path, under }) => under?.test(rest) === true || rest === pointerOf(path) || rest.startsWith(`${pointerOf(path)}/`))
  return { ...problem, place: `line ${line}, ${column === undefined ? rest : columns.get(column) ?? ''}` }
}
