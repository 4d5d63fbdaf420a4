import type { ComponentChildren, JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { LinkButton } from './button.tsx'
import { Heading } from './heading.tsx'

interface Props {
  readonly name: 'ranked' | 'pending' | 'refused'
  readonly title: string
  readonly intro: string | null
  readonly total: number
  /** How many went before those on the page, and how many are on it. */
  readonly before: number
  readonly shown: number
  /** Where the list goes on; null: it ends here. */
  readonly next: string | null
  readonly words: PageWords
  readonly children: ComponentChildren
}

/** How many stand on a page. */
const STEP = 10

/** One of the three lists of a search, page by page. */
export function FoundList ({ name, title, intro, total, before, shown, next, words: { match, search }, children }: Props): JSX.Element {
  const left = Math.max(1, Math.min(STEP, total - before - shown))
  return (
    <section class={`suppliers suppliers--${name}`} aria-labelledby={name}>
      <Heading level={3} id={name}>{title} <span class='count'>{total}</span></Heading>
      {intro !== null && total > 0 && <p class='utrecht-paragraph'>{intro}</p>}
      {total === 0 ? <p class='utrecht-paragraph'>{match.none}</p> : <div class='cards'>{children}</div>}
      {next !== null && <p class='more'><LinkButton href={next}>{search.next(left)}<span class='visually-hidden'>: {title}</span></LinkButton></p>}
    </section>
  )
}
