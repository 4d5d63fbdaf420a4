import type { Finding } from '../model/finding.ts'
import type { LegalFormCondition } from '../model/label-rules.ts'
import { byRule, evidenceFor, fact } from '../primitives/index.ts'
import type { Found, Situation } from './judged.ts'

/** A form that neither list names is unknown: the issuer may know more forms than its page names. */
export function judgeLegalForm (found: Found<LegalFormCondition>, { firm }: Situation): Finding {
  const { allowed, excluded } = found.value
  const form = firm.legalForm
  const facts = [
    fact('legal-form', 'code', form ?? null, evidenceFor(firm.evidence ?? {}, '/legalForm', form)),
    fact('allowed', 'texts', allowed),
    fact('excluded', 'texts', excluded)
  ]
  if (form === undefined) return byRule('label-legal-form', 'unknown', found, facts, [{ kind: 'supplier-fact', name: 'legalForm' }])
  if (allowed.includes(form)) return byRule('label-legal-form', 'met', found, facts)
  if (excluded.includes(form)) return byRule('label-legal-form', 'not-met', found, facts)
  return byRule('label-legal-form', 'unknown', found, facts, [{ kind: 'rule-value', name: 'label.legal-form.other' }])
}
