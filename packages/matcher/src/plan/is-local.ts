import type { MixCandidate, MixRequest } from '../model/plan-question.ts'

/** In the municipality, or near enough. Null: not known. */
export function isLocal ({ inMunicipality, distanceMetres }: MixCandidate, { localWithinMetres }: Pick<MixRequest, 'localWithinMetres'>): boolean | null {
  const isNear = localWithinMetres === undefined ? false : distanceMetres === undefined ? null : distanceMetres <= localWithinMetres
  if (inMunicipality === true || isNear === true) return true
  return inMunicipality === undefined || isNear === null ? null : false
}
