// Which part of a sum is the chosen contractor's, where several share one award?
import { isNamed } from '../contract/index.ts'
import type { ContractPart } from '../model/assess.ts'
import type { Missing } from '../model/finding.ts'
import { shareOf } from '../primitives/index.ts'
import type { Span } from './sum-range.ts'

/** Of a part that is one award. The whole where one contractor has it, or none was chosen; from nothing to the whole where the share is not known. */
export function partySpan ({ facts: { awards = [] }, party }: ContractPart, whole: Span): { readonly span: Span, readonly missing: readonly Missing[] } {
  const parties = (awards[0]?.parties ?? []).filter(({ role }) => role !== 'subcontractor')
  if (parties.length < 2 || party === null) return { span: whole, missing: [] }
  const share = parties.find((one) => isNamed(one, party))?.shareBasisPoints
  if (share === undefined) return { span: [0, whole[1]], missing: [{ kind: 'contract-fact', name: 'awards.parties.share' }] }
  const ofShare = (cents: number): number => cents === Infinity ? Infinity : shareOf(cents, share, { unit: 'cent', mode: 'half-up' })
  return { span: [ofShare(whole[0]), ofShare(whole[1])], missing: [] }
}
