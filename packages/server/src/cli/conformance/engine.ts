// Whoever answers the cases: the engine inside, or a program.
import { MatcherError } from '@sroi/matcher'
import { answerQuestion } from './answer-question.ts'
import type { Reply } from './compare-reply.ts'

export interface Engine {
  /** Rejects with PortFailure when no reply can be had any more. */
  reply (id: string, question: string, request: unknown): Promise<Reply>
  close (): void
  /** What is worth telling about it, beside its answers. */
  remarks (): readonly string[]
}

/** The engine inside. */
export const ownEngine: Engine = {
  reply: async (_id, question, request) => {
    try {
      return { answer: answerQuestion(question, request) }
    } catch (error) {
      // any other error is a fault of ours; as a reply it differs from whatever is expected, and the other cases are still told
      if (!(error instanceof MatcherError)) return { error: { code: 'FAULT', problems: [{ place: '', code: 'fault', detail: String(error) }] } }
      return { error: { code: error.code, problems: error.problems } }
    }
  },
  close: () => {},
  remarks: () => []
}
