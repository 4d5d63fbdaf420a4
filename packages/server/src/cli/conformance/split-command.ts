import { MatcherError } from '@sroi/matcher'

/**
 * The words of a command line, without a shell: words are parted by spaces; quotes keep them together.
 * @throws MatcherError INVALID_REQUEST for a quote that does not end, or no word at all.
 */
export function splitCommand (line: string): readonly [program: string, ...args: string[]] {
  const words: string[] = []
  let rest = line.trim()
  while (rest !== '') {
    const [taken = '', ...parts] = /^((?:[^\s"']|"[^"]*"|'[^']*')+)\s*/.exec(rest) ?? []
    if (taken === '') throw new MatcherError('INVALID_REQUEST', [{ place: '--command', code: 'open-quote', detail: `A quote is opened and not closed in: ${rest}` }])
    words.push((parts[0] ?? '').replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
    rest = rest.slice(taken.length)
  }
  const [program, ...args] = words
  if (program === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '--command', code: 'absent', detail: 'Say which program answers: --command "python3 port.py"' }])
  return [program, ...args]
}
