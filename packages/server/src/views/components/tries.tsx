import type { JSX } from 'preact'

const FIRST = 6

/** Things to try, the first in sight and the others one click away. */
export function Tries ({ more, children }: { more: (count: number) => string, children: readonly JSX.Element[] }): JSX.Element {
  const list = (items: readonly JSX.Element[]): JSX.Element => <ul class='tries'>{items.map((item) => <li>{item}</li>)}</ul>
  const others = children.slice(FIRST)
  return (
    <>
      {list(children.slice(0, FIRST))}
      {others.length > 0 && <details class='more-fields'><summary class='more-fields__summary'>{more(others.length)}</summary><div class='more-fields__content'>{list(others)}</div></details>}
    </>
  )
}
