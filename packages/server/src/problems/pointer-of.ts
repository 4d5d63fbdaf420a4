/** A path of keys as a JSON pointer (RFC 6901). */
export function pointerOf (path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
