import type { Problem } from '@sroi/matcher'
import { MOST_PROBLEMS } from '../problems/limit-problems.ts'
import { pointerOf } from '../problems/pointer-of.ts'

/** Deeper than any question, shallow enough for every recursive reader. */
export const MAX_DEPTH = 20

const PROTOTYPE = new Set(['__proto__', 'constructor', 'prototype'])
const HALF = /\p{Surrogate}/u

interface Level {
  /** The keys so far of an object; null for a list. */
  readonly keys: Set<string> | null
  key: string | number
}

interface Scan {
  readonly problems: Problem[]
  /** The objects and lists around the place that is read, outermost first. */
  readonly levels: Level[]
  /** Is the next text a key? */
  isKey: boolean
}

/**
 * Double keys, prototype names, depth, NUL and half characters, found in one pass before anything is parsed. Says nothing of
 * the grammar: the parser that comes next does.
 */
export function findJsonProblems (text: string): readonly Problem[] {
  const scan: Scan = { problems: [], levels: [], isKey: false }
  for (const token of tokens(text)) {
    if (scan.problems.length > MOST_PROBLEMS) break
    if (token.startsWith('"')) readText(scan, contentOf(token))
    else if (token !== '{' && token !== '[') readMark(scan, token)
    else if (scan.levels.length === MAX_DEPTH) return [tooDeep(scan.levels), ...scan.problems]
    else open(scan, token)
  }
  return scan.problems
}

function open (scan: Scan, token: '{' | '['): void {
  scan.isKey = token === '{'
  scan.levels.push(scan.isKey ? { keys: new Set(), key: '' } : { keys: null, key: 0 })
}

function readMark (scan: Scan, mark: string): void {
  if (mark === '}' || mark === ']') scan.levels.pop()
  const level = scan.levels.at(-1)
  if (mark === ',' && typeof level?.key === 'number') level.key++
  scan.isKey = mark === ',' && level !== undefined && level.keys !== null
}

function readText ({ problems, levels, isKey }: Scan, content: string): void {
  const level = levels.at(-1)
  if (isKey && level !== undefined && level.keys !== null) enter(level, level.keys, content, levels, problems)
  if (content.includes('\0') || HALF.test(content)) problems.push(brokenText(levels))
}

/** The strings, with their quotes, and the marks of structure. */
function * tokens (text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '"') {
      const end = endOfString(text, at)
      yield text.slice(at, end + 1)
      at = end
    } else if ('{}[]:,'.includes(mark)) {
      yield mark
    }
  }
}

function endOfString (text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

function contentOf (token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1)
  try {
    return JSON.parse(token) as string
  } catch {
    return '' // the parser will say where it goes wrong
  }
}

function enter (level: Level, keys: Set<string>, key: string, levels: readonly Level[], problems: Problem[]): void {
  level.key = key
  if (keys.has(key)) {
    problems.push({ place: placeOf(levels), code: 'double-key', detail: `The key '${key.slice(0, 80)}' occurs twice here. Keep the one that is meant` })
  }
  if (PROTOTYPE.has(key)) {
    problems.push({ place: placeOf(levels), code: 'unknown-key', detail: `There is no key '${key}' here. Leave it out` })
  }
  keys.add(key)
}

function tooDeep (levels: readonly Level[]): Problem {
  return { place: placeOf(levels), code: 'too-deep', detail: `Lists and objects lie more than ${MAX_DEPTH} deep in each other. No question needs that` }
}

function brokenText (levels: readonly Level[]): Problem {
  return { place: placeOf(levels), code: 'broken-text', detail: 'The text holds a NUL or half a character. Leave it out' }
}

function placeOf (levels: readonly Level[]): string {
  return pointerOf(levels.map(({ key }) => key))
}
