// Every issue of a schema as a problem; a misspelt key is told which keys of that place it resembles.
import type { Problem } from '@sroi/matcher'
import { problemsOf as plainProblemsOf } from '@sroi/matcher/schema'
import type { z } from 'zod'
import { didYouMean } from '../suggestion/did-you-mean.ts'
import { keysAt } from './keys-at.ts'
import { pointerOf } from './pointer-of.ts'

/** @param schema the schema that refused `input`. */
export function problemsOf (error: z.ZodError, schema: z.ZodType, input: unknown): readonly Problem[] {
  return error.issues.flatMap((issue) => issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => unknownKey(key, issue.path, keysAt(schema, issue.path)))
    : plainProblemsOf([issue], input))
}

function unknownKey (key: string, path: readonly PropertyKey[], known: readonly string[]): Problem {
  const meant = didYouMean(key, known)
  const repair = meant === '' && known.length > 0 ? `; the keys here are ${known.join(', ')}` : meant
  return { place: pointerOf([...path, key]), code: 'unknown-key', detail: `There is no key '${key.slice(0, 100)}' here${repair}` }
}
