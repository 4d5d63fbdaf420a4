import type { CaseRole, NextAction } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { nextActions } from '@sroi/matcher/procedure'
import { expectedStep, standsBefore } from '../../admission/expected-step.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import type { Frame } from '../frame.ts'

/** Who else can take the step that the case waits for. */
export function waitsFor ({ view: { stands: { state }, on, knownAt, myRoles }, of }: CaseRead): readonly CaseRole[] {
  const roles = expectedStep(state, nextActions(of, { on, knownAt }))?.roles ?? []
  // a program takes its turn of its own accord
  return roles.some((role) => myRoles.includes(role)) ? [] : roles.filter((role) => role !== 'machine')
}

/** What must come first, for who has no step of their own that tells it: an auditor sees as well what is missing. */
export function lackingFor ({ view: { stands: { state }, next, on, knownAt }, of }: CaseRead, { language }: Pick<Frame, 'language'>): readonly string[] {
  if (expectedStep(state, next) !== null) return []
  const all = nextActions(of, { on, knownAt })
  const first: NextAction['first'] = [...expectedStep(state, all)?.first ?? [], ...standsBefore(state, all)]
  return [...new Set(first.map((finding) => explain(finding, language)[0]?.text ?? ''))]
}
