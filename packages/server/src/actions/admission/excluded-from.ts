import type { Actor, AdmissionCase, Finding, IsoDay, IsoInstant } from '@sroi/matcher'
import { mayHappen } from '@sroi/matcher/procedure'

/** The finding that keeps somebody with an interest out of a case; null: none is known. Whoever acts for the firm itself has none. */
export function excludedFrom (of: AdmissionCase, actor: Actor, { on, knownAt }: { readonly on: IsoDay, readonly knownAt: IsoInstant }): Finding | null {
  if (actor.role === 'firm' || actor.role === 'machine') return null
  const { because } = mayHappen(of, { id: '', type: 'review-started', on, recordedAt: knownAt, actor, reason: 'complete', evidence: [] })
  return because.find(({ code, verdict }) => code === 'case-interest' && verdict === 'not-met') ?? null
}
