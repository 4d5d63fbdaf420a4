// What stands with every finding, in English.
import type { finding as nl } from './finding.nl.ts'

export const finding: typeof nl = {
  verdict: { met: 'Yes', 'not-met': 'No', unknown: 'Not known' },
  source: 'Source',
  day: (day) => `holds for ${day}`
}
