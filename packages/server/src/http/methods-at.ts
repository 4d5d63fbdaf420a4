import type { Routes } from './collect-routes.ts'

/** The methods that an address knows; null where nothing is. */
export function methodsAt (path: string, { methods }: Routes): ReadonlySet<string> | null {
  return [...methods].find(([pattern]) => isAt(path, pattern))?.[1] ?? null
}

/** `/matches/1` is at `/matches/:matchId`, `/public/a/b` at `/public/*`. */
function isAt (path: string, pattern: string): boolean {
  const parts = path.split('/')
  const wanted = pattern.split('/')
  return wanted.every((part, index) => part === '*' || (part.startsWith(':') ? (parts[index] ?? '') !== '' : part === parts[index])) &&
    (wanted.at(-1) === '*' || wanted.length === parts.length)
}
