// Which suppliers can a mix lean on, and why not on the others?
import type { Finding } from '../model/finding.ts'
import type { MixCandidate, MixRequest } from '../model/plan-question.ts'
import { compareText, fact, finding } from '../primitives/index.ts'
import { entriesOf } from './entries-of.ts'

export interface SetAside {
  readonly id: string
  readonly name: string
  readonly finding: Finding
}

export interface Sorted {
  /** In the order of their ids, each with a capacity. Some of them only come in when a demand is dropped. */
  readonly candidates: readonly MixCandidate[]
  readonly setAside: readonly SetAside[]
}

export function sortCandidates (request: MixRequest): Sorted {
  const all = [...request.candidates].sort((first, second) => compareText(first.id, second.id))
    .map((candidate) => candidate.capacityCents === undefined && request.assumedCapacityCents !== undefined ? { ...candidate, capacityCents: request.assumedCapacityCents } : candidate)
  return {
    candidates: all.filter(({ capacityCents = 0 }) => capacityCents > 0),
    setAside: all.flatMap((candidate) => {
      const why = whyNot(candidate, request)
      return why === null ? [] : [{ id: candidate.id, name: candidate.name, finding: why }]
    })
  }
}

/** Null: a mix can lean on it. */
function whyNot (candidate: MixCandidate, request: MixRequest): Finding | null {
  const { name, capacityCents, minimumOrderCents = 0 } = candidate
  const { deadline, rules = {} } = request
  const facts = [fact('supplier', 'text', name), fact('capacity', 'cents', capacityCents ?? null), fact('minimum-order', 'cents', candidate.minimumOrderCents ?? null), fact('deadline', 'day', deadline)]
  const because = (reason: string): Finding => finding('mix-candidate', 'not-met', { facts: [...facts, fact('reason', 'code', reason)] })
  const open = (reason: string, name: string): Finding => finding('mix-candidate', 'unknown', { facts: [...facts, fact('reason', 'code', reason)], missing: [{ kind: 'rule-value', name }] })
  if (!candidate.recognition.some(({ basisPoints }) => basisPoints > 0)) return candidate.recognitionIsOpen === true ? open('recognition-open', 'purchaseRecognition.share') : because('nothing-counts')
  if (capacityCents === undefined) return finding('mix-candidate', 'unknown', { facts, missing: [{ kind: 'supplier-fact', name: 'offerings.capacity' }] })
  if (capacityCents === 0) return because('no-capacity')
  if (minimumOrderCents > capacityCents) return because('order-above-capacity')
  const counts = (unrelated: boolean): boolean => entriesOf(candidate, request, { until: deadline, later: [], unrelated }).length > 0
  if (counts(rules.unrelated === true)) return null
  if (rules.unrelated === true || !counts(true)) return because('counts-not-in-time')
  if (rules.unrelated === false) return because('not-for-contract')
  return open('unrelated-open', 'purchaseRecognition.for-contract')
}
