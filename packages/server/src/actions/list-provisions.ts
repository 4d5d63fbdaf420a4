import type { IsoDay, IsoInstant, RuleSet, Topic } from '@sroi/matcher'
import { type ProvisionOn, provisionsOn } from '@sroi/matcher/review'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import type { Store } from '../store/index.ts'

export interface ProvisionsAsked {
  readonly on?: IsoDay
  readonly knownAt?: IsoInstant
  readonly topic?: Topic
}

export interface ProvisionsListed {
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  /** Base first. */
  readonly layers: readonly { readonly id: string, readonly version: string }[]
  readonly items: readonly ProvisionOn[]
}

/** What layers of rules say on a day, as known at a moment; the clock gives what is left out. Nothing is stored. */
export async function listProvisions ({ store, clock }: { readonly store: Store, readonly clock: Clock }, layers: readonly RuleSet[], asked: ProvisionsAsked): Promise<ProvisionsListed> {
  const now = clock.now()
  const on = asked.on ?? (await store.registerAt())?.day ?? amsterdamDay(now)
  const knownAt = asked.knownAt === undefined ? now : new Date(asked.knownAt).toISOString()
  const items = provisionsOn(layers, on, knownAt).filter(({ topic }) => asked.topic === undefined || topic === asked.topic)
  return { on, knownAt, layers: layers.map(({ id, version }) => ({ id, version })), items }
}
