import type { JSX } from 'preact'

/** A sentence whose amounts and percentages are not broken at the end of a line. */
export function Amounts ({ text }: { text: string }): JSX.Element {
  const parts = text.split(/(€ \d[\d.,]*\d|€ \d)/u)
  return <>{parts.map((part, index) => index % 2 === 1 ? <span class='amount'>{part}</span> : part)}</>
}
