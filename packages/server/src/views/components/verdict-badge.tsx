import type { Verdict } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { VerdictIcon } from './icon.tsx'

/** Yes, no or not known: a shape, a colour and a word. */
export function VerdictBadge ({ verdict, words }: { verdict: Verdict, words: PageWords }): JSX.Element {
  return <span class={`verdict verdict--${verdict}`}><VerdictIcon verdict={verdict} />{words.finding.verdict[verdict]}</span>
}
