// Which votes of the open round may somebody see?
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, Vote } from '../model/admission-case.ts'
import type { ActorId, DecisionKind } from '../model/procedure.ts'
import type { IsoDay } from '../model/values.ts'
import { standingVotes } from './count-votes.ts'
import { areVotesSecret } from './secret-votes.ts'

/**
 * The votes that stand on what is open. As long as they are secret (`areVotesSecret`) only the reader's own. What was voted on a decision that is closed stands in the
 * events.
 */
export function visibleVotes (of: AdmissionCase, kind: DecisionKind, reader: ActorId, on: IsoDay): readonly Vote[] {
  return answerTo(() => {
    const isSecret = areVotesSecret(of, kind, on)
    return standingVotes(of, kind).filter(({ by }) => !isSecret || by === reader)
  })
}
