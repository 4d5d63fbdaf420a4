// A label as findings write it.

/** @param label `level` is null where the scheme has no levels. */
export function labelName ({ scheme, level }: { readonly scheme: string, readonly level: string | null }): string {
  return level === null ? scheme : `${scheme} ${level}`
}
