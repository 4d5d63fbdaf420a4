const MOST = 2_000
const ELSEWHERE = 'http://elsewhere.invalid'

/** A path of our own, as it was given; `/` for all that could lead elsewhere or back to signing in. */
export function returnAddress (given: unknown): string {
  if (typeof given !== 'string' || given.length > MOST || !/^\/(?![/\\])[\u0021-\u007e]*$/.test(given) || given.includes('\\')) return '/'
  if (!URL.canParse(given, ELSEWHERE)) return '/'
  const { origin, pathname } = new URL(given, ELSEWHERE)
  // `/.//x` is `//x` once it is read.
  if (origin !== ELSEWHERE || pathname.startsWith('//')) return '/'
  return /^(?:\/en)?\/sign-(?:in|out)(?:\/|$)|^\/v\d+\//.test(pathname) ? '/' : given
}
