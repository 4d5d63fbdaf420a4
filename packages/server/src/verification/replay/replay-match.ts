// Asks a match again.
import type { Supplier } from '@sroi/matcher'
import { answerMatch } from '../../actions/answer-match.ts'
import { matchRequest } from '../../actions/match-request.ts'
import type { MatchFacts } from '../../store/index.ts'
import type { Again } from './again.ts'
import type { JsonObject } from '../is-record.ts'
import type { Material } from './material.ts'

/** What depends on suppliers that are not in the receipt. */
const OF_THE_WHOLE_REGISTER: ReadonlySet<string> = new Set([
  '/outcome/outside',
  ...['ranked', 'pending', 'refused'].flatMap((list) => [`/outcome/${list}/total`, `/outcome/${list}/next`])
])

/**
 * Over the register of then, where the export has it; else over the suppliers that the receipt shows. What is said of one supplier depends on no other, so
 * that those come out as they were, in the order they had.
 */
export function replayMatch (payload: JsonObject, material: Material): Again {
  const { question, authority, on, knownAt, register: { id, revision, digest = null }, suppliers: shown } = payload as unknown as MatchFacts
  const all = material.register.at(revision, digest)
  const request = matchRequest({ question, authority, on, knownAt, register: { id, revision } }, material.ruleSets(payload), all ?? shown)
  const outcome = answerMatch(request, () => material.reader(payload))
  return {
    again: { outcome, suppliers: all === null ? shown : shownOf(all, shown) },
    compared: ['outcome', 'suppliers'],
    ignored: all === null ? OF_THE_WHOLE_REGISTER : new Set(),
    extent: all === null ? 'shown' : 'whole'
  }
}

/** The facts in the register of those that the receipt shows. */
function shownOf (all: readonly Supplier[], shown: readonly Supplier[]): readonly Supplier[] {
  const ids = new Set(shown.map(({ id }) => id))
  return all.filter(({ id }) => ids.has(id))
}
