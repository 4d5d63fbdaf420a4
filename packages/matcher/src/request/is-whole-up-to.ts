// Is it a whole number between two bounds, both inclusive?

export function isWholeUpTo (value: unknown, most: number, least = 0): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
}
