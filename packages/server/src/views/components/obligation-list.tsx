import type { ComponentChildren, JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { LinkButton } from './button.tsx'
import { Heading } from './heading.tsx'

interface Props {
  readonly name: 'ranked' | 'pending' | 'refused' | 'outside'
  readonly title: string
  readonly intro: string | null
  readonly total: number
  /** Where the list goes on; null: it ends here. */
  readonly next: string | null
  readonly words: PageWords
  readonly children: ComponentChildren
}

/** One of the lists of obligations, page by page. What does not fit a firm's work stands in shorter cards. */
export function ObligationList ({ name, title, intro, total, next, words: { obligations }, children }: Props): JSX.Element {
  return (
    <section class={`suppliers suppliers--${name === 'outside' ? 'refused' : name}`} aria-labelledby={name}>
      <Heading level={3} id={name}>{title} <span class='count'>{total}</span></Heading>
      {intro !== null && <p class='utrecht-paragraph'>{intro}</p>}
      {total === 0 ? <p class='utrecht-paragraph'>{obligations.none}</p> : <div class='cards'>{children}</div>}
      {next !== null && <p class='more'><LinkButton href={next}>{obligations.next}<span class='visually-hidden'>: {title}</span></LinkButton></p>}
    </section>
  )
}
