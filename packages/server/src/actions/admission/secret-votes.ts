import type { ActorId } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { KeptCase } from '../../store/index.ts'
import { caseOnRecord } from './case-on-record.ts'
import { openEvents } from './seen-events.ts'

/**
 * The events of votes that are secret to somebody as the case stands now: of what is open, and of rounds that were never closed.
 * @param me their pseudonym; null: they voted on nothing
 */
export async function secretVotes ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, me: ActorId | null, kept: KeptCase): Promise<ReadonlySet<string>> {
  const of = await caseOnRecord(kept, store.cases)
  const today = amsterdamDay(clock.now())
  const open = new Set(openEvents(of, kept.events, { me, on: of.last !== null && today < of.last.on ? of.last.on : today }).map(({ id }) => id))
  return new Set(kept.events.flatMap(({ id }) => open.has(id) ? [] : [id]))
}
