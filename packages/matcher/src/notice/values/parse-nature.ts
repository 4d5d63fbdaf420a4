import type { Nature } from '../../model/contract-kind.ts'

const NATURES: Readonly<Record<string, Nature>> = { works: 'works', supplies: 'supplies', services: 'services' }

/** `SERVICES` of R2.0.9 and `services` of eForms alike. */
export function parseNature (code: string | undefined): Nature | undefined {
  const key = code?.trim().toLowerCase() ?? ''
  return Object.hasOwn(NATURES, key) ? NATURES[key] : undefined
}
