import type { Language, MatchOutcome, Obligation } from '@sroi/matcher'
import { formatCents, formatShare } from '@sroi/matcher/explain'
import { printCandidate, printJudgement } from './print-supplier.ts'
import { printFinding } from './print-finding.ts'
import { WORDS } from './words.ts'

/** An outcome as lines of text. */
export function printOutcome (outcome: MatchOutcome, language: Language): readonly string[] {
  const words = WORDS[language]
  const { part, obligation, warnings, ranked, pending, refused, outside, provenance } = outcome
  const rules = provenance.ruleSets.map(({ id, version }) => `${id} ${version}`).join(', ')
  return [
    words.applies[obligation.applies],
    '',
    ...labelled(words.contract, part.facts.title),
    ...labelled(words.lot, part.lot),
    ...labelled(words.party, part.party),
    ...printAmounts(obligation, language),
    '',
    `${words.why}:`,
    ...printFinding(obligation.finding, language),
    ...(warnings.length === 0 ? [] : ['', `${words.attention}:`, ...warnings.flatMap((warning) => printFinding(warning, language))]),
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
    `${words.provenance} ${rules || words.notKnown}; ${provenance.register.id} ${provenance.register.revision}; ${provenance.on}; ${provenance.knownAt}; ${provenance.matcher}`
  ]
}

function printAmounts ({ dueCents, filledCents, leftCents, rateBasisPoints, estimate }: Obligation, language: Language): readonly string[] {
  const words = WORDS[language]
  const money = (cents: number | null): string => cents === null ? words.notKnown : formatCents(cents, language)
  const rate = rateBasisPoints === null || dueCents === null ? '' : ` (${formatShare(rateBasisPoints, language)})`
  return [
    `${words.due}: ${money(dueCents)}${rate}`,
    `${words.filled}: ${money(filledCents)}`,
    `${words.left}: ${money(leftCents)}`,
    ...(estimate === null
      ? []
      : [`${words.estimate(money(estimate.cents), money(estimate.leftCents))}: ${estimate.reasons.map((reason) => words.reason[reason]).join('; ')}`])
  ]
}

function labelled (label: string, value: string | null | undefined): readonly string[] {
  return value === null || value === undefined ? [] : [`${label}: ${value}`]
}
