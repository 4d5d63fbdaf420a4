// Which events are told in a letter.
import { answerTo } from '../answer-to.ts'
import type { CaseEventType } from '../model/case-event.ts'
import type { LetterKind } from '../model/letter.ts'

const LETTERS: { readonly [T in CaseEventType]?: LetterKind } = {
  'application-submitted': 'receipt', 'completion-requested': 'completion', 'decision-delayed': 'delay', 'hearing-offered': 'hearing',
  'temporary-admission-decided': 'temporary-admission', 'full-admission-decided': 'full-admission', 'refusal-decided': 'refusal', 'leaving-aside-decided': 'leaving-aside',
  'extension-given': 'extension', 'extension-refused': 'extension-refused', 'suspension-decided': 'suspension', 'suspension-lifted': 'suspension-lifted', 'withdrawal-decided': 'withdrawal',
  'objection-lodged': 'objection-received', 'objection-adjourned': 'objection-adjourned', 'objection-upheld': 'objection-upheld', 'objection-rejected': 'objection-rejected'
}

/** The letter that tells an event of a type; null: it is told in none. A decision goes out when it is sent (`decision-sent`), everything else at once. */
export function letterKindOf (type: CaseEventType): LetterKind | null {
  return answerTo(() => Object.hasOwn(LETTERS, type) ? LETTERS[type] ?? null : null)
}
