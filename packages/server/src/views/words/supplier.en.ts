// The page of one supplier, in English.
import type { supplier as nl } from './supplier.nl.ts'

export const supplier: typeof nl = {
  fictional: 'fictional',
  back: 'Back to the outcome',
  counts: 'A purchase here counts',
  pending: 'Whether a purchase here counts is not certain yet',
  refused: 'A purchase here does not count',
  outside: 'This firm is outside your question',
  outsideText: 'You asked only for firms in the same main group of codes. Correct your facts to include this firm.',
  fills: (amount) => `Good for ${amount} of your obligation`,
  fillsEstimated: (amount) => `Good for about ${amount} (estimate)`,
  purchase: (amount) => `with a purchase of ${amount} without VAT`,
  offer: 'What this firm offers',
  reach: 'How to reach this firm',
  why: 'Why this answer?',
  reservation: 'May this firm perform a reserved contract?',
  missing: 'What is missing',
  missingText: 'With these facts the answer can change:',
  score: 'How the score is made up',
  noContact: 'The register holds no contact details.',
  subject: (title) => `Buying with social return: ${title}`,
  subjectNoTitle: 'Buying with social return',
  onDay: (day) => `Judged for delivery on ${day}`
}
