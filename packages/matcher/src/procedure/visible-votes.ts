// Which votes of the open round may somebody see?
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, Vote } from '../model/admission-case.ts'
import type { ActorId, DecisionKind } from '../model/procedure.ts'
import { standingVotes } from './count-votes.ts'

/**
 * The votes that stand on what is open. Secret until closing: only the reader's own; so too where the tenant has not said whether they are secret. What was voted on a
 * decision that is closed stands in the events.
 */
export function visibleVotes (of: AdmissionCase, kind: DecisionKind, reader: ActorId): readonly Vote[] {
  return answerTo(() => standingVotes(of, kind).filter(({ by }) => of.file.procedure.votesSecretUntilClosed === false || by === reader))
}
