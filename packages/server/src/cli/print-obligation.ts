import type { Language, MatchOutcome, Obligation, Trigger } from '@sroi/matcher'
import { formatCents, formatShare } from '@sroi/matcher/explain'
import { printFinding } from './print-finding.ts'
import { WORDS } from './words.ts'

/** What is owed for a part of a contract, every step of how that was decided, and what to take note of. */
export function printObligation ({ part, obligation, warnings }: Pick<MatchOutcome, 'part' | 'obligation' | 'warnings'>, language: Language): readonly string[] {
  const words = WORDS[language]
  return [
    words.applies[obligation.applies],
    '',
    ...labelled(words.contract[triggerOf(obligation)], part.facts.title),
    ...labelled(words.lot, part.lot),
    ...labelled(words.party, part.party),
    ...printAmounts(obligation, language),
    '',
    `${words.why}:`,
    ...printFinding(obligation.finding, language),
    ...(warnings.length === 0 ? [] : ['', `${words.attention}:`, ...warnings.flatMap((warning) => printFinding(warning, language))])
  ]
}

/** What is due, what is filled, what is left, and an estimate that is called one. */
export function printAmounts ({ dueCents, filledCents, leftCents, rateBasisPoints, estimate }: Obligation, language: Language): readonly string[] {
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

/** What made the obligation arise, as its first step says. */
function triggerOf ({ finding: { because } }: Obligation): Trigger {
  return (because.flatMap(({ facts }) => facts).find(({ name }) => name === 'trigger')?.value ?? 'contract') as Trigger
}

function labelled (label: string, value: string | null | undefined): readonly string[] {
  return value === null || value === undefined ? [] : [`${label}: ${value}`]
}
