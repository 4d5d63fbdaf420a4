// The questions of many obligations, each as its own search asks it.
import type { Problem } from '../error.ts'
import { checkAssessment, checkValues } from '../check-request.ts'
import type { ObligationsRequest, OpenObligation } from '../model/reverse.ts'
import type { SearchOutcome } from '../model/search.ts'
import { findDoubleIds } from '../request/index.ts'
import { ask, type AskedQuestion, collectAt, type Reader, refuseAll, rememberReadings } from '../search/index.ts'

export interface ObligationAsked extends AskedQuestion, Pick<OpenObligation, 'on' | 'knownAt'> {
  readonly id: string
  readonly layers: SearchOutcome['provenance']['ruleSets']
}

/** @throws MatcherError INVALID_REQUEST with the problems of all of them, each at its place. */
export function askObligations ({ obligations, ...rest }: ObligationsRequest, reader: Reader): readonly ObligationAsked[] {
  const problems: Problem[] = [...findDoubleIds(obligations, 'obligations')]
  const remembering = rememberReadings(reader)
  collectAt('', problems, () => { checkValues(rest) })
  const asked = obligations.map((obligation, index) => collectAt(`/obligations/${index}`, problems, () => {
    checkAssessment(obligation)
    const { id, ruleSet: { layers }, on, knownAt } = obligation
    return { id, layers, on, knownAt, ...ask(obligation, remembering) }
  }))
  refuseAll(problems)
  return asked.filter((one) => one !== null)
}
