import type { Language, MatchOutcome } from '@sroi/matcher'
import { printCandidate, printJudgement } from './print-supplier.ts'
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
    '',
    `${words.pending} (${words.shown(pending.items.length, pending.total)}):`,
    ...pending.items.flatMap((judgement) => printJudgement(judgement, language)),
    '',
    `${words.refused} (${words.shown(refused.items.length, refused.total)}):`,
    ...refused.items.flatMap((judgement) => printJudgement(judgement, language)),
    ...(outside === 0 ? [] : ['', words.outside(outside)]),
    '',
    printProvenance(provenance, language)
  ]
}
