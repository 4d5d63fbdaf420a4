// One receipt, asked again: the same engine must give the same answer, to the byte of its canonical JSON.
import { MatcherError } from '@sroi/matcher'
import { canonicalText } from '../../json/digest.ts'
import type { ReceiptKind } from '../../store/index.ts'
import { firstDifferences } from '../first-differences.ts'
import { isRecord, type JsonObject } from '../is-record.ts'
import type { Again } from './again.ts'
import type { Material } from './material.ts'
import { replayAssessment } from './replay-assessment.ts'
import { replayDecision } from './replay-decision.ts'
import { replayMatch } from './replay-match.ts'
import { type OpenSolver, replayMix } from './replay-mix.ts'
import { replayReservation } from './replay-reservation.ts'
import { replayValuation } from './replay-valuation.ts'
import type { Missing, Replayed } from './replayed.ts'

type Ask = (payload: JsonObject, material: Material, openSolver: OpenSolver) => Again | Promise<Again | null>

const ASK: Readonly<Record<ReceiptKind, Ask | 'nothing-to-ask'>> = {
  match: replayMatch,
  assessment: replayAssessment,
  valuation: replayValuation,
  reservation: replayReservation,
  mix: (payload, _material, openSolver) => replayMix(payload, openSolver),
  decision: replayDecision,
  change: 'nothing-to-ask',
  erasure: 'nothing-to-ask'
}

/** Of payloads of the first format, which have no kind and no stamp, too. Never throws: whatever the payload is, it was written by somebody else. */
export async function replayReceipt (kind: string, payload: JsonObject, material: Material, openSolver: OpenSolver): Promise<Replayed> {
  const ask = Object.hasOwn(ASK, kind) ? ASK[kind as ReceiptKind] : null
  if (ask === 'nothing-to-ask') return { state: 'nothing-to-ask' }
  if (ask === null) return notReplayable({ what: 'kind', name: kind })
  const missing = material.missing(payload)
  if (missing.length > 0) return { state: 'not-replayable', missing }
  const madeBy = madeByOf(payload)
  try {
    const answer = await ask(payload, material, openSolver)
    if (answer === null) return notReplayable({ what: 'solver', name: kind })
    const { again, compared, ignored, extent } = answer
    const differences = firstDifferences(chosen(payload, compared), JSON.parse(canonicalText(again)), new Set(['/outcome/provenance/matcher', ...ignored]))
    return differences.length === 0 ? { state: 'reproduced', extent, madeBy } : { state: 'different', extent, madeBy, differences }
  } catch (error) {
    // a question that this engine refuses was answered by another one; what is no question at all was never one
    if (!(error instanceof MatcherError) || error.problems.some(({ code }) => code === 'wrong-shape')) return notReplayable({ what: 'question', name: kind })
    return { state: 'different', extent: 'whole', madeBy, differences: [{ path: '/outcome', recorded: 'an answer', again: error.problems.map(({ place, code }) => `${place} ${code}`) }] }
  }
}

function notReplayable (...missing: readonly Missing[]): Replayed {
  return { state: 'not-replayable', missing }
}

function chosen (payload: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, payload[name]]))
}

/** The version of the engine that answered, as the receipt says. */
function madeByOf (payload: JsonObject): string {
  const outcome = payload['outcome']
  const provenance = isRecord(outcome) ? outcome['provenance'] : null
  const version = payload['matcher'] ?? (isRecord(provenance) ? provenance['matcher'] : null)
  return typeof version === 'string' ? version.slice(0, 100) : ''
}
