// From the sum of the contract to what is left, in one row. Only what is known, and what is assumed says so.
import { formatCents, formatShare } from '@sroi/matcher/explain'
import type { Language, Obligation, Trigger } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

export function Figures ({ obligation, trigger, language, words }: { obligation: Obligation, trigger: Trigger, language: Language, words: PageWords }): JSX.Element | null {
  const { applies, sumCents, rateBasisPoints, dueCents, filledCents, leftCents, estimate } = obligation
  if (applies === 'not-met') return null
  const { match } = words
  const money = (cents: number): string => formatCents(cents, language)
  const assumed = rateBasisPoints === null && estimate?.reasons.includes('assumed-rate') === true ? estimate.rateBasisPoints : null
  const figures: readonly (readonly [string, string, string?])[] = [
    ...(sumCents === null ? [] : [[match.sum[trigger], money(sumCents)] as const]),
    ...(rateBasisPoints !== null ? [[match.rate, formatShare(rateBasisPoints, language)] as const] : []),
    ...(assumed !== null ? [[match.rate, formatShare(assumed, language), match.assumedSuffix] as const] : []),
    ...(dueCents === null ? [] : [[match.due, money(dueCents)] as const]),
    ...(dueCents === null && estimate !== null ? [[match.due, money(estimate.cents), match.estimateMark] as const] : []),
    ...(filledCents === 0 ? [] : [[match.filled, money(filledCents)] as const]),
    ...(leftCents === null || filledCents === 0 ? [] : [[match.left, money(leftCents)] as const]),
    ...(leftCents === null && estimate !== null && filledCents > 0 ? [[match.leftEstimated, money(estimate.leftCents)] as const] : [])
  ]
  if (figures.length < 2) return null
  return (
    <dl class='figures'>
      {figures.map(([name, value, mark]) => (
        <div class={`figure${name === match.left || name === match.leftEstimated ? ' figure--left' : ''}`}>
          <dt>{name}</dt>
          <dd>{value}{mark !== undefined && <span class='figure__mark'>{mark}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
