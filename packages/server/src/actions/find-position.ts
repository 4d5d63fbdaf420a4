import { MatcherError, type Problem } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { type Change, changeQuestion, type Counterfactual, type QuestionChange, type SearchQuestion, type WhyNot } from '@sroi/matcher/search'
import { findRank } from '../catalogue/index.ts'
import type { PositionDependencies } from '../dependencies.ts'
import { prepareNames } from '../suggestion/names-of-register.ts'
import { changeCosts } from '../vocabulary/change-costs.ts'
import { askSearch, type AskedSearch } from './ask-search.ts'
import { findSupplierMeant, type Named, supplierShape } from './find-supplier-meant.ts'
import { searchSchema } from './question-schema.ts'

/** A counterfactual, with the question that it makes of the one that was asked. */
export interface Proposal extends Counterfactual {
  /** To be asked in the place of `need` and `filters`. Null: the firm has to change something as well. */
  readonly question: Pick<SearchQuestion, 'need' | 'filters'> | null
}

/** Where one firm stands in a search. */
export interface Position extends Omit<WhyNot, 'counterfactuals'> {
  readonly counterfactuals: readonly Proposal[]
  readonly supplier: Named
  /** Other firms that the name may mean, nearest first. */
  readonly alsoMeant: readonly Named[]
}

export const positionSchema = searchSchema.omit({ after: true }).extend(supplierShape.shape).meta({ id: 'PositionQuestion' })

/**
 * Why is a firm not among those that count, and what is the least that would change it? Nothing is stored.
 * @param input a `Search` with the id or the name of a `supplier`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question, and when nobody's name comes near.
 */
export async function findPosition (outside: PositionDependencies, input: unknown): Promise<Position> {
  const { supplier: typed, ...question } = typeof input === 'object' && input !== null ? input as Record<string, unknown> : {}
  const parsed = supplierShape.safeParse({ supplier: typed })
  const problems: Problem[] = parsed.success ? [] : [...problemsOf(parsed.error.issues, { supplier: typed }, supplierShape)]
  const asked = await gather(problems, () => askSearch(outside, question))
  if (!parsed.success || asked === null) throw new MatcherError('INVALID_REQUEST', problems)
  await prepareNames(asked.register.suppliers)
  const { supplier, alsoMeant } = findSupplierMeant(parsed.data.supplier, asked.register.suppliers)
  const { id, name } = supplier
  // where it stands depends on itself alone; only its rank is among the others
  const { counterfactuals, ...position } = await outside.tellWhy({ request: { ...asked.request, suppliers: [supplier] }, costs: changeCosts(), authorities: asked.authorities })
  const rank = position.rank === null ? null : findRank(await outside.catalogues.of(asked.register), asked.request, id, asked.reader)
  return { supplier: { id, name }, alsoMeant, ...position, rank, counterfactuals: counterfactuals.map((one) => ({ ...one, question: questionAfter(one.changes, asked.question) })) }
}

function questionAfter (changes: readonly Change[], { need = {}, filters = {} }: Pick<SearchQuestion, 'need' | 'filters'>): Proposal['question'] {
  if (!changes.every(isOfQuestion)) return null
  return changes.reduce((before, change) => changeQuestion(before, change), { need, filters })
}

function isOfQuestion (change: Change): change is Extract<QuestionChange, Change> {
  return !change.kind.startsWith('firm-')
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
