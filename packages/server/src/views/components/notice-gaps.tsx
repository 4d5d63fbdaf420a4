import type { NoticeGap } from '@sroi/matcher/notice'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { nameOfFactAt } from './notice-fact.ts'

/** What a notice does not say, in plain words. */
export function NoticeGaps ({ gaps, words }: { gaps: readonly NoticeGap[], words: PageWords }): JSX.Element {
  return <ul class='finding__missing'>{gaps.map((gap) => <li>{sentence(gap, words)}</li>)}</ul>
}

function sentence ({ code, pointer, concerns, published }: NoticeGap, words: PageWords): string {
  const name = nameOfFactAt(pointer, words)
  return words.gaps[code](concerns === null || code === 'joint-buyers' ? name : `${name} (${concerns})`, published ?? '?')
}
