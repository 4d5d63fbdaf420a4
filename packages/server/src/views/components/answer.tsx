// The answer in one sentence, and below it only what changes how to read it. An estimate never looks like a debt.
import { formatCents, formatShare } from '@sroi/matcher/explain'
import type { Language, Obligation } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Amounts } from './amounts.tsx'
import { VerdictIcon } from './icon.tsx'

interface Props {
  readonly obligation: Obligation
  /** Why nothing is owed, or why it is not known. */
  readonly reasons: readonly string[]
  readonly authorityName: string
  /** Written out. */
  readonly on: string
  readonly language: Language
  readonly words: PageWords
}

export function Answer ({ obligation, reasons, authorityName, on, language, words }: Props): JSX.Element {
  const { match } = words
  const { applies, estimate } = obligation
  return (
    <div class={`answer answer--${obligation.dueCents === null ? 'unknown' : applies}`}>
      <VerdictIcon verdict={obligation.dueCents === null ? 'unknown' : applies} />
      <div class='answer__words'>
        <h1 class='utrecht-heading-1 answer__heading'><Amounts text={headline(obligation, language, words)} /></h1>
        {reasons.length > 0 && <p class='answer__reasons'><Amounts text={reasons.join(' ')} /></p>}
        {estimate !== null && (
          <div class='estimate'>
            <p class='estimate__amount'>
              <strong><Amounts text={match.answers.estimate(formatCents(estimate.cents, language))} /></strong>
              {estimate.reasons.includes('assumed-rate') && estimate.rateBasisPoints !== null && <> {match.answers.estimateIf(formatShare(estimate.rateBasisPoints, language))}</>}.
            </p>
            <p>{estimate.reasons.includes('assumed-rate') ? match.answers.estimateNote : match.answers.estimateNoteValue}</p>
            {estimate.reasons.some((reason) => reason !== 'assumed-rate') && (
              <>
                <p>{match.because}</p>
                <ul>{estimate.reasons.map((reason) => <li>{match.reasons[reason]}</li>)}</ul>
              </>
            )}
          </div>
        )}
        <p class='answer__scope'>{match.onDay(on)}, {match.forAuthority(authorityName)}.</p>
      </div>
    </div>
  )
}

/** The obligation in one sentence. */
export function headline ({ applies, dueCents, leftCents, filledCents }: Obligation, language: Language, { match }: PageWords): string {
  if (applies === 'not-met') return match.answers.notMet
  if (dueCents !== null && leftCents === 0 && filledCents > 0) return match.answers.nothingLeft(formatCents(dueCents, language))
  if (dueCents !== null) return match.answers.due(formatCents(dueCents, language))
  return applies === 'met' ? match.answers.metUnknown : match.answers.unknown
}
