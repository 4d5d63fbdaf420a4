// The thread in which rules are looked over, so that nothing else waits for it.
import { parentPort } from 'node:worker_threads'
import { MatcherError, type MatcherErrorCode, type Problem } from '@sroi/matcher'
import { answerReview, type Review } from './answer-review.ts'

export type ReviewReply = { readonly answer: object } | { readonly refused: MatcherErrorCode, readonly problems: readonly Problem[] }

parentPort?.on('message', (review: Review) => {
  parentPort?.postMessage(reply(review))
})

function reply (review: Review): ReviewReply {
  try {
    return { answer: answerReview(review) }
  } catch (error) {
    // an error loses its class on the way
    if (error instanceof MatcherError) return { refused: error.code, problems: error.problems }
    throw error
  }
}
