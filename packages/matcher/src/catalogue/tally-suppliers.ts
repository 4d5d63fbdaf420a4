// Facets on a supplier as a whole: the row that speaks for it stays as it is.
import type { AskedLabel, Filters } from '../model/filters.ts'
import type { Asked } from './asked.ts'
import { BY_AREA, BY_DISTANCE, BY_LABEL, BY_PLACE, BY_STANDING } from './conditions-at.ts'
import { addTo, type Counted, countsOf, readCounts } from './counts.ts'
import { liftedPlace, type Passing } from './passing.ts'
import { OUTSIDE, type PlaceNumber } from './place-of.ts'
import { AREAS, areasAt, FROM, HELD, KIND, LABELS, labelsAt, MUNICIPALITY, STANDINGS, UNTIL } from './record.ts'
import type { Segment } from './segment.ts'
import type { FacetCounts } from './tally.ts'
import { MET, NOT_MET } from './verdict-number.ts'

export function tallySuppliers ({ columns: { records }, texts }: Segment, filters: Filters, { radii, purchase: { day } }: Asked): { readonly count: (passing: Passing) => void, readonly finish: () => FacetCounts } {
  const schemes = [...new Set((filters.labels ?? []).flatMap(({ scheme, level }) => level === undefined ? [scheme] : []))].map((scheme) => ({ scheme }))
  const squares = Float64Array.from(radii, (metres) => metres * metres)
  const standings = countsOf(STANDINGS.length)
  const labels = countsOf(texts.labels.length)
  const ofSchemes = countsOf(schemes.length)
  const municipalities = countsOf(texts.municipalities.length)
  const areas = countsOf(texts.municipalities.length)
  const distances = countsOf(radii.length)
  // the scheme of each label among those that were chosen; -1: none
  const schemeOf = Int32Array.from(texts.labels, (label) => schemes.findIndex(({ scheme }) => scheme === label.scheme))
  // which supplier was last seen with a label, or a scheme: one that has it twice counts once
  const lastWith = new Float64Array(texts.labels.length).fill(-1)
  const lastWithScheme = new Float64Array(schemes.length).fill(-1)

  function count (passing: Passing): void {
    if (passing.best.inside === NOT_MET) return
    const { at, purchase: { standing }, squared, place } = passing
    const isMet = passing.allConditions === MET
    if (isMet && place === OUTSIDE) return
    countPlace(at, isMet ? place : liftedPlace(passing, BY_PLACE))
    countStanding(standing, isMet ? place : liftedPlace(passing, BY_STANDING))
    countDistance(squared, isMet ? place : liftedPlace(passing, BY_DISTANCE))
    countAreas(at, isMet ? place : liftedPlace(passing, BY_AREA))
    countLabels(at, isMet ? place : liftedPlace(passing, BY_LABEL))
  }

  function countPlace (at: number, place: PlaceNumber): void {
    if (place !== OUTSIDE) addTo(municipalities, records[at + MUNICIPALITY] as number, place)
  }

  function countStanding (standing: number, place: PlaceNumber): void {
    if (place !== OUTSIDE && standing !== -1) addTo(standings, standing, place)
  }

  function countDistance (squared: number, place: PlaceNumber): void {
    if (place === OUTSIDE || squared === -1) return
    for (let index = 0; index < squares.length; index += 1) if (squared <= (squares[index] as number)) addTo(distances, index, place)
  }

  function countAreas (at: number, place: PlaceNumber): void {
    if (place === OUTSIDE) return
    const own = records[at + MUNICIPALITY] as number
    addTo(areas, own, place)
    const end = areasAt(at) + (records[at + AREAS] as number)
    for (let area = areasAt(at); area < end; area += 1) if (records[area] !== own) addTo(areas, records[area] as number, place)
  }

  function countLabels (at: number, place: PlaceNumber): void {
    if (place === OUTSIDE) return
    const first = labelsAt(records, at)
    const end = first + (records[at + LABELS] as number) * HELD
    for (let held = first; held < end; held += HELD) {
      const label = records[held + KIND] as number
      if ((records[held + FROM] as number) > day || day > (records[held + UNTIL] as number) || lastWith[label] === at) continue
      lastWith[label] = at
      addTo(labels, label, place)
      const scheme = schemeOf[label] as number
      if (scheme === -1 || lastWithScheme[scheme] === at) continue
      lastWithScheme[scheme] = at
      addTo(ofSchemes, scheme, place)
    }
  }

  return {
    count,
    finish: () => ({
      standings: readCounts(standings, STANDINGS),
      labels: [...readCounts<AskedLabel>(labels, texts.labels), ...readCounts<AskedLabel>(ofSchemes, schemes)] as readonly Counted[],
      municipalities: readCounts(municipalities, texts.municipalities),
      worksIn: readCounts(areas, texts.municipalities),
      withinMetres: readCounts(distances, radii)
    })
  }
}
