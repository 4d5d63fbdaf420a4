// Can an amount without VAT be compared with a threshold that is said to include it?
import type { ThresholdRule } from '../model/obligation-rules.ts'
import { type Example, exampleFor } from './example.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

/** Without the rate it includes, an amount below it could reach it with VAT: every such contract is unknown. */
export function findVatProblems (placed: Placed): readonly RuleSetProblem[] {
  const { topic, place, provision: { value } } = placed
  if (topic !== 'threshold' || value === null) return []
  const { cents, vat, vatRateBasisPoints } = value as ThresholdRule
  if (cents === null || cents === 0 || vat === 'excluding' || vatRateBasisPoints !== undefined) return []
  const words = {
    nl: 'De drempel is met btw, en het btw-tarief staat er niet bij. Van een bedrag zonder btw dat eronder blijft, is dan niet bekend of het de drempel haalt. Geef \'vatRateBasisPoints\' als de bron het tarief noemt (21% is 2100).',
    en: 'The threshold includes VAT and does not say at which rate. Of an amount without VAT that stays below it, it is then not known whether it reaches the threshold. Give \'vatRateBasisPoints\' where the source names the rate (21% is 2100).'
  }
  return [found('vat-rate-not-said', `${place}/value/vat`, words, justBelow(exampleFor(placed), cents))]
}

function justBelow (example: Example | null, cents: number): Example | null {
  if (example === null) return null
  const amount = { cents: cents - 1, vat: 'excluding' } as const
  const { contract } = example
  return { ...example, contract: { ...contract, value: contract.value?.awarded === undefined ? { estimated: amount } : { awarded: amount } } }
}
