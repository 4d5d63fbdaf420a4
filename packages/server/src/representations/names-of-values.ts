import type { Language } from '@sroi/matcher'
import type { Authority } from '../store/index.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import type { NamesOfValues } from './name-facet-value.ts'

/** What municipalities and codes are called, for whoever reads this language. */
export function namesOfValues (language: Language, authorities: readonly Pick<Authority, 'id' | 'name'>[]): NamesOfValues {
  return { language, municipalities: new Map(authorities.map(({ id, name }) => [id, name])), codes: cpvLabels() }
}
