// Where in a JSON text does the value of a JSON pointer begin? For whoever must mend a file by hand.
import { pointerOf } from '../problems/pointer-of.ts'

/** The line, from 1, of each value in a text that was parsed without fault; of an object or a list, where it opens. */
export function linesOfPointers (text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const path: (string | number)[] = []
  let line = 1
  let key: string | null = null
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g)) {
    const last = path.length - 1
    if (token === '\n') line++
    else if (token === ',') next(path)
    else if (token === ':') path[last] = key ?? ''
    else if (token === '}' || token === ']') path.pop()
    else {
      if (token.startsWith('"')) key = JSON.parse(token) as string
      // a key is followed by its value, which takes the same place a moment later
      if (path[last] !== '' || !token.startsWith('"')) lines.set(pointerOf(path), line)
      if (token === '{') path.push('')
      if (token === '[') path.push(0)
    }
  }
  return lines
}

/** After a comma comes the next item of a list, or the next key of an object. */
function next (path: (string | number)[]): void {
  const last = path.length - 1
  const step = path[last]
  path[last] = typeof step === 'number' ? step + 1 : ''
}

/** The line of the value, or of the nearest thing around it that is there. */
export function lineOf (lines: ReadonlyMap<string, number>, pointer: string): number {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const line = lines.get(place)
    if (line !== undefined) return line
  }
  return 1
}
