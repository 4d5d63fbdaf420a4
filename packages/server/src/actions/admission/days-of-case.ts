// The days to come of a case, each with what the case waits for then: a list reads them, and replays nothing.
import type { AdmissionCase, CaseQuestion, Finding, IsoInstant } from '@sroi/matcher'
import { caseDeadlines, caseTimeline, nextActions, stateOn } from '@sroi/matcher/procedure'
import type { CaseDay, CaseOutlook } from '../../store/index.ts'
import { expectedStep, standsBefore } from '../../admission/expected-step.ts'

/** A row of a list has no room for more. */
const MOST = 3

export function daysOfCase (of: AdmissionCase, at: IsoInstant): readonly CaseDay[] {
  return caseTimeline(of, at).map((segment) => ({ ...segment, outlook: outlookOn(of, { on: segment.from, knownAt: at }) }))
}

/** The same as a screen of the case tells, for whoever's turn it is. */
function outlookOn (of: AdmissionCase, question: CaseQuestion): CaseOutlook {
  const { state, badge } = stateOn(of, question)
  const next = nextActions(of, question)
  const step = expectedStep(state, next)
  const first = step === null ? [] : [...step.first, ...standsBefore(state, next)]
  const unknown = [badge, ...caseDeadlines(of, question).map(({ finding }) => finding)].filter(({ verdict }) => verdict === 'unknown')
  return {
    awaits: step === null ? null : { step: step.type, roles: step.roles },
    missing: [...new Set(unknown.flatMap(({ missing }) => missing.map(({ name }) => name)))].slice(0, MOST),
    first: once(first).slice(0, MOST).map(({ code, verdict, facts, missing }) => ({ code, verdict, facts: facts.map((fact) => ({ ...fact, evidence: null })), missing }))
  }
}

function once (findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${JSON.stringify(finding.facts)}`, finding])).values()]
}
