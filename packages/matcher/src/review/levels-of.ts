import type { Edge } from './edges.ts'

/** Each label that a list names, level by level; a label that is meant whatever its level, without one. */
export function levelsOf (labels: readonly { readonly scheme: string, readonly levels: readonly string[] | null }[]): readonly NonNullable<Edge['label']>[] {
  return labels.flatMap(({ scheme, levels }) => (levels ?? [null]).map((level) => ({ scheme, level })))
}
