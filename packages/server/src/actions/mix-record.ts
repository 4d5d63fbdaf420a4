import type { Solve } from '@sroi/matcher'
import type { Dependencies } from '../dependencies.ts'
import type { MixRecord } from '../store/index.ts'
import { partOf } from './part-of.ts'
import { planPurchases, type PurchasesPlanned } from './plan-purchases.ts'
import { registerReference, ruleSetReferences } from './references.ts'

interface Outside extends Pick<Dependencies, 'store' | 'clock' | 'catalogues'> {
  readonly solve: Solve
}

/**
 * The same answer as `planPurchases`, as a receipt holds it, with everything it rests on. Nothing is stored yet.
 * @param input a question of a mix, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function mixRecord (outside: Outside, input: unknown): Promise<MixRecord> {
  const planned = await planPurchases(outside, input)
  const { outcome, basis, request } = planned
  return {
    kind: 'mix',
    createdAt: outside.clock.now(),
    question: input as object,
    request,
    on: request.on,
    ...await worldOf(outside, input, planned),
    suppliers: shownSuppliers(planned),
    outcome,
    basis
  }
}

/** What the search rested on; where the caller brought the suppliers nothing was searched. */
async function worldOf ({ store }: Outside, input: unknown, { basis }: PurchasesPlanned): Promise<Pick<MixRecord, 'authority' | 'knownAt' | 'register' | 'ruleSets'>> {
  if (basis === null) return { authority: null, knownAt: null, register: null, ruleSets: [] }
  const { ruleSets: used, knownAt, register: { id, revision } } = basis.provenance
  const ruleSets = await store.ruleSetVersions(used)
  const asked = partOf(partOf(input, 'match'), 'authority')
  const authority = (await store.authorities()).find((one) => one.id === asked)
  if (ruleSets === null || authority === undefined) throw new Error('the store contradicts itself: rules or an authority of a moment ago are gone')
  const register = await store.registerAt(revision)
  return {
    authority: { name: authority.name.nl, point: authority.point },
    knownAt,
    register: register === null ? { id, revision, digest: null } : registerReference(register),
    ruleSets: ruleSetReferences(ruleSets)
  }
}

function shownSuppliers ({ outcome, suppliers }: PurchasesPlanned): MixRecord['suppliers'] {
  const shown = new Set(outcome.mixes.flatMap((mix) => mix.suppliers.map(({ id }) => id)))
  return suppliers.filter(({ id }) => shown.has(id))
}
