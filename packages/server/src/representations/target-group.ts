import type { Language, Words } from '@sroi/matcher'
import { formatFact } from '@sroi/matcher/explain'

/** A target group with what people call it; one without a name of its own is called by its code. */
export function representTargetGroup<G extends { readonly code: string }> (group: G): G & { readonly name: Words } {
  const name = (language: Language): string => formatFact({ name: 'group', unit: 'code', value: group.code, evidence: null }, language)
  return { ...group, name: { nl: name('nl'), en: name('en') } }
}
