// A yes or no, and the legal form.
import type { CriterionStatement } from '../model/criterion-rule.ts'
import type { FirmProfile } from '../model/firm-profile.ts'
import { evidenceFor, fact, verdictOf } from '../primitives/index.ts'
import { type Judge, judged, lacking } from './asked.ts'

/** Where a statement stands in the profile: `region.complementsOffer`, `statements.impactReport`. */
export function placeOfStatement (name: CriterionStatement): readonly [group: 'region' | 'statements', name: CriterionStatement] {
  return [name === 'complementsOffer' || name === 'createsJobsInRegion' ? 'region' : 'statements', name]
}

function saidOf ({ statements, region }: FirmProfile, name: CriterionStatement): boolean | undefined {
  return ({ ...statements, ...region } as Readonly<Partial<Record<CriterionStatement, boolean>>>)[name]
}

export const judgeSaid: Judge<'statement'> = (asked) => {
  const { profile, condition: { fact: name, asked: wanted } } = asked
  const said = saidOf(profile, name)
  const place = placeOfStatement(name)
  const facts = [
    fact('statement', 'code', name),
    fact('answer', 'boolean', said ?? null, evidenceFor(profile.evidence ?? {}, `/${place.join('/')}`, said)),
    fact('criterion-asks', 'boolean', wanted)
  ]
  if (said === undefined) return judged(asked, 'criterion-statement', 'unknown', facts, lacking(place.join('.')))
  return judged(asked, 'criterion-statement', verdictOf(said === wanted), facts)
}

export const judgeForm: Judge<'legal-form'> = (asked) => {
  const { profile: { legalForm: form, evidence = {} }, condition: { allowed, excluded } } = asked
  const facts = [fact('legal-form', 'code', form ?? null, evidenceFor(evidence, '/legalForm', form)), fact('allowed', 'texts', allowed), fact('excluded', 'texts', excluded)]
  if (form === undefined) return judged(asked, 'criterion-legal-form', 'unknown', facts, lacking('legalForm'))
  if (allowed.includes(form)) return judged(asked, 'criterion-legal-form', 'met', facts)
  if (excluded.includes(form)) return judged(asked, 'criterion-legal-form', 'not-met', facts)
  return judged(asked, 'criterion-legal-form', 'unknown', facts, [{ kind: 'rule-value', name: 'admissionCriteria.legal-form.other' }])
}
