import type { ComponentChildren, JSX } from 'preact'

/** Closed until somebody asks. The name is for whoever hears the question alone. */
export function More ({ title, name, children }: { title: string, name: string, children: ComponentChildren }): JSX.Element {
  return (
    <details class='card-more'>
      <summary class='card-more__summary'>{title}<span class='visually-hidden'> {name}</span></summary>
      {children}
    </details>
  )
}
