import type { Provider } from './provider.ts'

/** Whether the claims say that a person proved to be there with what the configuration calls strong: one value, or one of several. */
export function isStrong (claims: Readonly<Record<string, unknown>>, { strong }: Pick<Provider, 'strong'>): boolean {
  return Object.entries(strong).some(([claim, values]) => {
    const told = Object.hasOwn(claims, claim) ? [claims[claim]].flat() : []
    return told.some((value) => typeof value === 'string' && values.includes(value))
  })
}
