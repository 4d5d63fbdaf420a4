// Thousands of obligations against the register, on threads of their own.
import { MatcherError, type Problem } from '@sroi/matcher'
import type { SearchSummary, SummaryFirm } from '@sroi/matcher/search'
import { inOrder } from '../batch/in-order.ts'
import type { Pool } from '../batch/open-pool.ts'
import type { Reply, Shared, Slice } from '../batch/slice.ts'
import { slicesOf } from '../batch/slices-of.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { limitProblems, MOST_PROBLEMS } from '../problems/limit-problems.ts'
import { type BatchProvenance, prepareBatch, type PreparedBatch } from './prepare-batch.ts'

/** A firm that is named, so that the answer can be read on its own. */
export interface NamedFirm extends SummaryFirm {
  readonly name: string
  readonly town: string
}

/** The answer to one question of a batch. */
export interface BatchAnswer extends Omit<SearchSummary, 'top'> {
  /** The place of the question in the batch, from 0. */
  readonly index: number
  /** The id of its contract. */
  readonly contract: string
  readonly authority: string
  readonly top: readonly NamedFirm[]
}

/** A batch whose questions are in order, and that is being answered. */
export interface Batch {
  readonly total: number
  /** In the order of the questions, each as soon as it is there. To be taken once. */
  readonly answers: AsyncIterable<BatchAnswer>
  readonly provenance: BatchProvenance
  /** To be called when nobody takes more answers; more often does no harm. What is not begun is then never begun. */
  readonly end: () => void
}

export interface BatchDependencies extends SearchDependencies {
  readonly pool: Pool
  /** A name for whoever asks: they have a few places at most. */
  readonly asker: string
}

/** So many slices for each thread are under way before the first of them is taken. */
const AHEAD = 3

/**
 * Nothing is stored. All questions are checked before the first is answered.
 * @param input a batch, unchecked.
 * @throws MatcherError INVALID_REQUEST with the problems of all questions; HttpProblem `too-busy` when there are too many batches at once.
 */
export async function summarizeBatch ({ pool, asker, ...outside }: BatchDependencies, input: unknown): Promise<Batch> {
  const leave = pool.enter(asker)
  const stop = new AbortController()
  const end = (): void => {
    leave()
    stop.abort(new Error('nobody waits for the answers'))
  }
  try {
    const prepared = await prepareBatch(outside, input)
    const { questions, register, provenance } = prepared
    const run = (slice: Slice): Promise<Reply> => pool.run(slice, partsOf(slice, prepared), stop.signal)
    const replies = (work: Slice['work']): AsyncGenerator<Reply> => inOrder(slicesOf(work, register, questions, pool.size), pool.size * AHEAD, run)
    await check(replies('check'))
    return { total: questions.length, answers: answersOf(prepared, replies('summarize'), end), provenance, end }
  } catch (error) {
    end()
    throw error
  }
}

/** What this slice speaks of. */
function partsOf ({ register, questions }: Slice, { parts }: PreparedBatch): ReadonlyMap<number, Shared> {
  const named = new Set([register, ...questions.map(({ rules }) => rules)])
  return new Map([...parts].filter(([number]) => named.has(number)))
}

async function check (replies: AsyncIterable<Reply>): Promise<void> {
  const problems: Problem[] = []
  for await (const reply of replies) {
    problems.push(...reply.problems)
    if (problems.length > MOST_PROBLEMS) break
  }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
}

async function * answersOf ({ questions, supplierOf }: PreparedBatch, replies: AsyncIterable<Reply>, end: () => void): AsyncGenerator<BatchAnswer> {
  const named = (firm: SummaryFirm): NamedFirm => {
    const { name, place: { town } } = supplierOf(firm.id)
    return { ...firm, name, town }
  }
  let index = 0
  try {
    for await (const { problems, summaries } of replies) {
      // they were checked, so this is the register or the lexicon
      if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
      for (const summary of summaries) {
        const { contract, authority } = (questions[index] as PreparedBatch['questions'][number]).question
        yield { index, contract: contract.id, authority, ...summary, top: summary.top.map(named) }
        index += 1
      }
    }
  } finally {
    end()
  }
}
