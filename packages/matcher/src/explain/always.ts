import type { Value } from './messages.ts'

type Sentence = (value: Value) => string

/** One sentence, whichever way a finding came out. */
export function always (sentence: Sentence): { readonly met: Sentence, readonly 'not-met': Sentence, readonly unknown: Sentence } {
  return { met: sentence, 'not-met': sentence, unknown: sentence }
}
