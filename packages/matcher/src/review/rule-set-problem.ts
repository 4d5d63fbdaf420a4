// What a person who owns rules should look at, and how bad it is.
import type { Words } from '../model/values.ts'
import type { Example } from './example.ts'

/** `error`: some question gets no right answer. `warning`: it may be what the source says; a person should look. */
export const SEVERITY_OF_PROBLEM = {
  'double-rule-set': 'error',
  cycle: 'error',
  'not-on-its-base': 'error',
  'nothing-to-replace': 'error',
  'replaced-twice': 'error',
  'nothing-to-stack-on': 'error',
  'double-provision': 'error',
  'value-against-certainty': 'error',
  'no-note': 'error',
  'no-basis': 'error',
  'thin-basis': 'warning',
  'basis-later-than-value': 'warning',
  'known-before-basis': 'warning',
  'confirmed-before-known': 'warning',
  'never-known': 'error',
  'never-valid': 'error',
  'no-share-fits': 'error',
  'over-before-known': 'warning',
  'never-asked': 'warning',
  'condition-not-looked-at': 'error',
  'day-not-known': 'error',
  overlap: 'error',
  /** Both provisions say in a note why: contradictory or undated sources. The engine answers unknown. */
  'overlap-with-notes': 'warning',
  gap: 'warning',
  'gap-in-labour-share': 'warning',
  'gap-in-sum': 'warning',
  'gap-in-benefit-months': 'warning',
  'no-rule': 'warning',
  'weights-do-not-add-up': 'error',
  'range-backwards': 'error',
  'out-of-order': 'warning',
  'vat-rate-not-said': 'warning'
} as const satisfies Record<string, 'error' | 'warning'>

export type RuleSetProblemCode = keyof typeof SEVERITY_OF_PROBLEM

export interface RuleSetProblem {
  readonly severity: 'error' | 'warning'
  /** JSON pointer into the list of rule sets that was passed: `/0/provisions/rate/1/valid`. */
  readonly place: string
  readonly code: RuleSetProblemCode
  /** One sentence or two: what is wrong, with which value, and the repair. */
  readonly words: Words
  /** A question that meets it; null where it shows on no contract. */
  readonly example: Example | null
}

export function found (code: RuleSetProblemCode, place: string, words: Words, example: Example | null = null): RuleSetProblem {
  return { severity: SEVERITY_OF_PROBLEM[code], place, code, words, example }
}
