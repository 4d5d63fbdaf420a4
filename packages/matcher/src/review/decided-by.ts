import type { Finding, Verdict } from '../model/finding.ts'
import type { Edge } from './edges.ts'

/** What a finding says by code, and whether the provision of an edge is among what it rests on. */
export function decidedBy (edge: Edge, finding: Finding): { readonly findings: Readonly<Record<string, Verdict>>, readonly isDecidedByProvision: boolean } {
  const all = everyFinding(finding)
  return {
    findings: Object.fromEntries(all.toReversed().map(({ code, verdict }) => [code, verdict])) as Readonly<Record<string, Verdict>>,
    isDecidedByProvision: all.some(({ rule }) => rule?.ruleSet === edge.ruleSet && rule.provision === edge.provision)
  }
}

function everyFinding (finding: Finding): readonly Finding[] {
  return [finding, ...finding.because.flatMap(everyFinding)]
}
