import type { AskedLabel, CpvCode, Language, Words } from '@sroi/matcher'
import type { FacetName, FacetValue } from '@sroi/matcher/search'
import { formatFact } from '@sroi/matcher/explain'

/** What values are called that only a list knows. */
export interface NamesOfValues {
  readonly language: Language
  readonly municipalities: ReadonlyMap<string, Words>
  readonly codes: ReadonlyMap<CpvCode, Words>
}

const DAYS: Readonly<Record<Language, (days: number) => string>> = { nl: (days) => days === 1 ? '1 dag' : `${days} dagen`, en: (days) => days === 1 ? '1 day' : `${days} days` }

/** A value of a facet as a person reads it; what no list knows is shown as it stands. */
export function nameFacetValue (name: FacetName, value: FacetValue['value'], { language, municipalities, codes }: NamesOfValues): string {
  if (typeof value === 'object') return nameLabel(value, language)
  if (typeof value === 'number') return name === 'withinMetres' ? formatFact({ name, unit: 'metres', value, evidence: null }, language) : DAYS[language](value)
  if (name === 'standings') return formatFact({ name: 'standing', unit: 'code', value, evidence: null }, language)
  if (name === 'divisions') return codes.get(value.padEnd(8, '0'))?.[language] ?? value
  return municipalities.get(value)?.[language] ?? value
}

function nameLabel ({ scheme, level }: AskedLabel, language: Language): string {
  const written = level === undefined || level === null ? scheme : `${scheme} ${level}`
  return formatFact({ name: 'label', unit: 'text', value: written, evidence: null }, language)
}
