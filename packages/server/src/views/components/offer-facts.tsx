// What somebody wants to know before calling: how far it is, how much it can take on, from which order, and by which label it counts.
import { formatFact } from '@sroi/matcher/explain'
import type { Candidate, FactUsed, Finding, Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

export function OfferFacts ({ candidate: { finding, contributions }, language, words: { search } }: { candidate: Candidate, language: Language, words: PageWords }): JSX.Element | null {
  const told = (findings: readonly Finding[], name: string, say: (value: string) => string): readonly string[] => {
    const fact = factIn(findings, name)
    return fact === undefined || fact.value === null ? [] : [say(formatFact(fact, language))]
  }
  const facts = [
    ...told(contributions.map((one) => one.finding), 'distance', search.distance),
    ...told([finding], 'capacity', search.takesOn),
    ...told([finding], 'minimum-order', search.ordersFrom),
    ...told([finding], 'label', search.byLabel)
  ]
  return facts.length === 0 ? null : <ul class='offer-facts'>{facts.map((fact) => <li>{fact}</li>)}</ul>
}

/** The first fact of this name among findings that hold, depth first. */
function factIn (findings: readonly Finding[], name: string): FactUsed | undefined {
  for (const { verdict, facts, because } of findings) {
    if (verdict === 'not-met') continue
    const found = facts.find((fact) => fact.name === name) ?? factIn(because, name)
    if (found !== undefined) return found
  }
  return undefined
}
