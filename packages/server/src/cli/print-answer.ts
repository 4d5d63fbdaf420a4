import type { Language } from '@sroi/matcher'
import type { Options } from './arguments/options.ts'
import type { Output } from './output.ts'

/** As JSON, or as lines of text. */
export function printAnswer<A> (answer: A, { json, language }: Options, output: Output, linesOf: (answer: A, language: Language) => readonly string[]): void {
  if (json === true) output.out(JSON.stringify(answer, null, 2))
  else for (const line of linesOf(answer, language)) output.out(line)
}
