// Findings of many applications: every code, every way.
import fc from 'fast-check'
import type { Finding } from '@sroi/matcher'
import { assessApplication, completeness } from '@sroi/matcher/application'
import { everyFinding } from '../make.ts'
import { anyApplication } from './arbitrary.ts'
import { DEMONSTRATION, LABEL_RULES, ON, profileOf, question } from './make-profile.ts'

export function manyApplicationFindings (): readonly Finding[] {
  const { documents: _documents, ...unsaid } = DEMONSTRATION
  const shipped = (['FIC-9101', 'FIC-9102', 'FIC-9103'] as const).map((value) => question({ profile: profileOf(value), labelRules: LABEL_RULES }))
  const assessed = [...shipped, ...fc.sample(anyApplication, { numRuns: 300, seed: 6 })].map(assessApplication)
  const found = [
    ...assessed.flatMap(({ badges, chances }) => [badges.temporary, badges.full, ...chances.flatMap(({ pathway, accepted }) => [pathway.finding, accepted])]),
    ...[DEMONSTRATION, unsaid].flatMap((procedure) => shipped.map(({ profile }) => completeness({ profile, procedure, on: ON }).finding))
  ]
  return found.flatMap(everyFinding)
}
