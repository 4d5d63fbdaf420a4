// Facets on offerings: with several of them another one may speak for the supplier when a value is chosen.
import type { Filters } from '../model/filters.ts'
import { LEAD_TIMES } from '../search/index.ts'
import { type BestRow, bestRow } from './best-row.ts'
import { inBranches, rowInBranches } from './codes.ts'
import { addTo, type Counts, countsOf, readCounts } from './counts.ts'
import type { Passing } from './passing.ts'
import { OUTSIDE, type PlaceNumber, placeOf } from './place-of.ts'
import { CODES, LEAD_TIME, NO_DAYS, ROW } from './record.ts'
import { byLeadTime } from './rows-at.ts'
import type { Segment } from './segment.ts'
import type { FacetCounts } from './tally.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictNumber } from './verdict-number.ts'

const DIVISIONS = Array.from({ length: 100 }, (_, division) => String(division).padStart(2, '0'))

export function tallyRows ({ columns: { records }, codes }: Segment, filters: Filters): { readonly count: (passing: Passing) => void, readonly finish: () => FacetCounts } {
  const groups = [...new Set((filters.divisions ?? []).filter((branch) => branch.length > 2))]
  const inGroups = groups.map((group) => inBranches(codes, [group]))
  const leads = [...new Set([...LEAD_TIMES, ...(filters.mostLeadTimeDays === undefined ? [] : [filters.mostLeadTimeDays])])]
  const divisions = countsOf(DIVISIONS.length)
  const ofGroups = countsOf(groups.length)
  const leadTimes = countsOf(leads.length)
  // which supplier was last seen with a division: one that has it twice counts once
  const lastWith = new Float64Array(DIVISIONS.length).fill(-1)
  const instead: VerdictNumber[] = []
  const best: BestRow = { index: 0, inside: MET }

  function count (passing: Passing): void {
    const { at, rows } = passing
    if (passing.allConditions === NOT_MET || rows.able === 0) return
    if (rows.able === 1 && groups.length === 0 && rows.division[rows.lastAble] === MET && rows.lead[rows.lastAble] === MET) {
      if (passing.place !== OUTSIDE) countOnly(rows.at[rows.lastAble] as number, at, passing.place)
      return
    }
    for (let index = 0; index < rows.count; index += 1) {
      const row = rows.at[index] as number
      const end = row + ROW + (records[row + CODES] as number)
      for (let code = row + ROW; code < end; code += 1) {
        const division = codes.divisions[records[code] as number] as number
        if (lastWith[division] === at) continue
        lastWith[division] = at
        countDivision(passing, division)
      }
    }
    for (let group = 0; group < groups.length; group += 1) countGroup(passing, group)
    for (let lead = 0; lead < leads.length; lead += 1) countLead(passing, lead)
  }

  /** One row that can speak, and meets what is asked: whatever else it meets is chosen, the supplier stands where it stands. */
  function countOnly (row: number, supplier: number, place: PlaceNumber): void {
    const end = row + ROW + (records[row + CODES] as number)
    for (let code = row + ROW; code < end; code += 1) {
      const division = codes.divisions[records[code] as number] as number
      if (lastWith[division] === supplier) continue
      lastWith[division] = supplier
      addTo(divisions, division, place)
    }
    const days = records[row + LEAD_TIME] as number
    if (days === NO_DAYS) return
    for (let lead = 0; lead < leads.length; lead += 1) if (days <= (leads[lead] as number)) addTo(leadTimes, lead, place)
  }

  function countDivision (passing: Passing, division: number): void {
    const { rows } = passing
    for (let index = 0; index < rows.count; index += 1) instead[index] = inDivision(rows.at[index] as number, division)
    countChosen(passing, instead, rows.lead, divisions, division)
  }

  function inDivision (row: number, division: number): VerdictNumber {
    const count = records[row + CODES] as number
    for (let code = row + ROW; code < row + ROW + count; code += 1) if (codes.divisions[records[code] as number] === division) return MET
    return count === 0 ? UNKNOWN : NOT_MET
  }

  function countGroup (passing: Passing, group: number): void {
    const { rows } = passing
    for (let index = 0; index < rows.count; index += 1) instead[index] = rowInBranches(records, rows.at[index] as number, inGroups[group] as Uint8Array)
    countChosen(passing, instead, rows.lead, ofGroups, group)
  }

  function countLead (passing: Passing, lead: number): void {
    const { rows } = passing
    for (let index = 0; index < rows.count; index += 1) instead[index] = byLeadTime(records, rows.at[index] as number, leads[lead] as number)
    countChosen(passing, rows.division, instead, leadTimes, lead)
  }

  /** Counts a value where the row that speaks when it is chosen is known to have it. */
  function countChosen ({ rows, allConditions, gates }: Passing, division: readonly VerdictNumber[], lead: readonly VerdictNumber[], counts: Counts, value: number): void {
    bestRow(rows, division, lead, best)
    if (instead[best.index] !== MET) return
    const place = placeOf(allConditions, gates, rows, best)
    if (place !== OUTSIDE) addTo(counts, value, place)
  }

  return { count, finish: () => ({ divisions: [...readCounts(divisions, DIVISIONS), ...readCounts(ofGroups, groups)], mostLeadTimeDays: readCounts(leadTimes, leads) }) }
}
