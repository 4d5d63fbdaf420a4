// What is wrong with the options as they were written?
import type { Problem } from '@sroi/matcher'
import { didYouMean } from '../../suggestion/did-you-mean.ts'
import type { OptionTable } from './options-of.ts'
import { problem } from './problem.ts'

/** A word as `parseArgs` of Node gives it with `tokens`. */
export type Token =
  | { readonly kind: 'option', readonly index: number, readonly name: string, readonly rawName: string, readonly value: string | undefined, readonly inlineValue: boolean | undefined }
  | { readonly kind: 'positional', readonly index: number, readonly value: string }
  | { readonly kind: 'option-terminator', readonly index: number }

export interface OptionProblems {
  readonly problems: readonly Problem[]
  /** Where words stand that belong to a mistake that is told already. */
  readonly told: ReadonlySet<number>
}

/** @param allowed the options that the command takes. */
export function findOptionProblems (tokens: readonly Token[], options: OptionTable, allowed: readonly string[]): OptionProblems {
  const problems: Problem[] = []
  const told = new Set<number>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = allowed.includes(token.name) ? options[token.name] : undefined
    // a text needs a value of its own, not the option after it
    const isSwallowed = token.inlineValue === false && token.value !== undefined && token.value.startsWith('--')
    if (isSwallowed || known === undefined) told.add(token.index + (isSwallowed ? 2 : 1))
    if (known === undefined) problems.push(problem(token.rawName, 'unknown-option', `There is no such option here${didYouMean(token.name, allowed)}`))
    else if (known.type === 'string' && (token.value === undefined || token.value === '' || isSwallowed)) problems.push(problem(token.rawName, 'no-value', 'The value is absent. Write it after the option'))
    else if (known.type === 'boolean' && token.value !== undefined) problems.push(problem(token.rawName, 'no-value-taken', 'This option takes no value'))
  }
  return { problems, told }
}
