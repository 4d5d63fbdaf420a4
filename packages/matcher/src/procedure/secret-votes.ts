// Are votes secret, and what may be told of them then? How many voted, never for what: neither a count nor which way it goes.
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase } from '../model/admission-case.ts'
import type { Finding } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { DecisionKind } from '../model/procedure.ts'
import type { IsoDay } from '../model/values.ts'
import { type Asked, judged, kindOf } from './asked.ts'
import { isEligible, sittingMembers, standingVotes } from './count-votes.ts'

/**
 * Are the votes that are open on something secret on a day? Until closing, or where the tenant has laid that down until everybody who may vote has voted; secret too
 * where it has not said whether they are.
 */
export function areVotesSecret (of: AdmissionCase, kind: DecisionKind, on: IsoDay): boolean {
  return answerTo(() => {
    const { votesSecretUntilClosed, votesOpenOnceAllVoted } = of.file.procedure
    if (votesSecretUntilClosed === false) return false
    return votesOpenOnceAllVoted !== true || !isComplete(of, kind, on)
  })
}

/** Has everybody voted who may? */
function isComplete (of: AdmissionCase, kind: DecisionKind, on: IsoDay): boolean {
  const standing = standingVotes(of, kind)
  const eligible = sittingMembers(of, on).filter(isEligible)
  return eligible.length > 0 && eligible.every(({ actor }) => standing.some(({ by }) => by === actor))
}

/** What is told of the votes themselves. */
const COUNTED: ReadonlySet<FindingCode> = new Set<FindingCode>(['case-majority', 'case-tie'])

/**
 * What stands in the way of something, as it may be told. As long as votes are secret nobody is told what they come to: not beforehand, and of an attempt to close or to
 * open a new round only that they do not carry it or are not equal, once nothing else forbids it. To try is to count, so that it cannot be tried for nothing.
 */
export function withoutCount (asked: Asked, findings: readonly Finding[]): readonly Finding[] {
  const kind = kindOf(asked)
  if (kind === null || !areVotesSecret(asked.of, kind, asked.on)) return findings
  const others = findings.filter(({ code }) => !COUNTED.has(code))
  if (asked.event === null || others.length > 0) return others
  return findings.map((finding) => finding.code === 'case-tie' ? { ...finding, facts: finding.facts.filter(({ name }) => name === 'tie') } : judged(asked, 'case-majority', 'not-met', 'procedure votes'))
}
