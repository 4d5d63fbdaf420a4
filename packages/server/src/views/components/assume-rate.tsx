// Where the rule has no rate that could be read, the reader may assume one. Offered nowhere else.
import type { Finding, Language, MatchQuestion, Obligation } from '@sroi/matcher'
import type { JSX } from 'preact'
import { addressIn } from '../address.ts'
import type { PageWords } from '../words.ts'
import { Button } from './button.tsx'
import { TextField } from './field.tsx'
import { PostForm } from './post-form.tsx'

export function AssumeRate ({ question, obligation, language, words: { match } }: {
  question: MatchQuestion, obligation: Obligation, language: Language, words: PageWords
}): JSX.Element | null {
  const { applies, dueCents, rateBasisPoints, sumCents, estimate } = obligation
  const isFixed = estimate !== null && (estimate.rateBasisPoints === null || estimate.reasons.includes('minimum-rate'))
  if (applies === 'not-met' || dueCents !== null || rateBasisPoints !== null || sumCents === null || isFixed || !leavesRateOpen(obligation.finding)) return null
  const { assumptions: _assumptions, ...rest } = question
  return (
    <section class='card assume' aria-labelledby='assume'>
      <h2 class='utrecht-heading-3' id='assume'>{match.assume}</h2>
      <p class='utrecht-paragraph'>{match.assumeText}</p>
      <PostForm class='search-row' action={addressIn(language, '/matches')} noValidate>
        <input type='hidden' name='question' value={JSON.stringify(rest)} />
        <TextField name='assumedRate' label={match.assumeRate} value={shown(estimate?.rateBasisPoints ?? null, language)} kind='decimal' width='narrow' />
        <Button kind='secondary'>{match.assumeButton}</Button>
      </PostForm>
    </section>
  )
}

/** Whether the rule or the tender documents leave the rate open. Where a day is missing, that day is asked for: the rule may well name a rate. */
function leavesRateOpen ({ code, missing, because }: Finding): boolean {
  return (code === 'rate' && missing.some(({ kind, name }) => kind === 'rule-value' || name.startsWith('terms.'))) || because.some(leavesRateOpen)
}

function shown (basisPoints: number | null, language: Language): string {
  if (basisPoints === null) return ''
  return String(basisPoints / 100).replace('.', language === 'nl' ? ',' : '.')
}
