// What do the contractor's own labels take off its obligation?
import { isNamed } from '../contract/index.ts'
import type { ContractPart } from '../model/assess.ts'
import type { ContractorLabel } from '../model/contract-party.ts'
import type { ContractDays } from '../model/contract.ts'
import type { FactUsed, Finding, Lookup, Missing, Verdict } from '../model/finding.ts'
import type { OwnLabelRule } from '../model/obligation-rules.ts'
import type { BasisPoints, IsoDay, Period } from '../model/values.ts'
import { allOf, byRule, compareText, daysLater, evidenceFor, fact, finding, isWithin, labelName, unknownByRule, verdictOf, WHOLE } from '../primitives/index.ts'

export interface OwnLabelFound {
  /** Of the obligation. Equal when it is known. */
  readonly leastBasisPoints: BasisPoints
  readonly mostBasisPoints: BasisPoints
  /** Null where no rule speaks of it. */
  readonly finding: Finding | null
}

interface Held { readonly labels: readonly ContractorLabel[] | undefined, readonly evidence: FactUsed['evidence'] }

interface Judged { readonly verdict: Verdict, readonly missing: readonly Missing[] }

type Listed = OwnLabelRule['labels'][number]

/** The largest reduction of the labels that are listed; they do not add up. What is not known leaves a range, which may not matter. */
export function findOwnLabel (part: ContractPart, rule: Lookup<OwnLabelRule>, days: ContractDays, performance: Period | null, on: IsoDay): OwnLabelFound {
  if (rule.state === 'no-provision') return { leastBasisPoints: 0, mostBasisPoints: 0, finding: null }
  const { labels, evidence } = labelsOf(part)
  const facts = [labels?.length === 0 ? fact('contractor-labels', 'code', 'no-labels', evidence) : fact('contractor-labels', 'texts', labels === undefined ? null : labels.map(labelName), evidence)]
  if (labels?.length === 0) return { leastBasisPoints: 0, mostBasisPoints: 0, finding: rule.state === 'in-force' ? byRule('own-label', 'not-met', rule, facts) : finding('own-label', 'not-met', { facts }) }
  if (rule.state !== 'in-force') return { leastBasisPoints: 0, mostBasisPoints: WHOLE, finding: unknownByRule('own-label', rule, facts) }

  const { labels: listed, complete } = rule.value
  const found = labels === undefined
    ? [{ least: 0, most: Math.max(complete ? 0 : WHOLE, ...listed.map(({ reductionBasisPoints }) => reductionBasisPoints ?? WHOLE)), missing: [{ kind: 'contract-fact' as const, name: 'contractorLabels' }] }]
    : [
        ...listed.map((one) => reductionBy(one, labels.filter((label) => isListed(label, one)), rule.value, days, performance, on)),
        ...(complete ? [] : labels.filter((label) => !listed.some((one) => isListed(label, one))).map((label) => ({ least: 0, most: WHOLE, missing: [{ kind: 'rule-value' as const, name: `ownLabel.${labelName(label)}` }] })))
      ]
  const least = Math.max(0, ...found.map((one) => one.least))
  const most = Math.max(0, ...found.map((one) => one.most))
  const isKnown = least === most
  return {
    leastBasisPoints: least,
    mostBasisPoints: most,
    finding: byRule('own-label', isKnown ? verdictOf(least > 0) : 'unknown', rule, [
      ...facts,
      ...(isKnown && least === 0 ? [] : [fact('reduction', 'basis-points', isKnown ? least : null)]),
      ...(isKnown ? [] : [fact('reduction-at-least', 'basis-points', least), fact('reduction-at-most', 'basis-points', most)])
    ], isKnown ? [] : found.filter((one) => one.most > least).flatMap(({ missing }) => missing))
  }
}

/** The labels of the chosen contractor; else those said of the contractor as such. */
function labelsOf ({ facts: { awards = [], contractorLabels }, party, evidence }: ContractPart): Held {
  const [award, another] = awards
  const parties = another === undefined ? award?.parties ?? [] : []
  const index = parties.findIndex((one) => one.labels !== undefined && party !== null && isNamed(one, party))
  const labels = parties[index]?.labels ?? contractorLabels
  return { labels, evidence: evidenceFor(evidence, index < 0 ? '/contractorLabels' : `/awards/0/parties/${index}/labels`, labels === undefined ? null : true) }
}

function reductionBy ({ reductionBasisPoints: reduction }: Listed, held: readonly ContractorLabel[], rule: OwnLabelRule, days: ContractDays, performance: Period | null, on: IsoDay): { readonly least: number, readonly most: number, readonly missing: readonly Missing[] } {
  if (held.length === 0) return { least: 0, most: 0, missing: [] }
  const checks = [atTender(held, rule, days), throughout(held, rule, performance, on)]
  const verdict = allOf(checks.map((check) => check.verdict))
  if (verdict === 'not-met') return { least: 0, most: 0, missing: [] }
  const missing = checks.flatMap((check) => check.missing)
  if (reduction === null) return { least: 0, most: WHOLE, missing: [...missing, { kind: 'rule-value', name: 'ownLabel.reduction' }] }
  return { least: verdict === 'met' ? reduction : 0, most: reduction, missing }
}

/** Where the text does not name the day, every known day of the contract must agree. */
function atTender (held: readonly ContractorLabel[], { atTender: day }: OwnLabelRule, days: ContractDays): Judged {
  const asked = (day === null ? [days.publication, days.award, days.contract] : [days[day]]).filter((one) => one !== undefined)
  if (asked.length === 0) return unknown('contract-fact', `days.${day ?? 'publication'}`)
  const [first, ...others] = asked.map((one) => held.some(({ period }) => isWithin(one, period)))
  return others.some((other) => other !== first) ? unknown('rule-value', 'ownLabel.atTender') : settled(first === true)
}

/** A gap that lies ahead can still be closed by a renewal; one behind cannot. */
function throughout (held: readonly ContractorLabel[], { throughout: asked }: OwnLabelRule, performance: Period | null, on: IsoDay): Judged {
  if (asked === false) return settled(true)
  if (performance === null) return unknown('contract-fact', 'period')
  const gap = firstGap(held, performance)
  if (gap === null) return settled(true)
  if (asked === null) return unknown('rule-value', 'ownLabel.throughout')
  return gap <= on ? settled(false) : unknown('contract-fact', 'contractorLabels.renewed')
}

/** The first day of a period on which none of the labels is valid. Null: there is none. */
function firstGap (held: readonly ContractorLabel[], { from, until }: Period): IsoDay | null {
  let day = from
  for (const { period } of held.toSorted((first, second) => compareText(first.period.from, second.period.from))) {
    if (period.from > day) return day
    if (period.until === null || (until !== null && period.until >= until)) return null
    if (period.until >= day) day = daysLater(period.until, 1)
  }
  return day
}

function isListed ({ scheme, level }: ContractorLabel, { scheme: asked, levels }: Listed): boolean {
  return scheme === asked && (levels === null || (level !== null && levels.includes(level)))
}

function settled (holds: boolean): Judged {
  return { verdict: verdictOf(holds), missing: [] }
}

function unknown (kind: Missing['kind'], name: string): Judged {
  return { verdict: 'unknown', missing: [{ kind, name }] }
}
