// Where a firm takes a step in its own case. Paths without a language.
import type { CaseEventType } from '@sroi/matcher'
import { idOfAct } from '../components/apply/own-acts.tsx'

export function ownStepPath (id: string, type: CaseEventType): string {
  return type === 'application-submitted' ? '/apply#hand-in' : `/apply/cases/${id}#${idOfAct(type)}`
}
