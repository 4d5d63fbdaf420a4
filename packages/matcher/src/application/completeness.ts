// Is every document there that an application must hold?
import { answerTo } from '../answer-to.ts'
import type { Completeness, CompletenessQuestion } from '../model/application.ts'
import { compareText, fact, finding } from '../primitives/index.ts'
import { ruleOfNorm } from '../procedure/index.ts'

/**
 * Compares the documents of a profile with those that the tenant has laid down. Laid down nothing: unknown. One document is enough for its kind.
 * @throws MatcherError INVALID_REQUEST when a part has not its shape.
 */
export function completeness (question: CompletenessQuestion): Completeness {
  return answerTo(() => compared(question))
}

function compared ({ profile: { documents = [] }, procedure, on }: CompletenessQuestion): Completeness {
  const there = [...new Set(documents.map(({ kind }) => kind))].sort(compareText)
  const lacking = procedure.documents?.filter((kind) => !there.includes(kind)) ?? []
  const isKnown = procedure.documents !== undefined
  return {
    finding: finding('application-documents', !isKnown ? 'unknown' : lacking.length === 0 ? 'met' : 'not-met', {
      facts: [fact('documents', 'texts', there), ...(lacking.length === 0 ? [] : [fact('documents-lacking', 'texts', lacking)])],
      rule: ruleOfNorm('procedure documents', procedure),
      on,
      missing: isKnown ? [] : [{ kind: 'rule-value', name: 'procedure.documents' }]
    }),
    lacking
  }
}
