import type { Finding, Obligation } from '@sroi/matcher'
import type { ObligationJudged, ObligationsFound } from '@sroi/matcher/search'
import { explain, type Line } from '@sroi/matcher/explain'
import type { AskedObligation, FillableObligations } from '../actions/find-fillable-obligations.ts'
import type { Named } from '../actions/find-supplier-meant.ts'
import type { NamesOfValues } from './name-facet-value.ts'
import { explainJudgement, type SupplierExplanation } from './search-explanation.ts'

/** What an id in the answer stands for. */
interface AskedOf extends Pick<AskedObligation, 'authority' | 'source' | 'ruleSets'> {
  readonly title: string | null
  /** Whose obligation it is, as far as the contract says. */
  readonly contractors: readonly string[]
}

export interface FillableAnswer extends ObligationsFound {
  readonly supplier: Named
  readonly alsoMeant: readonly Named[]
  /** By id: every obligation that the answer shows or names. */
  readonly asked: Readonly<Record<string, AskedOf>>
}

export interface FillableExplanation {
  readonly language: NamesOfValues['language']
  /** By id: every obligation that the answer shows. */
  readonly obligations: Readonly<Record<string, SupplierExplanation & { readonly obligation: readonly Line[] }>>
}

/** The answer as it stands in JSON. */
export function representFillable ({ supplier, alsoMeant, outcome, asked }: FillableObligations): FillableAnswer {
  const shown = [...judgedIn(outcome).map(({ id }) => id), ...outcome.filled]
  return { supplier, alsoMeant, ...outcome, asked: Object.fromEntries(shown.map((id) => [id, askedOf(asked.get(id) as AskedObligation)])) }
}

/** Its findings in words. */
export function representFillableExplanation (outcome: ObligationsFound, names: NamesOfValues): FillableExplanation {
  const lines = (finding: Finding): readonly Line[] => explain(finding, names.language, names)
  const told = ({ obligation, judgement }: { readonly obligation: Obligation, readonly judgement: ObligationJudged['judgement'] }): FillableExplanation['obligations'][string] =>
    ({ obligation: lines(obligation.finding), ...explainJudgement(judgement, names) })
  return { language: names.language, obligations: Object.fromEntries(judgedIn(outcome).map((one) => [one.id, told(one)])) }
}

/** The contractors of the part that is asked about, each once. */
export function contractorsOf ({ contract, question: { choice = {} } }: AskedObligation): readonly string[] {
  if (choice.party !== undefined) return [choice.party]
  const lot = contract.lots?.find(({ id }) => id === choice.lot)
  const parties = (lot?.awards ?? contract.awards ?? []).flatMap(({ parties: all }) => all)
  return [...new Set(parties.filter(({ role }) => role !== 'subcontractor').map(({ name }) => name))]
}

function askedOf (one: AskedObligation): AskedOf {
  return { title: one.contract.title ?? null, authority: one.authority, source: one.source, contractors: contractorsOf(one), ruleSets: one.ruleSets }
}

function judgedIn ({ ranked, pending, refused, outside }: ObligationsFound): readonly ObligationJudged[] {
  return [...ranked.items, ...pending.items, ...refused.items, ...outside.items]
}
