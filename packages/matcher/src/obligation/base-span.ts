// Which part of the sum is the base of the chosen contractor?
import type { ContractPart } from '../model/assess.ts'
import type { Missing } from '../model/finding.ts'
import type { BaseRule } from '../model/obligation-rules.ts'
import { partySpan } from './party-span.ts'
import { around, type Span } from './sum-range.ts'

export interface BaseSpan {
  readonly span: Span
  /** Does the rule, or the share that it asks for, leave it open? */
  readonly isOpen: boolean
  readonly missing: readonly Missing[]
}

/** Where the text does not say whether parties are due their own part, it is either of the two. */
export function baseSpan (part: ContractPart, whole: Span, split: BaseRule['split']): BaseSpan {
  if (split === 'none' || split === 'year') return { span: whole, isOpen: false, missing: [] }
  const { span, missing } = partySpan(part, whole)
  if (split === 'party') return { span, isOpen: missing.length > 0, missing }
  const isOpen = span[0] !== whole[0] || span[1] !== whole[1]
  return { span: around(whole, span), isOpen, missing: isOpen ? [{ kind: 'rule-value', name: 'base.split' }, ...missing] : missing }
}
