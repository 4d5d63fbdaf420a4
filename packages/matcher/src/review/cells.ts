// The kinds of contract that a topic tells apart: trigger × nature × labour share × kind of European threshold.
import type { Nature, Trigger } from '../model/contract-kind.ts'
import type { EuThresholdType } from '../model/eu-threshold.ts'
import type { Provision } from '../model/provision.ts'
import type { BasisPoints, Cents, Language } from '../model/values.ts'
import { formatCents } from '../explain/index.ts'
import { highestIn, lowestIn } from '../primitives/index.ts'
import type { Placed } from './placed-provisions.ts'
import { commonBand } from './common-band.ts'

export const TRIGGERS: readonly Trigger[] = ['contract', 'subsidy', 'permit', 'supplier-year']
export const NATURES: readonly Nature[] = ['works', 'supplies', 'services']

export interface Cell {
  readonly trigger: Trigger
  /** Null: a subsidy has none. */
  readonly nature: Nature | null
  /** Null: no provision on the topic asks for it. */
  readonly share: BasisPoints | null
  readonly thresholdType: EuThresholdType | null
  /** Null: no provision on the topic asks for the sum. */
  readonly sum: Cents | null
}

/** The fewest cells in which every provision either holds throughout or not at all; a band of labour shares or sums is told by its lowest. */
export function cellsOf (provisions: readonly Placed[]): readonly Cell[] {
  const whens = provisions.map(({ provision }) => provision.when ?? {})
  const bands = whens.flatMap(({ labourShare }) => labourShare === undefined ? [] : [0, labourShare.atLeastBasisPoints ?? 0, labourShare.belowBasisPoints ?? 0])
  const shares = bands.length === 0 ? [null] : [...new Set(bands)].sort((first, second) => first - second)
  const types = whens.flatMap(({ thresholdTypes }) => thresholdTypes ?? [])
  const starts = whens.flatMap(({ sumCents }) => sumCents === undefined ? [] : [0, lowestIn(sumCents), ...(sumCents.upper === null ? [] : [highestIn(sumCents) + 1])])
  const sums = starts.length === 0 ? [null] : [...new Set(starts)].sort((first, second) => first - second)
  return TRIGGERS.flatMap((trigger) => (trigger === 'subsidy' ? [null] : NATURES).flatMap((nature) =>
    shares.flatMap((share) => (types.length === 0 ? [null] : [...new Set(types)]).flatMap((thresholdType) =>
      sums.map((sum) => ({ trigger, nature, share, thresholdType, sum }))))))
}

/** Does a provision speak of the contracts in a cell? Without an answer in the cell, every labour share is meant. */
export function speaksOf ({ when }: Provision<unknown>, { trigger, nature, share, thresholdType, sum }: Cell): boolean {
  const { atLeastBasisPoints: least = 0, belowBasisPoints: below } = when?.labourShare ?? {}
  return (when?.triggers === undefined || when.triggers.includes(trigger)) &&
    (when?.natures === undefined || nature === null || when.natures.includes(nature)) &&
    (when?.thresholdTypes === undefined || (thresholdType !== null && when.thresholdTypes.includes(thresholdType))) &&
    (share === null || (share >= least && (below === undefined || share < below))) &&
    (sum === null || when?.sumCents === undefined || (sum >= lowestIn(when.sumCents) && sum <= highestIn(when.sumCents)))
}

/** A cell that both speak of; null when no contract meets both. */
export function commonCell (first: Provision<unknown>, second: Provision<unknown>): Cell | null {
  const [one, other] = [first.when ?? {}, second.when ?? {}]
  const [trigger] = common(one.triggers ?? TRIGGERS, other.triggers ?? TRIGGERS)
  const [nature = null] = trigger === 'subsidy' ? [] : common(one.natures ?? NATURES, other.natures ?? NATURES)
  if (trigger === undefined || (nature === null && trigger !== 'subsidy')) {
    // natures that have nothing in common still meet in a subsidy, which has none
    const meetInSubsidy = trigger !== undefined && common(one.triggers ?? TRIGGERS, other.triggers ?? TRIGGERS).includes('subsidy')
    return meetInSubsidy ? commonCell(onlySubsidies(first), onlySubsidies(second)) : null
  }
  const asksShare = one.labourShare !== undefined || other.labourShare !== undefined
  const share = asksShare ? Math.max(one.labourShare?.atLeastBasisPoints ?? 0, other.labourShare?.atLeastBasisPoints ?? 0) : null
  const types = one.thresholdTypes === undefined ? other.thresholdTypes : other.thresholdTypes === undefined ? one.thresholdTypes : common(one.thresholdTypes, other.thresholdTypes)
  const [band, otherBand] = [one.sumCents, other.sumCents]
  const sums = band === undefined || otherBand === undefined ? band ?? otherBand : commonBand(band, otherBand)
  if (sums === null) return null
  const cell: Cell = { trigger, nature, share, thresholdType: types?.[0] ?? null, sum: sums === undefined ? null : lowestIn(sums) }
  return types?.length !== 0 && speaksOf(first, cell) && speaksOf(second, cell) ? cell : null
}

function onlySubsidies (provision: Provision<unknown>): Provision<unknown> {
  return { ...provision, when: { ...provision.when, triggers: ['subsidy'] } }
}

function common<V> (first: readonly V[], second: readonly V[]): readonly V[] {
  return first.filter((one) => second.includes(one))
}

const WORDS: Record<Language, Readonly<Record<Trigger | Nature | 'share' | 'points' | 'sum', string>>> = {
  nl: {
    contract: 'opdracht', subsidy: 'subsidie', permit: 'vergunning', 'supplier-year': 'jaaromzet van een leverancier',
    works: 'werken', supplies: 'leveringen', services: 'diensten', share: 'aandeel arbeid', points: 'basispunten', sum: 'som'
  },
  en: {
    contract: 'contract', subsidy: 'subsidy', permit: 'permit', 'supplier-year': "a supplier's turnover in a year",
    works: 'works', supplies: 'supplies', services: 'services', share: 'labour share', points: 'basis points', sum: 'sum'
  }
}

/** `contract, services, labour share 3000 basis points`. */
export function nameOfCell ({ trigger, nature, share, thresholdType, sum }: Cell, language: Language): string {
  const words = WORDS[language]
  const parts = [words[trigger], nature === null ? null : words[nature], share === null ? null : `${words.share} ${share} ${words.points}`, thresholdType, sum === null ? null : `${words.sum} ${formatCents(sum, language)}`]
  return parts.filter((part) => part !== null).join(', ')
}
