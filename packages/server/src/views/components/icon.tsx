// Marks that are read by their shape as well as their colour. Words always stand beside them.
import type { JSX } from 'preact'
import type { Verdict } from '@sroi/matcher'

const SHAPES: Readonly<Record<Verdict, string>> = {
  met: 'M5 10.5l3.2 3.2L15 7',
  'not-met': 'M6 6l8 8M14 6l-8 8',
  unknown: 'M7.3 7.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M10 14.6v.3'
}

export function VerdictIcon ({ verdict }: { verdict: Verdict }): JSX.Element {
  return (
    <svg class={`mark mark--${verdict}`} viewBox='0 0 20 20' aria-hidden='true' focusable='false'>
      <circle cx='10' cy='10' r='9' />
      <path d={SHAPES[verdict]} />
    </svg>
  )
}
