// Asks an engine every case, one after the other.
import { requestOf, type ConformanceCase, type ConformanceKit } from '@sroi/fixtures'
import { compareReply } from './compare-reply.ts'
import type { Difference } from './difference.ts'
import type { Engine } from './engine.ts'
import { PortFailure } from './port-failure.ts'

export interface CaseResult {
  readonly id: string
  readonly title: string
  /** Empty: they agree. */
  readonly differences: readonly Difference[]
}

export interface KitResult {
  readonly results: readonly CaseResult[]
  /** Why it ended before the last case; null: it did not. */
  readonly failure: { readonly id: string, readonly reason: string } | null
}

/** Stops at the first case to which no reply can be had. */
export async function runCases (cases: readonly ConformanceCase[], kit: Pick<ConformanceKit, 'documents'>, engine: Engine): Promise<KitResult> {
  const results: CaseResult[] = []
  for (const one of cases) {
    try {
      const reply = await engine.reply(one.id, one.question, requestOf(one, kit))
      results.push({ id: one.id, title: one.title, differences: compareReply(one, reply) })
    } catch (error) {
      if (!(error instanceof PortFailure)) throw error
      return { results, failure: { id: one.id, reason: error.message } }
    }
  }
  return { results, failure: null }
}
