// A label as findings write it.

/** @param label `level` is null where the scheme has no levels, and absent where any of them will do. */
export function labelName ({ scheme, level }: { readonly scheme: string, readonly level?: string | null }): string {
  return level === undefined || level === null ? scheme : `${scheme} ${level}`
}
