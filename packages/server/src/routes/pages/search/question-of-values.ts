// The question that stands in the address of the search page.
import type { SearchQuestion } from '@sroi/matcher/search'
import { findMatch } from '../../../actions/find-match.ts'
import { listAuthorities } from '../../../actions/list-authorities.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { errorsOfProblems } from '../form/errors.ts'
import { EMPTY_FORM, type FormValues } from '../form/fields.ts'
import { needOfFacts, questionOfFacts } from '../form/question-of-facts.ts'
import { readForm } from '../form/read-form.ts'
import type { PageContext } from '../page-context.ts'
import { filtersOfValues } from './filters-of-values.ts'
import type { SearchValues } from './search-values.ts'

type Base = Omit<SearchQuestion, 'after'>

export interface QuestionRead {
  /** Of the recorded match, or as it was told by hand; null where that has mistakes. */
  readonly base: Base | null
  /** Base, need and filters together, unchecked. */
  readonly question: Readonly<Record<string, unknown>> | null
  readonly errors: readonly ShownError[]
}

/** Null: there is no such match. */
export async function questionOfValues ({ dependencies, language, answers }: PageContext, values: SearchValues, show: number): Promise<QuestionRead | null> {
  const words = wordsIn(language)
  const { filters, errors } = filtersOfValues(values, words)
  if (values.match !== '') {
    const receipt = await findMatch(dependencies, values.match, answers)
    if (receipt === null) return null
    const { question } = receipt
    // the contract stays as it was recorded; what is asked of the purchase can be changed
    const { facts, problems } = readForm({ ...EMPTY_FORM, authority: question.authority, ...purchaseIn(values.facts) }, new Set([question.authority]))
    return together({ ...question, need: { ...question.need, ...needOfFacts(facts) } }, values, filters, [...errorsOfProblems(problems, words), ...errors], show)
  }
  const authorities = await listAuthorities(dependencies)
  const { facts, problems } = readForm(values.facts, new Set(authorities.map(({ id }) => id)))
  if (problems.length > 0) return { base: null, question: null, errors: [...errorsOfProblems(problems, words), ...errors] }
  const authorityName = authorities.find(({ id }) => id === facts.authority)?.name.nl ?? ''
  return together(questionOfFacts(null, facts, authorityName, amsterdamDay(dependencies.clock.now())), values, filters, errors, show)
}

function purchaseIn ({ delivery, budget, cpv, sameDivision, needReservation }: FormValues): Partial<FormValues> {
  return { delivery, budget, cpv, sameDivision, needReservation }
}

function together (base: Base, { need: text, after, facts }: SearchValues, filters: object, errors: readonly ShownError[], show: number): QuestionRead {
  const { need: { cpv, sameDivisionOnly, text: _recorded, ...need } = {}, filters: _filters, show: _show, ...asked } = base
  // who says in words what is needed means those words, not the codes of an earlier question
  const ofBase = { ...(cpv === undefined ? {} : { cpv }), ...(sameDivisionOnly === undefined ? {} : { sameDivisionOnly }) }
  const given = facts.cpv.split(/[\s,;]+/u).filter((code) => /^\d{8}$/u.test(code)).slice(0, 50)
  const codes = { ...(text.trim() === '' ? ofBase : { text }), ...(given.length === 0 ? {} : { cpv: given }) }
  const question = { ...asked, need: { ...need, ...codes }, filters, show, ...(after === '' ? {} : { after }) }
  return { base, question: errors.length > 0 ? null : question, errors }
}
