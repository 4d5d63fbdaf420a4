// Where do sources say different things of a firm? Put side by side, for a person to settle: no source wins by itself.
import { answerTo } from '../answer-to.ts'
import { MatcherError, type Problem } from '../error.ts'
import type { Contradiction, ContradictionQuestion, FactSource } from '../model/application.ts'
import { compareText, dayFault, instantFault } from '../primitives/index.ts'
import { type Claim, claimsOf, type Said } from './claims.ts'
import { criteriaOn } from './criteria-on.ts'
import { factsNeeded } from './judge-condition.ts'

const SOURCES: readonly FactSource[] = ['firm', 'register', 'label-register', 'document']

/**
 * Every fact of which two sources cannot both be right, with all that is said of it. What only one source tells, and what overlaps, is no contradiction. Facts by name.
 * @throws MatcherError INVALID_REQUEST with every day that cannot be, or when a part has not its shape.
 */
export function findContradictions (question: ContradictionQuestion): readonly Contradiction[] {
  return answerTo(() => found(question))
}

function found ({ sources, ruleSet, on, knownAt }: ContradictionQuestion): readonly Contradiction[] {
  const faults: readonly Problem[] = [{ place: '/on', fault: dayFault(on) }, { place: '/knownAt', fault: instantFault(knownAt) }]
    .flatMap(({ place, fault }) => fault === null ? [] : [{ place, ...fault }])
  if (faults.length > 0) throw new MatcherError('INVALID_REQUEST', faults)
  const byFact = grouped(claimsOf(sources, on, knownAt))
  const criteria = criteriaOn(ruleSet, on, knownAt)
  return [...byFact].filter(([, claims]) => clash(claims)).sort(([first], [second]) => compareText(first, second)).map(([fact, claims]) => ({
    fact,
    sides: claims.map(({ source, shown }) => ({ source, said: shown })),
    criteria: criteria.filter(({ rows }) => rows.some(({ value }) => value?.ways.some(({ asks }) => asks.some((condition) => factsNeeded(condition).some((name) => isAbout(fact, name)))))).map(({ criterion }) => criterion)
  }))
}

function grouped (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const all = new Map<string, Claim[]>()
  for (const claim of claims) all.set(claim.fact, [...(all.get(claim.fact) ?? []), claim])
  return all
}

/** `labels.pso` is about `labels`, and `targetGroups.sroi.fte` about `targetGroups.sroi`. */
function isAbout (fact: string, name: string): boolean {
  return fact === name || fact.startsWith(`${name}.`)
}

/** Two sources that share nothing. What one source says of itself in several ways is no contradiction between sources; two documents are two sources. */
function clash (claims: readonly Claim[]): boolean {
  const voices = SOURCES.flatMap((source) => {
    const own = claims.filter((claim) => claim.source === source)
    return source === 'document' ? own.map((one) => [one]) : own.length === 0 ? [] : [own]
  })
  return voices.some((one, index) => voices.slice(index + 1).some((other) => !one.some(({ said }) => other.some((second) => agree(said, second.said)))))
}

function agree (first: Said, second: Said): boolean {
  if ('texts' in first && 'texts' in second) return first.texts.some((text) => second.texts.includes(text))
  return 'between' in first && 'between' in second && first.between[0] <= second.between[1] && second.between[0] <= first.between[1]
}
