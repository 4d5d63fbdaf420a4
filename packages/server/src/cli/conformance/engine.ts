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
      if (!(error instanceof MatcherError)) throw error
      return { error: { code: error.code, problems: error.problems } }
    }
  },
  close: () => {},
  remarks: () => []
}
