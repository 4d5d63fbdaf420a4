// The program of somebody who uses the library; the same file runs in Node and, as it is, in a browser.
import { assess, assessReservation, match, MatcherError, value } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'

/** Answers and their explanations as one text. */
export function ask ({ matches, assessments, valuations, reservations, wrong }) {
  const outcomes = matches.map(question => match(question))
  const obligations = assessments.map(question => assess(question))
  const values = valuations.map(question => value(question))
  const verdicts = reservations.map(question => assessReservation(question))
  return JSON.stringify({
    outcomes,
    obligations,
    values,
    verdicts,
    words: [...[...outcomes, ...obligations].map(({ obligation }) => obligation), ...values].map(({ finding }) => ['nl', 'en'].map(language => explain(finding, language))),
    problems: problemsOf(wrong)
  })
}

function problemsOf (question) {
  try {
    return match(question)
  } catch (error) {
    return error instanceof MatcherError ? error.problems : String(error)
  }
}
