// What a notice says, fact by fact, each with its place in the file.
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

export interface ShownFact {
  readonly name: string
  readonly value: string
  readonly path: string
  readonly line: number
}

export function NoticeFacts ({ facts, words: { notice } }: { facts: readonly ShownFact[], words: PageWords }): JSX.Element {
  return (
    <dl class='notice-facts'>
      {facts.map(({ name, value, path, line }) => (
        <div class='notice-fact'>
          <dt>{name}</dt>
          <dd class='notice-fact__value'>{value}</dd>
          <dd class='notice-fact__place'>{notice.place(path, line)}</dd>
        </div>
      ))}
    </dl>
  )
}
