import { MatcherError, type Problem, type Supplier } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { whyNot, type WhyNot } from '@sroi/matcher/search'
import { z } from 'zod'
import type { Clock } from '../dependencies.ts'
import type { ReadableStore } from '../store/index.ts'
import { changeCosts } from '../vocabulary/change-costs.ts'
import { askSearch, type AskedSearch } from './ask-search.ts'
import { searchSchema } from './question-schema.ts'
import { suggestSuppliers } from './suggest.ts'

type Named = Pick<Supplier, 'id' | 'name'>

/** Where one firm stands in a search. */
export interface Position extends WhyNot {
  readonly supplier: Named
  /** Other firms that the name may mean, nearest first. */
  readonly alsoMeant: readonly Named[]
}

const supplierShape = z.strictObject({
  supplier: z.string({ error: 'is not a text. Give the id of a supplier, or its name' })
    .min(1, { error: 'is empty. Give the id of a supplier, or its name' })
    .max(500, { error: 'is longer than 500 characters' })
    .meta({ description: 'The id of a supplier of the register, or its name; misspellings are forgiven' })
})

export const positionSchema = searchSchema.omit({ after: true }).extend(supplierShape.shape).meta({ id: 'PositionQuestion' })

/** So many names may be meant. */
const MOST = 5

/**
 * Why is a firm not among those that count, and what is the least that would change it? Nothing is stored.
 * @param input a `Search` with the id or the name of a `supplier`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question, and when nobody's name comes near.
 */
export async function findPosition (outside: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown): Promise<Position> {
  const { supplier: typed, ...question } = typeof input === 'object' && input !== null ? input as Record<string, unknown> : {}
  const parsed = supplierShape.safeParse({ supplier: typed })
  const problems: Problem[] = parsed.success ? [] : [...problemsOf(parsed.error.issues, { supplier: typed }, supplierShape)]
  const asked = await gather(problems, () => askSearch(outside, question))
  if (!parsed.success || asked === null) throw new MatcherError('INVALID_REQUEST', problems)
  const [meant, ...alsoMeant] = namedBy(parsed.data.supplier, asked.register.suppliers)
  if (meant === undefined) {
    const detail = `The register has no supplier that is called like '${parsed.data.supplier.slice(0, 80)}'. Give the id or the name of one that it has`
    throw new MatcherError('INVALID_REQUEST', [{ place: '/supplier', code: 'unknown-supplier', detail }])
  }
  return { supplier: meant, alsoMeant, ...whyNot(asked.request, meant.id, changeCosts(), asked.reader) }
}

function namedBy (typed: string, suppliers: readonly Supplier[]): readonly Named[] {
  const exact = suppliers.find(({ id }) => id === typed)
  return exact === undefined ? suggestSuppliers(suppliers, typed, MOST) : [{ id: exact.id, name: exact.name }]
}

/** Null where it was refused; why is then among the problems. */
async function gather (problems: Problem[], work: () => Promise<AskedSearch>): Promise<AskedSearch | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    problems.push(...error.problems)
    return null
  }
}
