// The thread in which it is found out why a firm is not there, so that nothing else waits for it.
import { parentPort } from 'node:worker_threads'
import { MatcherError, type MatcherErrorCode, type Problem } from '@sroi/matcher'
import type { WhyNot } from '@sroi/matcher/search'
import type { Authority } from '../store/index.ts'
import { tellWhyHere, type WhyQuestion } from './tell-why.ts'

/** `authorities` null: those of the question before. */
export interface WhyMessage extends Omit<WhyQuestion, 'authorities'> {
  readonly authorities: readonly Authority[] | null
}

export type WhyReply = { readonly answer: WhyNot } | { readonly refused: MatcherErrorCode, readonly problems: readonly Problem[] }

let known: readonly Authority[] = []

parentPort?.on('message', async ({ request, costs, authorities }: WhyMessage) => {
  known = authorities ?? known
  parentPort?.postMessage(await reply({ request, costs, authorities: known }))
})

async function reply (question: WhyQuestion): Promise<WhyReply> {
  try {
    return { answer: await tellWhyHere(question) }
  } catch (error) {
    // an error loses its class on the way
    if (error instanceof MatcherError) return { refused: error.code, problems: error.problems }
    throw error
  }
}
