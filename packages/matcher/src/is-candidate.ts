import type { Candidate, Judgement } from './model/judgement.ts'

/** Only who is ranked has a score. */
export function isCandidate (judgement: Candidate | Judgement): judgement is Candidate {
  return 'score' in judgement
}
