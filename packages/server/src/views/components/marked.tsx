import type { JSX } from 'preact'

/** A text in which the words that were looked for are marked. Marks are in order and do not overlap. */
export function Marked ({ text, marks }: { text: string, marks: readonly { readonly from: number, readonly until: number }[] }): JSX.Element {
  return (
    <>
      {marks.map(({ from, until }, index) => <>{text.slice(marks[index - 1]?.until ?? 0, from)}<mark>{text.slice(from, until)}</mark></>)}
      {text.slice(marks.at(-1)?.until ?? 0)}
    </>
  )
}
