// The smallest contract that meets a problem, so that the owner of the rules can ask about it.
import type { Contract } from '../model/contract.ts'
import type { Topic } from '../model/rule-set.ts'
import type { IsoDay } from '../model/values.ts'
import type { Cell } from './cells.ts'

/** Topics whose provisions a contract selects; the others are selected by a case, a firm or a supplier. */
const BY_CONTRACT: ReadonlySet<Topic> = new Set([
  'scope', 'threshold', 'labourShare', 'minimumTerm', 'rate', 'cap', 'base', 'rounding', 'badge', 'acceptedLabels', 'reservation', 'ranking',
  'buildingBlocks', 'bonuses', 'lookBack', 'additionality', 'referenceDay', 'purchaseRecognition', 'shortfall', 'entryRounding'
])

const SUM = { cents: 100_000_000, vat: 'excluding' } as const

/**
 * A contract of € 1 000 000 of a cell, all of whose days are one day. What was published later binds no concluded contract, so
 * then it is a call. Null for a topic that no contract selects.
 */
export function exampleContract (topic: Topic, { trigger, nature, share }: Cell, day: IsoDay, published: IsoDay): Contract | null {
  if (!BY_CONTRACT.has(topic)) return null
  const isConcluded = published <= day
  return {
    id: 'example',
    ...(trigger === 'contract' ? {} : { trigger }),
    ...(nature === null ? {} : { nature }),
    ...(share === null ? {} : { labourShareBasisPoints: share }),
    ...(isConcluded ? {} : { stage: 'call' as const }),
    period: { from: day, until: day },
    value: isConcluded ? { awarded: SUM } : { estimated: SUM },
    days: isConcluded ? { publication: day, award: day, contract: day } : { publication: day }
  }
}
