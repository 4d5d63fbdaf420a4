// The rules that every event passes, and those of its type.
import type { Finding } from '../../model/finding.ts'
import type { Asked, Guard } from '../asked.ts'
import { EVENT_RULES, type GuardName } from '../event-rules.ts'
import { guardCompleteness } from './completeness.ts'
import { guardDays } from './days.ts'
import { guardExtension } from './extension.ts'
import { guardFindings } from './findings.ts'
import { guardFourEyes } from './four-eyes.ts'
import { guardHearing } from './hearing.ts'
import { guardInstead } from './instead.ts'
import { guardInterest } from './interest.ts'
import { guardLabel, guardLabelCheck } from './label.ts'
import { guardLabelInTime } from './label-in-time.ts'
import { guardLeavingAside } from './leaving-aside.ts'
import { guardMandate } from './mandate.ts'
import { guardOrder } from './order.ts'
import { guardPerson } from './person.ts'
import { guardReapplication } from './reapplication.ts'
import { guardReasonCode } from './reason-code.ts'
import { guardReasons } from './reasons.ts'
import { guardRecordWithin } from './record-within.ts'
import { guardReference } from './reference.ts'
import { guardRole } from './role.ts'
import { guardRotation } from './rotation.ts'
import { guardTie } from './tie.ts'
import { guardTransition } from './transition.ts'
import { guardVote } from './vote.ts'
import { guardVotes } from './votes.ts'

export { guardCompleteness, guardLabel, guardLeavingAside }
export { quorumOf, votesNeeded } from './votes.ts'
export { rolesFor } from './role.ts'
export { MAX_MOTIVATION_CHARACTERS } from './reasons.ts'

const ALWAYS: readonly Guard[] = [guardTransition, guardOrder, guardRecordWithin, guardRole, guardPerson, guardReasonCode, guardInterest, guardRotation]

const GUARDS: Readonly<Record<GuardName, Guard>> = {
  completeness: guardCompleteness, findings: guardFindings, reasons: guardReasons, mandate: guardMandate, votes: guardVotes, 'four-eyes': guardFourEyes, hearing: guardHearing, label: guardLabel,
  'label-check': guardLabelCheck, 'label-in-time': guardLabelInTime, extension: guardExtension, reapplication: guardReapplication, reference: guardReference, vote: guardVote, tie: guardTie,
  'leaving-aside': guardLeavingAside, instead: guardInstead, days: guardDays
}

/** Everything that the rules say of it, allowed or not: nothing is cut off by the first no. */
export function askGuards (asked: Asked): readonly Finding[] {
  return [...ALWAYS, ...EVENT_RULES[asked.type].guards.map((name) => GUARDS[name])].flatMap((guard) => guard(asked))
}
