// A question as it would be after a change.
import { answerTo } from '../answer-to.ts'
import type { Filters } from '../model/filters.ts'
import type { QuestionChange } from '../model/next-best.ts'
import type { SearchRequest } from '../model/search.ts'
import type { Condition } from '../model/why-not.ts'

type Question = Pick<SearchRequest, 'need' | 'filters'>

/**
 * The rest of the request stays. What `whyNot` and `nextBest` propose can be asked again in this way.
 * @throws MatcherError INVALID_REQUEST when it is no question, or no change of one.
 */
export function changeQuestion<Q extends Question> (question: Q, change: QuestionChange): Q {
  return answerTo(() => changed(question, change))
}

function changed<Q extends Question> (question: Q, change: QuestionChange): Q {
  const { filters = {}, need = {} } = question
  const withFilters = (changed: Filters): Q => ({ ...question, filters: changed })
  switch (change.kind) {
    case 'choose-also': return withFilters({ ...filters, [change.condition]: [...(filters[change.condition] ?? []), change.value] })
    case 'choose-label': return withFilters({ ...filters, labels: [...(filters.labels ?? []), change.label] })
    case 'widen': return withFilters({ ...filters, [change.condition]: change.to })
    case 'leave-out': return leaveOut(question, change.condition)
    case 'deliver-on': return { ...question, need: { ...without(need, 'deliveryUntil'), delivery: change.day } }
    case 'spend-more': return { ...question, need: { ...need, budgetCents: change.toCents } }
    case 'look-in': {
      const near = change.near === null ? {} : { near: change.near }
      return { ...question, need: { ...near, ...without(without(need, 'text'), 'sameDivisionOnly'), cpv: change.cpv }, filters: { ...filters, divisions: change.branches } }
    }
  }
}

function leaveOut<Q extends Question> (question: Q, condition: Condition): Q {
  const { need = {}, filters = {} } = question
  if (condition === 'text' || condition === 'sameDivisionOnly' || condition === 'reservation') return { ...question, need: without(need, condition) }
  return { ...question, filters: without(filters, condition) }
}

function without<T extends object, K extends keyof T> (whole: T, name: K): Omit<T, K> {
  const { [name]: _left, ...rest } = whole
  return rest
}
