// Counts for each value of each facet, while suppliers pass by.
import type { AskedLabel, Filters } from '../model/filters.ts'
import type { FacetName, FacetValue } from '../model/search.ts'
import { LEAD_TIMES } from '../search/index.ts'
import { type BestRow, bestRow } from './best-row.ts'
import { byOneBranch, eachDivision } from './branches.ts'
import { NO_DAYS, STANDINGS } from './columns.ts'
import { BY_AREA, BY_DISTANCE, BY_LABEL, BY_PLACE, BY_STANDING, CONDITIONS } from './conditions-at.ts'
import { OUTSIDE, type PlaceNumber, placeOf } from './place-of.ts'
import { byLeadTime, type RowsFound } from './rows-at.ts'
import type { Segment } from './segment.ts'
import { both, least, MET, NOT_MET, type VerdictNumber } from './verdict-number.ts'

const DIVISIONS = Array.from({ length: 100 }, (_, division) => String(division).padStart(2, '0'))

/** Three numbers for each value: ranked, pending, refused. */
type Counts = Uint32Array

export interface Passing {
  readonly supplier: number
  readonly standing: number
  readonly squared: number
  readonly conditions: readonly VerdictNumber[]
  /** How many of these are not met. */
  readonly failed: number
  readonly gates: VerdictNumber
  readonly rows: RowsFound
  /** The row that speaks for it as all is asked. */
  readonly best: BestRow
}

export interface Tally {
  readonly count: (passing: Passing) => void
  readonly finish: () => readonly { readonly name: FacetName, readonly values: readonly Omit<FacetValue, 'chosen'>[] }[]
}

