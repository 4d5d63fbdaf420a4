import type { ComponentChildren, JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Heading } from './heading.tsx'

interface Props {
  readonly name: 'ranked' | 'pending' | 'refused'
  readonly title: string
  readonly intro: string | null
  readonly total: number
  /** How many of them were recorded with the answer. */
  readonly kept: number
  /** How many of those are on the page now. */
  readonly shown: number
  readonly address: string
  readonly words: PageWords
  readonly children: ComponentChildren
}

/** How many more come with one step. */
const STEP = 10

/** One of the three lists: all are counted, the first are shown, more are one link away. */
export function SupplierList ({ name, title, intro, total, kept, shown, address, words: { match }, children }: Props): JSX.Element {
  const more = Math.min(STEP, kept - shown)
  return (
    <section class={`suppliers suppliers--${name}`} aria-labelledby={name}>
      <Heading level={3} id={name}>{title} <span class='count'>{total}</span></Heading>
      {intro !== null && total > 0 && <p class='utrecht-paragraph'>{intro}</p>}
      {total === 0 ? <p class='utrecht-paragraph'>{match.none}</p> : <div class='cards'>{children}</div>}
      {more > 0 && <p class='more'><a class='utrecht-button utrecht-button--secondary-action button-link' href={`${address}?show=${shown + more}#${name}-${shown + 1}`} aria-label={`${match.more(more)}: ${title}`}>{match.more(more)}</a></p>}
      {more <= 0 && kept < total && <p class='utrecht-paragraph utrecht-paragraph--small'>{match.notKept(kept, total)}</p>}
    </section>
  )
}
