import type { ComponentChildren, JSX } from 'preact'

/** A message that stands out: NL Design System's alert. */
export function Alert ({ kind, children }: { kind: 'info' | 'ok' | 'warning' | 'error', children: ComponentChildren }): JSX.Element {
  return (
    <div class={`utrecht-alert utrecht-alert--${kind}`}>
      <div class='utrecht-alert__content'><div class='utrecht-alert__message'>{children}</div></div>
    </div>
  )
}
