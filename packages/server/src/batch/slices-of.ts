// A batch in slices: small enough that the first answers come at once and no thread is done long before the others, and a few questions start no second thread.
import type { Slice, SlicedQuestion } from './slice.ts'

const [LEAST, MOST] = [8, 16]

export function slicesOf (work: Slice['work'], register: number, questions: readonly SlicedQuestion[], threads: number): readonly Slice[] {
  const length = Math.max(LEAST, Math.min(MOST, Math.ceil(questions.length / (threads * 4))))
  return Array.from({ length: Math.ceil(questions.length / length) }, (_, index) => {
    const from = index * length
    return { work, register, from, questions: questions.slice(from, from + length) }
  })
}
