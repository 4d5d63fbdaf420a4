// The program of somebody who uses the library; the same file runs in Node and, as it is, in a browser.
import { assessReservation, match, MatcherError, value } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'

/** Answers and their explanations as one text. */
export function ask ({ matches, valuations, reservations, wrong }) {
  const obligations = matches.map(question => match(question))
  const values = valuations.map(question => value(question))
  const verdicts = reservations.map(question => assessReservation(question))
  return JSON.stringify({
    obligations,
    values,
    verdicts,
    words: [...obligations.map(({ obligation }) => obligation), ...values].map(({ finding }) => ['nl', 'en'].map(language => explain(finding, language))),
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
