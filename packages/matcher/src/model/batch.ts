// Many questions to one register in one call.
import type { SearchRequest } from './search.ts'

export interface SearchBatch extends Pick<SearchRequest, 'suppliers' | 'register'> {
  /** Each with its own rules, day and page; the register is that of the batch. */
  readonly questions: readonly Omit<SearchRequest, 'suppliers' | 'register'>[]
}
