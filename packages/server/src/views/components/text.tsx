import type { ComponentChildren, JSX } from 'preact'

/** A paragraph; the lead of a page stands out, small print does not. */
export function Text ({ kind, children }: { kind?: 'lead' | 'small', children: ComponentChildren }): JSX.Element {
  return <p class={`utrecht-paragraph${kind === undefined ? '' : ` utrecht-paragraph--${kind}`}`}>{children}</p>
}

export function Link ({ href, children }: { href: string, children: ComponentChildren }): JSX.Element {
  return <a class='utrecht-link utrecht-link--html-a' href={href}>{children}</a>
}
