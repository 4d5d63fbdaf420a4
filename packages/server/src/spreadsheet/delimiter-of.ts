const MARKS = [';', '\t', ','] as const

/** What parts the columns, read from the first line: a Dutch spreadsheet writes semicolons, others commas or tabs. What stands between quotes does not count. */
export function delimiterOf (text: string): string {
  const [first = ''] = text.slice(0, 64 * 1024).split(/\r?\n|\r/, 1)
  const plain = first.replaceAll(/"(?:[^"]|"")*"/g, '')
  const [most] = MARKS.map((mark) => [mark, plain.split(mark).length] as const).sort(([, one], [, other]) => other - one)
  return most === undefined ? ',' : most[0]
}
