// Between two rows for the same people, who have a benefit for some months, lies a month that neither takes.
import type { EffortSelector } from '../model/valuation-rules.ts'
import { highestIn, lowestIn, overlaps } from '../primitives/index.ts'
import { type Cell, cellsOf, speaksOf } from './cells.ts'
import { commonEfforts } from './common-efforts.ts'
import { exampleOf } from './example.ts'
import { later } from './later.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

/** Before the first band and after the last nothing need count, so only what lies between two is told. */
export function findGapsInBenefit (rows: readonly Placed[]): readonly RuleSetProblem[] {
  const banded = rows.filter(({ provision }) => provision.when?.efforts?.benefitMonths !== undefined)
  return banded.flatMap((low) => {
    const month = highestOf(low) + 1
    const others = rows.filter((other) => other !== low && overlaps(low.provision.valid, other.provision.valid) && commonEfforts(withoutBand(low), withoutBand(other)) !== undefined)
    const next = others.find((other) => lowestOf(other) > month)
    if (next === undefined || others.some((other) => lowestOf(other) <= month && highestOf(other) >= month)) return []
    const last = Math.min(...others.map(lowestOf).filter((lowest) => lowest > month)) - 1
    const efforts: EffortSelector = { ...low.provision.when?.efforts as EffortSelector, benefitMonths: { lower: { value: month, operator: '>=' }, upper: { value: last, operator: '<=' } } }
    const cell = cellsOf([low]).find((one) => speaksOf(low.provision, one)) as Cell
    const day = [low.provision.published, next.provision.valid.from, next.provision.published].reduce(later, low.provision.valid.from)
    const months = month === last ? `${month}` : `${month}–${last}`
    return [found('gap-in-benefit-months', `${low.place}/when/efforts/benefitMonths`, {
      nl: `Na '${low.provision.id}' valt wie ${months} maanden een uitkering heeft in geen enkele rij: de waarde is dan onbekend. Laat de reeksen aansluiten, of laat het zo als de tekst het openlaat.`,
      en: `After '${low.provision.id}', whoever has a benefit for ${months} months falls into no row: the value is then unknown. Let the bands meet, or leave it if the text leaves it open.`
    }, exampleOf('buildingBlocks', cell, day, low.provision.published, efforts))]
  })
}

function withoutBand ({ provision }: Placed): EffortSelector | null {
  if (provision.when?.efforts === undefined) return null
  const { benefitMonths: _band, ...rest } = provision.when.efforts
  return rest
}

/** A row that does not ask takes every month. */
function lowestOf ({ provision }: Placed): number {
  const band = provision.when?.efforts?.benefitMonths
  return band === undefined ? 0 : lowestIn(band)
}

function highestOf ({ provision }: Placed): number {
  const band = provision.when?.efforts?.benefitMonths
  return band === undefined ? Infinity : highestIn(band)
}
