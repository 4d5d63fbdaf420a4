// A table to sign off: just below, at and just above each edge, and what the rules say there.
import { match } from '../match.ts'
import type { Contract } from '../model/contract.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type { MatchQuestion } from '../model/match.ts'
import type { MergedRuleSet, Provision, RuleSet } from '../model/rule-set.ts'
import type { AuthorityId, Cents, IsoDay, IsoInstant } from '../model/values.ts'
import { daysLater, endOfDay } from '../primitives/index.ts'
import { mergeRuleSets } from '../rules/index.ts'
import { edgeContract, type Side } from './edge-contract.ts'
import { type Edge, edgesOf } from './edges.ts'
import { later } from './later.ts'

export interface Boundary {
  readonly edge: Edge
  readonly side: Side
  readonly question: MatchQuestion
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly outcome: {
    readonly applies: Verdict
    readonly dueCents: Cents | null
    readonly estimateCents: Cents | null
    /** The first verdict for each code of the obligation. */
    readonly findings: Readonly<Record<string, Verdict>>
    /** Did the provision of the edge decide, met or not? */
    readonly isDecidedByProvision: boolean
  }
}

const SIDES: readonly Side[] = ['below', 'at', 'above']

/**
 * Every boundary of the layers, base first. The questions are asked of `authority`, else of the authority of the layers, on a
 * day after everything was known, so that the same rules always give the same table.
 * @throws MatcherError INVALID_RULE_SET when the layers do not fit together.
 */
export function boundaries (ruleSets: readonly RuleSet[], authority?: AuthorityId): readonly Boundary[] {
  const ruleSet = mergeRuleSets(ruleSets)
  const on = dayAfterAll(ruleSet)
  const asked = authority ?? ruleSet.authority ?? 'other'
  return edgesOf(ruleSet).flatMap((edge) => SIDES.flatMap((side): readonly Boundary[] => {
    const contract = edgeContract(ruleSet, edge, side)
    return contract === null ? [] : [boundary(ruleSet, asked, edge, side, contract, on)]
  }))
}

function boundary (ruleSet: MergedRuleSet, authority: AuthorityId, edge: Edge, side: Side, contract: Contract, on: IsoDay): Boundary {
  const question: MatchQuestion = { contract, authority }
  const knownAt = endOfDay(on)
  const { obligation } = match({ ...question, ruleSet, suppliers: [], register: { id: 'none', revision: 0 }, on, knownAt })
  const all = everyFinding(obligation.finding)
  return {
    edge,
    side,
    question,
    on,
    knownAt,
    outcome: {
      applies: obligation.applies,
      dueCents: obligation.dueCents,
      estimateCents: obligation.estimate?.cents ?? null,
      findings: Object.fromEntries(all.toReversed().map(({ code, verdict }) => [code, verdict])) as Readonly<Record<string, Verdict>>,
      isDecidedByProvision: all.some(({ rule }) => rule?.ruleSet === edge.ruleSet && rule.provision === edge.provision)
    }
  }
}

function everyFinding (finding: Finding): readonly Finding[] {
  return [finding, ...finding.because.flatMap(everyFinding)]
}

/** Two days after the last day that any provision names. */
function dayAfterAll ({ provisions }: MergedRuleSet): IsoDay {
  const days = Object.values(provisions).flatMap((list) => (list as readonly { readonly provision: Provision<unknown> }[])
    .flatMap(({ provision: { valid, published, withdrawn, confirmedOn } }) => [valid.from, valid.until ?? valid.from, published, withdrawn ?? published, confirmedOn]))
  return daysLater(days.reduce(later, '2020-01-01'), 2)
}
