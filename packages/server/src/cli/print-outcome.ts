import type { Language, MatchOutcome } from '@sroi/matcher'
import { printAside } from './print-aside.ts'
import { printCandidate } from './print-supplier.ts'
import { printObligation } from './print-obligation.ts'
import { printProvenance } from './print-provenance.ts'
import { WORDS } from './words.ts'

/** An outcome as lines of text. */
export function printOutcome (outcome: MatchOutcome, language: Language): readonly string[] {
  const words = WORDS[language]
  const { part, obligation, warnings, ranked, pending, refused, outside, provenance } = outcome
  return [
    ...printObligation({ part, obligation, warnings }, language),
    '',
    `${words.ranked} (${words.shown(ranked.items.length, ranked.total)}):`,
    ...ranked.items.flatMap((candidate, index) => printCandidate(candidate, index + 1, language)),
    ...printAside({ pending, refused, outside }, language),
    '',
    printProvenance(provenance, language)
  ]
}
