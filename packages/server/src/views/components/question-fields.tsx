import type { ComponentChildren, JSX } from 'preact'
import { Amounts } from './amounts.tsx'

/** The fields of a question: in sight until it is answered, then one line with what was asked, to be opened again. */
export function QuestionFields ({ title, known, isAnswered, children }: { title: string, known: readonly string[], isAnswered: boolean, children: ComponentChildren }): JSX.Element {
  if (!isAnswered) return <>{children}</>
  return (
    <details class='more-fields asked-question'>
      <summary class='more-fields__summary'>{title}: <span class='contract-facts__known'><Amounts text={known.filter((part) => part !== '').join(' · ')} /></span></summary>
      <div class='more-fields__content'>{children}</div>
    </details>
  )
}
