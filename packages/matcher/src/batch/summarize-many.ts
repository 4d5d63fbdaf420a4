// Thousands of obligations against one register, a slice at a time: whoever calls owns the workers.
import { answerTo } from '../answer-to.ts'
import { type Catalogue, checkLexicon, summarize } from '../catalogue/index.ts'
import { SHOWN } from '../match.ts'
import type { SearchSummary, SummaryRequest } from '../model/batch.ts'
import type { Supplier } from '../model/supplier.ts'
import type { AskedQuestion, Reader } from '../search/index.ts'
import { askMany } from './ask-many.ts'
import { coverageOf } from './coverage-of.ts'

/**
 * For each of the questions `from` up to but not including `until`: what is left of the obligation, exactly how many firms count, who comes first, and whether
 * these can fill it. Totals, order, scores and euros are those of `search`. Nobody is judged but who is shown, so that thousands stay small and fast.
 * `supplierOf`: the facts of a supplier, as the catalogue was built of them; asked for who is shown, and for suppliers that were changed after a question's `knownAt`.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem of every question of the slice at once, each at its place; for a slice that is none; and when
 *   the catalogue is of another lexicon, or the facts are of another version of the register.
 */
export function summarizeMany (
  catalogue: Catalogue, questions: readonly SummaryRequest[], from: number, until: number, reader: Reader, supplierOf: (id: string) => Supplier
): readonly SearchSummary[] {
  return answerTo(() => {
    checkLexicon(catalogue, reader)
    return askMany(questions, from, until, reader).map((asked, index) => summaryOf(catalogue, questions[from + index] as SummaryRequest, asked, reader, supplierOf))
  })
}

function summaryOf (catalogue: Catalogue, { top = SHOWN, show = 0, seed = '' }: SummaryRequest, asked: AskedQuestion, reader: Reader, supplierOf: (id: string) => Supplier): SearchSummary {
  const { obligation: { finding: _finding, dueByYear: _dueByYear, ...obligation }, warnings, delivery } = asked.assessed
  const found = summarize(catalogue, asked, { top, show, seed }, reader, supplierOf)
  return { obligation, warnings, delivery, totals: found.totals, coverage: coverageOf(asked.question.fillable, found), top: found.top, shown: found.shown }
}
