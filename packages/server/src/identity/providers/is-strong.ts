import type { Provider } from './provider.ts'

/** Whether the claims say that a person proved to be there with what the configuration calls strong. */
export function isStrong ({ acr, amr }: Readonly<Record<string, unknown>>, { strong }: Pick<Provider, 'strong'>): boolean {
  const methods = Array.isArray(amr) ? amr : []
  return (typeof acr === 'string' && strong.acr.includes(acr)) || strong.amr.some((method) => methods.includes(method))
}