export function tallyOf ({ columns, texts }: Segment, filters: Filters, bounds: readonly number[], day: number): Tally {
  const ofValues = (length: number): Counts => new Uint32Array(length * 3)
  const schemes = [...new Set((filters.labels ?? []).flatMap(({ scheme, level }) => level === undefined ? [scheme] : []))].map((scheme) => ({ scheme }))
  const leads = [...new Set([...LEAD_TIMES, ...(filters.mostLeadTimeDays === undefined ? [] : [filters.mostLeadTimeDays])])]
  const radii = [...new Set([...bounds, ...(filters.withinMetres === undefined ? [] : [filters.withinMetres])])]
  const standings = ofValues(STANDINGS.length)
  const labels = ofValues(texts.labels.length)
  const ofSchemes = ofValues(schemes.length)
  const municipalities = ofValues(texts.municipalities.length)
  const areas = ofValues(texts.municipalities.length)
  const groups = [...new Set((filters.divisions ?? []).filter((branch) => branch.length > 2))]
  const branches = [...DIVISIONS, ...groups]
  const inBranch = (row: number, branch: number): VerdictNumber => byOneBranch(columns, row, Number(branches[branch]), branch >= DIVISIONS.length)
  const divisions = ofValues(branches.length)
  const distances = ofValues(radii.length)
  const leadTimes = ofValues(leads.length)
  const isOfScheme = schemes.map(({ scheme }) => Uint8Array.from(texts.labels, (label) => Number(label.scheme === scheme)))
  const add = (counts: Counts, value: number, place: PlaceNumber): void => { counts[value * 3 + place] = (counts[value * 3 + place] as number) + 1 }
  const best: BestRow = { index: 0, inside: MET }

  function count (passing: Passing): void {
    if (passing.best.inside !== NOT_MET) countSupplier(passing)
    if (passing.failed > 0) return
    const conditions = least(passing.conditions)
    if (passing.rows.count === 1) countOneRow(passing, conditions)
    else countRows(passing, conditions)
  }

  /** Facets on the supplier as a whole: the row stays as it is. */
  function countSupplier (passing: Passing): void {
    const { supplier, standing, squared } = passing
    const { municipality, worksInStarts, worksIn } = columns
    const place = liftedPlace(passing, BY_PLACE)
    if (place !== OUTSIDE) add(municipalities, municipality[supplier] as number, place)
    const byStanding = liftedPlace(passing, BY_STANDING)
    if (byStanding !== OUTSIDE && standing !== -1) add(standings, standing, byStanding)
    const byDistance = liftedPlace(passing, BY_DISTANCE)
    if (byDistance !== OUTSIDE && squared !== -1) {
      for (let index = 0; index < radii.length; index += 1) if (squared <= (radii[index] as number) ** 2) add(distances, index, byDistance)
    }
    const byArea = liftedPlace(passing, BY_AREA)
    if (byArea !== OUTSIDE) {
      const own = municipality[supplier] as number
      add(areas, own, byArea)
      for (let index = worksInStarts[supplier] as number; index < (worksInStarts[supplier + 1] as number); index += 1) {
        const one = worksIn[index] as number
        if (one !== own && isFirst(worksIn, worksInStarts[supplier] as number, index)) add(areas, one, byArea)
      }
    }
    const byLabel = liftedPlace(passing, BY_LABEL)
    if (byLabel !== OUTSIDE) countLabels(supplier, byLabel)
  }

  function countLabels (supplier: number, place: PlaceNumber): void {
    const { labelStarts, label, labelFrom, labelUntil } = columns
    const seen: number[] = []
    for (let held = labelStarts[supplier] as number; held < (labelStarts[supplier + 1] as number); held += 1) {
      if ((labelFrom[held] as number) > day || day > (labelUntil[held] as number) || seen.includes(label[held] as number)) continue
      seen.push(label[held] as number)
      add(labels, label[held] as number, place)
    }
    isOfScheme.forEach((isOf, index) => { if (seen.some((one) => isOf[one] === 1)) add(ofSchemes, index, place) })
  }

  function countOneRow ({ gates, rows }: Passing, conditions: VerdictNumber): void {
    const row = rows.row[0] as number
    best.index = 0
    best.inside = both(rows.rest[0] as VerdictNumber, rows.lead[0] as VerdictNumber)
    const byDivision = placeOf(conditions, gates, rows, best)
    if (byDivision !== OUTSIDE) eachBranch(row, row + 1, (branch) => { if (inBranch(row, branch) === MET) add(divisions, branch, byDivision) })
    const days = columns.leadTime[row] as number
    if (days === NO_DAYS) return
    best.inside = both(rows.rest[0] as VerdictNumber, rows.division[0] as VerdictNumber)
    const byLead = placeOf(conditions, gates, rows, best)
    if (byLead === OUTSIDE) return
    for (let index = 0; index < leads.length; index += 1) if (days <= (leads[index] as number)) add(leadTimes, index, byLead)
  }

  /** With several offerings another one may speak for the supplier when a value is chosen. */
  function countRows ({ supplier, gates, rows }: Passing, conditions: VerdictNumber): void {
    eachBranch(columns.rowStarts[supplier] as number, columns.rowStarts[supplier + 1] as number, (branch) => {
      const division = (row: number): VerdictNumber => inBranch(row, branch)
      bestRow(rows, best, { division })
      const place = placeOf(conditions, gates, rows, best)
      if (place !== OUTSIDE && division(rows.row[best.index] as number) === MET) add(divisions, branch, place)
    })
    leads.forEach((most, index) => {
      const lead = (row: number): VerdictNumber => byLeadTime(columns, row, most)
      bestRow(rows, best, { lead })
      const place = placeOf(conditions, gates, rows, best)
      if (place !== OUTSIDE && lead(rows.row[best.index] as number) === MET) add(leadTimes, index, place)
    })
  }

  /** Each division of these rows, and each group that was chosen. */
  function eachBranch (from: number, until: number, visit: (branch: number) => void): void {
    eachDivision(columns, from, until, visit)
    for (let group = DIVISIONS.length; group < branches.length; group += 1) visit(group)
  }

  function finish (): ReturnType<Tally['finish']> {
    const read = <V extends FacetValue['value']>(counts: Counts, values: readonly V[]): readonly Omit<FacetValue, 'chosen'>[] => values.flatMap((value, index) => {
      const [ranked, pending, refused] = counts.subarray(index * 3, index * 3 + 3) as unknown as [number, number, number]
      return ranked + pending + refused === 0 ? [] : [{ value, ranked, pending, refused }]
    })
    return [
      { name: 'standings', values: read(standings, STANDINGS) },
      { name: 'labels', values: [...read<AskedLabel>(labels, texts.labels), ...read<AskedLabel>(ofSchemes, schemes)] },
      { name: 'municipalities', values: read(municipalities, texts.municipalities) },
      { name: 'worksIn', values: read(areas, texts.municipalities) },
      { name: 'divisions', values: read(divisions, branches) },
      { name: 'withinMetres', values: read(distances, radii) },
      { name: 'mostLeadTimeDays', values: read(leadTimes, leads) }
    ]
  }

  return { count, finish }
}

/** Where it would stand if one condition were left out. */
function liftedPlace ({ conditions, failed, gates, rows, best }: Passing, lifted: number): PlaceNumber {
  if (failed > 1 || (failed === 1 && conditions[lifted] !== NOT_MET)) return OUTSIDE
  let others: VerdictNumber = MET
  for (let index = 0; index < CONDITIONS.length; index += 1) if (index !== lifted) others = both(others, conditions[index] as VerdictNumber)
  return placeOf(others, gates, rows, best)
}

function isFirst (values: Uint16Array, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (values[index] === values[at]) return false
  return true
}
