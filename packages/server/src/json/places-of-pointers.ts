// Where in a JSON text does the value of a JSON pointer begin? For whoever must mend a file by hand.
import { pointerOf } from '../problems/pointer-of.ts'
import { MAX_DEPTH } from './find-json-problems.ts'

/** Both from 1; a column is counted in characters as an editor does. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The place of each value in a text, as deep as JSON is read; of an object or a list, where it opens. */
export function placesOfPointers (text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const path: (string | number)[] = []
  let line = 1
  let lineStart = 0
  let key: string | null = null
  for (const { 0: token, index } of text.matchAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g)) {
    const last = path.length - 1
    if (token === '\n') {
      line++
      lineStart = index + 1
    } else if (token === ',') next(path)
    else if (token === ':') path[last] = key ?? ''
    else if (token === '}' || token === ']') path.pop()
    else {
      if (token.startsWith('"')) key = contentOf(token)
      // a key is followed by its value, which takes the same place a moment later
      const isValue = path[last] !== '' || !token.startsWith('"')
      if (isValue && path.length <= MAX_DEPTH) places.set(pointerOf(path), { line, column: index - lineStart + 1 })
      if (token === '{') path.push('')
      if (token === '[') path.push(0)
    }
  }
  return places
}

/** The place of the value, or of the nearest thing around it that is there. */
export function placeOf (places: ReadonlyMap<string, Place>, pointer: string): Place {
  for (let inner = pointer; inner !== ''; inner = inner.slice(0, inner.lastIndexOf('/'))) {
    const place = places.get(inner)
    if (place !== undefined) return place
  }
  return places.get('') ?? { line: 1, column: 1 }
}

/** After a comma comes the next item of a list, or the next key of an object. */
function next (path: (string | number)[]): void {
  const last = path.length - 1
  const step = path[last]
  path[last] = typeof step === 'number' ? step + 1 : ''
}

/** A string that is none is told by the parser. */
function contentOf (token: string): string {
  try {
    return JSON.parse(token) as string
  } catch {
    return ''
  }
}
