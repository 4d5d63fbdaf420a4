// The smallest question that meets a problem, so that the owner of the rules can ask it: a contract, and efforts where the topic is about those.
import type { Nature, Regime } from '../model/contract-kind.ts'
import type { Contract } from '../model/contract.ts'
import type { Effort } from '../model/effort.ts'
import type { EuThresholdType } from '../model/eu-threshold.ts'
import type { Topic } from '../model/rule-set.ts'
import type { BuildingBlockRule, EffortSelector } from '../model/valuation-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { type Cell, cellsOf, speaksOf } from './cells.ts'
import { exampleEffort } from './example-effort.ts'
import type { Placed } from './placed-provisions.ts'
import { kindOfTopic } from './topic-kinds.ts'

/** What `sroi assess --contract FILE` takes; with efforts, what `sroi value --efforts FILE` takes. */
export interface Example {
  readonly contract: Contract
  readonly efforts?: readonly Effort[]
}

/** Above most thresholds. */
const SUM = 100_000_000

const OF_TYPE: Readonly<Record<EuThresholdType, { readonly regime: Regime, readonly nature: Nature }>> = {
  works: { regime: 'classic', nature: 'works' },
  'supplies-services-central': { regime: 'classic', nature: 'supplies' },
  'supplies-services-sub-central': { regime: 'classic', nature: 'supplies' },
  'social-and-other': { regime: 'classic', nature: 'services' },
  concessions: { regime: 'concession', nature: 'services' },
  'utilities-works': { regime: 'utilities', nature: 'works' },
  'utilities-supplies-services': { regime: 'utilities', nature: 'supplies' },
  'utilities-social-and-other': { regime: 'utilities', nature: 'services' }
}

export const THRESHOLD_TYPES = Object.keys(OF_TYPE) as readonly EuThresholdType[]

/** What a contract is that falls under a kind of European threshold. */
export function contractOfType (type: EuThresholdType): Pick<Contract, 'regime' | 'nature'> {
  return OF_TYPE[type]
}

/**
 * A contract of a cell, of € 1 000 000 unless the cell says otherwise, all of whose days are one day. What was published later binds no concluded contract, so
 * then it is a call. Null for a topic that no contract selects.
 */
export function exampleOf (topic: Topic, { trigger, nature, share, thresholdType, sum }: Cell, day: IsoDay, published: IsoDay, efforts: EffortSelector | null = null): Example | null {
  const kind = kindOfTopic(topic)
  if (kind === 'term-start' || kind === 'term-end' || kind === 'application') return null
  const isConcluded = published <= day && kind !== 'estimate'
  const amount = { cents: sum ?? SUM, vat: 'excluding' } as const
  const contract: Contract = {
    id: 'example',
    ...(trigger === 'contract' ? {} : { trigger }),
    ...(nature === null ? {} : { nature }),
    ...(thresholdType === null ? {} : OF_TYPE[thresholdType]),
    ...(share === null ? {} : { labourShareBasisPoints: share }),
    ...(isConcluded ? {} : { stage: 'call' as const }),
    period: { from: day, until: day },
    value: isConcluded ? { awarded: amount } : { estimated: amount },
    days: isConcluded ? { publication: day, award: day, contract: day } : { publication: day }
  }
  return kind === 'rows' || kind === 'valuation' ? { contract, efforts: [exampleEffort(efforts, null, day)] } : { contract }
}

/** For a provision itself: a contract of its first kind on the first day on which it holds and is known. */
export function exampleFor (placed: Placed): Example | null {
  const { topic, provision: { valid, published, when, value } } = placed
  const cell = cellsOf([placed]).find((one) => speaksOf(placed.provision, one))
  if (cell === undefined) return null
  const isKnownInTime = published > valid.from && (valid.until === null || published <= valid.until)
  const day = isKnownInTime ? published : valid.from
  const example = exampleOf(topic, cell, day, published, when?.efforts ?? null)
  if (example === null || topic !== 'buildingBlocks') return example
  return { ...example, efforts: [exampleEffort(when?.efforts ?? null, value as BuildingBlockRule | null, day)] }
}
