import type { ComponentChildren, JSX } from 'preact'

interface Props {
  readonly level: 1 | 2 | 3 | 4
  readonly id?: string
  readonly children: ComponentChildren
}

export function Heading ({ level, id, children }: Props): JSX.Element {
  const Tag = `h${level}` as const
  return <Tag class={`utrecht-heading-${Math.min(level, 3)}`} {...(id === undefined ? {} : { id })}>{children}</Tag>
}
