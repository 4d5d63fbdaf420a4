// Where does a text stop being JSON? Not every runtime says so in every case, and a file of a thousand lines needs the place.

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const TEXT = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const SPACE = /[ \t\n\r]*/y

/** The offset of the first character that does not belong there; the length where the text ends too soon; null for JSON. */
export function findJsonFault (text: string): number | null {
  let at = 0
  const skip = (): void => { at = endOf(SPACE, text, at) ?? at }
  const take = (mark: string): boolean => {
    skip()
    if (text.charAt(at) !== mark) return false
    at++
    return true
  }
  /** The brackets that are open, innermost last. */
  const open: ('{' | '[')[] = []
  const key = (): boolean => {
    skip()
    const end = endOf(TEXT, text, at)
    if (end === null) return false
    at = end
    return take(':')
  }
  /** Reads a value up to its end, or up to where the first thing in it begins. */
  const value = (): 'whole' | 'opened' | 'fault' => {
    if (take('{')) {
      if (take('}')) return 'whole'
      if (!key()) return 'fault'
      open.push('{')
      return 'opened'
    }
    if (take('[')) {
      if (take(']')) return 'whole'
      open.push('[')
      return 'opened'
    }
    const end = endOf(TEXT, text, at) ?? endOf(SCALAR, text, at)
    at = end ?? at
    return end === null ? 'fault' : 'whole'
  }
  for (let needsValue = true; ;) {
    const read = needsValue ? value() : 'whole'
    if (read === 'fault') return at
    if (read === 'opened') continue
    const inner = open.at(-1)
    if (inner === undefined) {
      skip()
      return at === text.length ? null : at
    }
    needsValue = take(',')
    if (needsValue ? inner === '{' && !key() : !take(inner === '{' ? '}' : ']')) return at
    if (!needsValue) open.pop()
  }
}

/** Where a match from a place on ends; null when there is none. */
function endOf (pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : null
}
