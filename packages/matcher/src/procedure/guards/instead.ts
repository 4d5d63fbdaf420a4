import type { AdmissionCase, DecisionTaken } from '../../model/admission-case.ts'
import type { CaseEventType, Instead } from '../../model/case-event.ts'
import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, eventOf, judged } from '../asked.ts'
import { guardCompleteness } from './completeness.ts'
import { extensionOf } from './extension.ts'
import { guardFindings } from './findings.ts'
import { guardLabel } from './label.ts'

/** What can take the place of a decision, while it still has its effect. */
const INSTEAD: { readonly [T in CaseEventType]?: { readonly kinds: readonly Instead['kind'][], readonly stillStands: (of: AdmissionCase, decision: DecisionTaken) => boolean } } = {
  'refusal-decided': { kinds: ['admit-temporarily', 'admit-full', 'treat-again'], stillStands: ({ stage }) => stage === 'refused' },
  'leaving-aside-decided': { kinds: ['treat-again'], stillStands: ({ stage }) => stage === 'left-aside' },
  'temporary-admission-decided': { kinds: ['admit-full'], stillStands: ({ stage, temporaryBy }, { id }) => (stage === 'admitted-temporarily' || stage === 'extended') && temporaryBy === id },
  'extension-refused': { kinds: ['extend'], stillStands: ({ stage }) => stage === 'admitted-temporarily' || stage === 'extended' },
  'suspension-decided': { kinds: ['restore'], stillStands: ({ stage, isSuspended }) => isSuspended && stage !== 'withdrawn' },
  'withdrawal-decided': { kinds: ['restore'], stillStands: ({ stage }) => stage === 'withdrawn' }
}

/** Does what is put in the place of a decision fit it, and may it be decided at all? */
export function guardInstead (asked: Asked): readonly Finding[] {
  const { of } = asked
  const event = eventOf(asked, 'objection-upheld')
  const objection = of.objections.find(({ id }) => id === event?.objection)
  const contested = of.decisions.find(({ id }) => id === objection?.against)
  if (event === null || contested === undefined) return []
  const { instead } = event
  const possible = INSTEAD[contested.type]
  const fault = possible === undefined || !possible.kinds.includes(instead.kind) ? 'does-not-fit' : possible.stillStands(of, contested) ? null : 'no-longer-stands'
  const own = judged(asked, 'case-instead', fault === null ? 'met' : 'not-met', 'awb 7:11', {
    facts: [fact('case-event', 'code', contested.type), fact('instead', 'code', instead.kind), ...(fault === null ? [] : [fact('case-fault', 'code', fault)])]
  })
  return [own, ...asOfItself(asked, instead)]
}

/** An objection opens no door that is closed to a decision. */
function asOfItself (asked: Asked, instead: Instead): readonly Finding[] {
  if (instead.kind === 'extend') return extensionOf(asked, instead)
  if (instead.kind === 'admit-full') return [...guardCompleteness(asked), ...guardFindings(asked), ...guardLabel(asked)]
  return instead.kind === 'admit-temporarily' ? [...guardCompleteness(asked), ...guardFindings(asked)] : []
}
