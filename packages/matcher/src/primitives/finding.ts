// Builds findings, so that a check shows only what it says.
import type { Evidence, EvidenceByPointer } from '../model/evidence.ts'
import type { FactUnit, FactUsed, Finding, Missing, RuleUsed, Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { IsoDay } from '../model/values.ts'

/** The source of a fact that the caller gave without one. */
const IN_THE_QUESTION = 'in-the-question'

interface Parts {
  facts?: readonly FactUsed[]
  rule?: RuleUsed | null
  on?: IsoDay | null
  missing?: readonly Missing[]
  discretion?: boolean
  because?: readonly Finding[]
}

/** A finding; what is left out is empty. */
export function finding (code: FindingCode, verdict: Verdict, parts: Parts = {}): Finding {
  return {
    code,
    verdict,
    facts: parts.facts ?? [],
    rule: parts.rule ?? null,
    on: parts.on ?? null,
    missing: parts.missing ?? [],
    ...(parts.discretion === true ? { discretion: true as const } : {}),
    because: parts.because ?? []
  }
}

/** A fact that was compared; `null` is not known. */
export function fact (name: string, unit: FactUnit, value: FactUsed['value'], evidence: Evidence | null = null): FactUsed {
  return { name, unit, value, evidence }
}

/** The last day something holds; null is open-ended, which is not the same as not known. */
export function untilFact (until: IsoDay | null): FactUsed {
  return until === null ? fact('until', 'code', 'open-ended') : fact('until', 'day', until)
}

/** Where a fact stands: as on record, or given in the question itself. Null for what is not known. */
export function evidenceFor (evidence: EvidenceByPointer, pointer: string, value: FactUsed['value'] | undefined): Evidence | null {
  if (value === null || value === undefined) return null
  return evidence[pointer] ?? { level: 'self-declared', source: IN_THE_QUESTION, on: null }
}

/** The same, where the value is the caller's assumption. */
export function assumedFact (name: string, unit: FactUnit, value: FactUsed['value']): FactUsed {
  return { name, unit, value, evidence: null, assumed: true }
}

/** Everything that would settle the unknowns below a finding, each once, in order. */
export function missingOf (findings: readonly Finding[]): readonly Missing[] {
  const seen = new Map<string, Missing>()
  for (const { missing } of findings) {
    for (const item of missing) seen.set(`${item.kind} ${item.name}`, item)
  }
  return [...seen.values()]
}
