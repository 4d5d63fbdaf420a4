// What the page of the market test is asked, as text by name, exactly as it stands in its address.
import { one, type Posted, valuesOf } from '../form/posted.ts'
import type { PlannedValues } from './planned-question.ts'

export interface MarketValues extends PlannedValues {
  readonly route: readonly string[]
  readonly months: string
  readonly countedBy: string
}

export function marketValuesOf (posted: Posted): MarketValues {
  return {
    need: one(posted, 'need'),
    regime: one(posted, 'regime'),
    buyer: one(posted, 'buyer'),
    social: one(posted, 'social'),
    route: [...new Set((Object.hasOwn(posted, 'route') ? posted['route'] : undefined) ?? [])].filter((route) => route !== '').slice(0, 10),
    months: one(posted, 'months'),
    countedBy: one(posted, 'countedBy'),
    facts: valuesOf(posted)
  }
}
