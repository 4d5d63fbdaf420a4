// One decision with everything it rests on, as a file that can be reckoned again.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { AdmissionCase, DecisionTaken } from '../model/admission-case.ts'
import type { CaseEvent } from '../model/case-event.ts'
import type { DecisionFile, DecisionFileQuestion, DecisionGiven, Digest, SealedDecisionFile, VoteTotals } from '../model/decision-file.ts'
import { canonicalJson } from '../primitives/index.ts'
import { mergeRuleSets } from '../rules/index.ts'
import { countVotes } from './count-votes.ts'
import { foundOf } from './found-of-decision.ts'
import { replayCase } from './replay-case.ts'

/**
 * The file of a decision on the record. Where votes are secret until closing, or the tenant has not said, it holds how many there were and not whose.
 * @param digest SHA-256 of a text, in small hexadecimal digits.
 * @throws MatcherError INVALID_REQUEST when the record holds no such decision; INVALID_RULE_SET when the layers do not build on each other.
 */
export function decisionFile (question: DecisionFileQuestion, digest: Digest): SealedDecisionFile {
  return answerTo(() => {
    const { onRecord: { file: { ruleSet: _merged, procedure, ...file }, events }, ruleSets, profile, decision } = question
    const ruleSet = mergeRuleSets(ruleSets)
    const closing = events.findIndex(({ id }) => id === decision)
    const until = events.slice(0, closing + 1)
    const taken = replayCase({ file: { ...file, procedure, ruleSet }, events: until }).decisions.find(({ id }) => id === decision)
    if (taken === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '/decision', code: 'no-decision', detail: `'${String(decision)}' is no decision on this record. Give the id of an event that decided.` }])
    const before = replayCase({ file: { ...file, procedure, ruleSet }, events: until.slice(0, -1) })
    const { id, applicant, applicantDomains, ties, earlier } = file
    const isSecret = procedure.votesSecretUntilClosed !== false
    const given: DecisionGiven = {
      case: { id, applicant, applicantDomains, ...(ties === undefined ? {} : { ties }), earlier },
      procedure,
      ruleSets: ruleSets.map((layer) => ({ id: layer.id, version: layer.version, sha256: digest(canonicalJson(layer)) })),
      profile,
      events: isSecret ? withoutVotes(until) : until,
      decision,
      votes: isSecret ? totalsOf(before, taken) : null
    }
    const made: DecisionFile = { format: 'sroi-decision-file/1', given, found: foundOf(given, ruleSet) }
    const text = canonicalJson(made)
    return { file: made, text, sha256: digest(text) }
  })
}

function withoutVotes (events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.filter(({ type }) => type !== 'vote-cast')
}

function totalsOf (before: AdmissionCase, { kind, on }: DecisionTaken): VoteTotals | null {
  return before.file.procedure.deciders[kind] === 'committee' ? countVotes(before, kind, on) : null
}
