// Rules with something wrong in them, and the contract on which it shows.
import type { BuildingBlockRule, EffortSelector, Finding, Provision, RuleSet } from '@sroi/matcher'
import { match, mergeRuleSets, value } from '@sroi/matcher'
import type { Example, RuleSetProblem, RuleSetProblemCode } from '@sroi/matcher/review'
import { SEVERITY_OF_PROBLEM } from '@sroi/matcher/review'
import type { Test } from 'tap'
import { missingNames, provision } from '../make.ts'

export function set (provisions: RuleSet['provisions'], parts: Partial<RuleSet> = {}): RuleSet {
  return { id: 'r', version: '1', title: { nl: 'r', en: 'r' }, authority: null, provisions, ...parts }
}

export const scope = (parts: Partial<Provision<{ applies: boolean }>> = {}, applies = true): Provision<{ applies: boolean }> => provision({ applies }, { id: 'scope', ...parts })
export const rate = (basisPoints: number, parts: Partial<Provision<never>> = {}): Provision<never> => provision({ kind: 'fixed', basisPoints, lowerIsPossible: false }, { id: 'rate', ...parts } as never) as Provision<never>
export const NOTE = { nl: 'waarom', en: 'why' }

/** The one problem of a code. */
export function only (t: Test, problems: readonly RuleSetProblem[], code: RuleSetProblemCode): RuleSetProblem {
  const [first, ...more] = problems.filter((problem) => problem.code === code)
  t.equal(more.length, 0, `${code} is told once`)
  t.ok(first, `${code} is told: ${JSON.stringify(problems.map((problem) => problem.code))}`)
  t.equal(first?.severity, SEVERITY_OF_PROBLEM[code])
  return first as RuleSetProblem
}

/** What the rules say of an example. */
export function ask (layers: readonly RuleSet[], example: Example | null): readonly string[] {
  const { obligation } = match({
    contract: (example as Example).contract, authority: 'a', ruleSet: mergeRuleSets(layers), suppliers: [], register: { id: 'none', revision: 0 }, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z'
  })
  return missingNames(obligation.finding)
}

export const BLOCK: BuildingBlockRule = {
  values: [{ unit: 'year', cents: 1_000_000 }], hoursBasis: { by: 'fixed', weekHundredths: 36_00 }, proRataByDuration: true, minimumWeekHundredths: 12_00,
  cap: { clock: 'calendar', months: 12, orWhileWageSubsidyRuns: false }, maximumPerDayCents: null
}
export const block = (id: string, efforts: EffortSelector, parts: Partial<Provision<BuildingBlockRule>> = {}): Provision<BuildingBlockRule> => provision<BuildingBlockRule>(BLOCK, { id, when: { efforts }, ...parts })
export const months = (from: number, until: number): EffortSelector => ({ kinds: ['hire'], groups: ['ww'], benefitMonths: { lower: { value: from, operator: '>=' }, upper: { value: until, operator: '<=' } } })

/** What the rules say efforts of an example are worth. */
export function worth (layers: readonly RuleSet[], example: Example | null): ReturnType<typeof value> {
  const { contract, efforts } = example as Required<Example>
  return value({ contract, efforts, ruleSet: mergeRuleSets(layers), on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
}

/** Everything a finding rests on. */
export function rulesUsed (finding: Finding): readonly string[] {
  return [...finding.rule === null ? [] : [finding.rule.provision], ...finding.because.flatMap(rulesUsed)]
}
