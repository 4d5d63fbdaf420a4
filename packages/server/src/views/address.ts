import type { Language } from '@sroi/matcher'

/** The address of a page in a language: Dutch stands at the root, English under `/en`. */
export function addressIn (language: Language, path: string): string {
  if (language === 'nl') return path
  return path === '/' ? '/en' : `/en${path}`
}
