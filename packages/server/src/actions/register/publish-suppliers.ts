import { MatcherError } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import type { PendingSupplier, Store } from '../../store/index.ts'
import type { Write } from '../write.ts'
import { differencesOf, type FieldDifference } from './differences.ts'

const MOST_NAMED = 1_000
/** So many fields are told of a supplier. */
const MOST_FIELDS = 200

export const publicationSchema = z.strictObject({
  suppliers: z.union([
    z.literal('all-changed'),
    z.array(z.string().min(1).max(100)).min(1, { error: 'is empty. Name the suppliers, or say all-changed' }).max(MOST_NAMED, { error: `names more than ${MOST_NAMED} suppliers. Say all-changed, or name them in several requests` })
  ], { error: 'is neither all-changed nor a list of ids of suppliers' }),
  upTo: z.int({ error: 'is not a revision. Give the Register-Revision of an answer' }).min(1, { error: 'is not a revision. Give the Register-Revision of an answer' }).optional()
    .meta({ description: 'The revision that was looked at: what the register came to know later waits for another look. Absent: all that is there' })
}).meta({ id: 'Publication', description: 'Of which suppliers searches find from now on what the register knows' })

/** What differs between the register and what is published of a supplier. */
export interface PendingChange {
  readonly supplier: string
  /** As the register has it; of one that leaves, as it is published. */
  readonly name: string
  /** The revision in which the register came to know it. */
  readonly revision: number
  readonly change: 'added' | 'changed' | 'removed'
  readonly fields: readonly FieldDifference[]
  /** How many fields differ beyond those. */
  readonly moreFields: number
}

export interface Published {
  readonly revision: number
  readonly total: number
  /** The first of them. */
  readonly changes: readonly Omit<PendingChange, 'name' | 'fields' | 'moreFields'>[]
}

/**
 * Publishes what the register knows, as it is at this moment. Where nothing differs nothing is written, and the revision stays.
 * @param input `Publication`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem: ids that the register never had are such.
 */
export async function publishSuppliers ({ writing, at, by }: Pick<Write, 'writing' | 'at' | 'by'>, input: unknown): Promise<Published> {
  const parsed = publicationSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, publicationSchema)))
  const { suppliers, upTo = Infinity } = parsed.data
  await writing.register.lock()
  if (suppliers !== 'all-changed') await refuseUnknown(writing, suppliers)
  const pending = (await writing.register.pending(suppliers === 'all-changed' ? null : suppliers)).filter((one) => one.revision <= upTo)
  const revision = pending.length === 0 ? await writing.register.revision() : await writing.publish({
    suppliers: pending.flatMap(({ registered }) => registered === null ? [] : [registered]),
    removed: pending.flatMap(({ id, registered }) => registered === null ? [id] : []),
    side: 'published'
  }, at, by)
  return { revision, total: pending.length, changes: pending.slice(0, MOST_NAMED).map(summaryOf) }
}

async function refuseUnknown ({ register }: Write['writing'], ids: readonly string[]): Promise<void> {
  const known = await register.known(ids)
  const problems = ids.flatMap((id, index) => !known.has(id) ? [{ place: `/suppliers/${index}`, code: 'unknown-supplier', detail: `There is no supplier '${id}' in the register` }] : [])
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
}

function summaryOf ({ id, revision, registered, published }: PendingSupplier): Published['changes'][number] {
  return { supplier: id, revision, change: registered === null ? 'removed' : published === null ? 'added' : 'changed' }
}

/** What is not published yet, in order of id, at most so many after one. */
export async function listPending ({ store }: { readonly store: Store }, after: string | null, limit: number): Promise<{ readonly items: readonly PendingChange[], readonly isLast: boolean }> {
  const pending = await store.register.pending(after, limit + 1)
  const items = pending.slice(0, limit).map((one) => {
    const fields = one.registered === null || one.published === null ? [] : differencesOf(one.published, one.registered)
    return { ...summaryOf(one), name: (one.registered ?? one.published)?.name ?? one.id, fields: fields.slice(0, MOST_FIELDS), moreFields: Math.max(0, fields.length - MOST_FIELDS) }
  })
  return { items, isLast: pending.length <= limit }
}
