// The suppliers of a mix: whom a search finds on each day that matters, and what the rules of the contract say of buying from them.
import { MatcherError, type MixCandidate, type PurchaseTerms, type PurchaseTermsRequest } from '@sroi/matcher'
import { mixCandidates, mixDays, purchaseTerms } from '@sroi/matcher/plan'
import type { SearchOutcome, SearchRequest } from '@sroi/matcher/search'
import { searchRegister } from '../catalogue/index.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { askSearch } from './ask-search.ts'

/** As many as one answer shows. */
const MOST_SHOWN = 1_000

export interface MixSuppliers {
  readonly candidates: readonly MixCandidate[]
  readonly days: readonly string[]
  readonly terms: PurchaseTerms
  readonly termsRequest: PurchaseTermsRequest
}

export interface MixSearched {
  /** The answer for the first day. */
  readonly outcome: SearchOutcome
  /** Null: neither the caller nor the contract says by when. */
  readonly suppliers: MixSuppliers | null
}

/** What a mix asks beside its search. */
export interface MixDemanded {
  readonly deadline: string | undefined
  /** Where the caller says what must be filled. */
  readonly leftCents: number | undefined
}

/**
 * @param input the question of a search, unchecked; its day of delivery does not matter: a mix has days of its own.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function findMixSuppliers (outside: SearchDependencies, input: object, demanded: MixDemanded): Promise<MixSearched> {
  const asked = await askSearch(outside, input)
  const { request, reader } = asked
  const catalogue = await outside.catalogues.of(asked.register)
  const outcome = searchRegister(catalogue, onDay(request, null), reader)
  const { part, obligation, provenance } = outcome
  const deadline = demanded.deadline ?? part.facts.period?.until ?? null
  if (deadline === null) return { outcome, suppliers: null }
  const on = provenance.delivery
  const { suppliers } = request
  const days = mixDays({ suppliers, on, deadline, knownAt: asked.knownAt })
  const answers = [outcome, ...days.slice(1).map((day) => searchRegister(catalogue, onDay(request, day), reader))]
  const ranked = new Set(answers.flatMap(({ ranked: { items } }) => items.map(({ supplier }) => supplier.id)))
  const { leftCents } = demanded
  const termsRequest: PurchaseTermsRequest = {
    contract: { ...request.contract, ...part.facts },
    authority: request.authority, ruleSet: request.ruleSet, suppliers: suppliers.filter(({ id }) => ranked.has(id)),
    on, deadline, knownAt: asked.knownAt,
    dueCents: obligation.dueCents ?? (leftCents === undefined ? null : leftCents + obligation.filledCents),
    filledCents: obligation.filledCents
  }
  const terms = purchaseTerms(termsRequest)
  const { performance } = part.facts
  const named = outcome.read?.places[0]
  const near = request.need?.near ?? (named === undefined ? null : reader.pointOf?.(named.id) ?? null) ?? performance?.point ?? asked.authority.point
  const candidates = mixCandidates(answers, { suppliers, municipality: performance?.municipality ?? request.authority, terms: terms.suppliers, ...(near === null ? {} : { near }) })
  return { outcome, suppliers: { candidates, days, terms, termsRequest } }
}

/** The whole list, for a day of delivery; null: the first on which there can be any. */
function onDay (request: SearchRequest, day: string | null): SearchRequest {
  const { need: { delivery: _delivery, deliveryUntil: _until, ...need } = {}, after: _after, ...question } = request
  return { ...question, need: { ...need, ...(day === null ? {} : { delivery: day }) }, show: MOST_SHOWN }
}

/** Its mistakes stand in the part of a question that it is. */
export function inMatch (error: unknown): unknown {
  return error instanceof MatcherError ? new MatcherError(error.code, error.problems.map((problem) => ({ ...problem, place: `/match${problem.place}` }))) : error
}
