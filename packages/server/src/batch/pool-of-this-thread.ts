import { answerSlice } from './answer-slice.ts'
import type { Pool } from './open-pool.ts'

/** Answers in this thread, for a program that has nothing else to do and few questions: starting a thread takes longer than they do. */
export function poolOfThisThread (): Pool {
  return {
    size: 1,
    run: async (slice, parts) => answerSlice(slice, parts),
    enter: () => () => {},
    close: async () => {}
  }
}
