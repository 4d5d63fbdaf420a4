import type { ShownLabel } from '@sroi/matcher'

/** A label as people tell it apart: `pso 30-plus, F-1 (PSO)`. */
export function labelTitle ({ scheme, level, issuer, number }: ShownLabel): string {
  return `${[scheme, level].filter((part) => part !== null).join(' ')}, ${number} (${issuer})`
}
