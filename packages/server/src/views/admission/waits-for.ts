import type { CaseRole } from '@sroi/matcher'
import { nextActions } from '@sroi/matcher/procedure'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { expectedStep } from '../components/case/expected-step.ts'

/** Who else can take the step that the case waits for. */
export function waitsFor ({ view: { stands: { state }, on, knownAt, myRoles }, of }: CaseRead): readonly CaseRole[] {
  const roles = expectedStep(state, nextActions(of, { on, knownAt }))?.roles ?? []
  // a program takes its turn of its own accord
  return roles.some((role) => myRoles.includes(role)) ? [] : roles.filter((role) => role !== 'machine')
}
