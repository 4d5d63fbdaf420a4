import type { LabelRuleSet } from '@sroi/matcher'
import { plainName } from '../../spreadsheet/plain-name.ts'
import { nearest } from '../../suggestion/nearest.ts'
import type { Authority } from '../../store/index.ts'
import type { Reading } from '../sheets/column.ts'

export interface Lists {
  readonly authorities: readonly Pick<Authority, 'id' | 'name' | 'code'>[]
  readonly labelRules: readonly LabelRuleSet[]
  readonly isCode: (code: string) => boolean
  readonly postcodes: ReadonlyMap<string, { readonly municipality: string | null, readonly x: number, readonly y: number }>
}

/** Looking for what looks like a name takes a thousand times as long as reading it: a file of nothing but mistakes gets suggestions for the first of them. */
const MOST_SOUGHT = 2_000

/** The world that cells are read in, from the lists of the service. */
export function createReading ({ authorities, labelRules, isCode, postcodes }: Lists): Reading {
  const idByName = new Map(authorities.flatMap(({ id, name, code }) => [id, name.nl, name.en, ...(code === null ? [] : [code])].map((one) => [plainName(one), id] as const)))
  const nameById = new Map(authorities.map(({ id, name }) => [id, name.nl]))
  const names = authorities.map(({ name }) => name.nl)
  const labels = new Map(labelRules.map((rules) => [rules.scheme, { levels: rules.levels.map(({ level }) => level), issuer: rules.issuer }]))
  const sought = new Map<string, readonly string[]>()
  // as they are usually written
  const idAsWritten = new Map(authorities.flatMap(({ id, name }) => [[id, id], [name.nl, id]] as const))
  return {
    municipality: (text) => idAsWritten.get(text) ?? idByName.get(plainName(text).replace(/^gemeente /, '')) ?? null,
    nameOfMunicipality: (id) => nameById.get(id) ?? id,
    near: (text, among) => {
      const key = `${typeof among === 'string' ? among : among.join('|')}\n${text}`
      const known = sought.get(key)
      if (known !== undefined) return known
      const found = sought.size < MOST_SOUGHT ? nearest(text, typeof among === 'string' ? names : among) : []
      if (sought.size < MOST_SOUGHT) sought.set(key, found)
      return found
    },
    isCode,
    postcode: (pc4) => postcodes.get(pc4) ?? null,
    label: (scheme) => labels.get(scheme) ?? null,
    labels: [...labels.keys()]
  }
}
