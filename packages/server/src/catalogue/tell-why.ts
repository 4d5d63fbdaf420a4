// Why is one firm not there? The least changes are found by trying thousands of them, which can take a second.
import { type ChangeCosts, type SearchRequest, whyNot, type WhyNot } from '@sroi/matcher/search'
import type { Authority } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'

export interface WhyQuestion {
  /** Its one supplier is whom it is about. */
  readonly request: SearchRequest
  readonly costs: ChangeCosts
  readonly authorities: readonly Authority[]
}

/** Tells it. @throws MatcherError INVALID_REQUEST as `whyNot` of the library. */
export type TellWhy = (question: WhyQuestion) => Promise<WhyNot>

/** In this thread, for a program that has nothing else to do meanwhile. */
export const tellWhyHere: TellWhy = async ({ request, costs, authorities }) => whyNot(request, request.suppliers[0]?.id ?? '', costs, readerFor(authorities))
