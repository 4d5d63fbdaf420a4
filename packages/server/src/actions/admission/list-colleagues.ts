import type { IsoDay } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Person } from '../../store/index.ts'

/** More than any desk has. */
const MOST = 500

/** Who can treat cases today: coordinators, under their pseudonyms, by what colleagues call them. */
export async function listColleagues ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>): Promise<readonly Person[]> {
  const on = amsterdamDay(clock.now())
  const members = await store.members.list({ notConfirmedSince: null, on, after: null, most: MOST })
  const coordinators = new Set(members.filter((member) => member.role === 'coordinator' && isOn(member, on)).map(({ id }) => id))
  const people = await store.cases.listPeople(null, MOST)
  return people.filter((person) => person.kind === 'person' && person.members.some((id) => coordinators.has(id)))
    .map(({ id, kind, label }) => ({ id, kind, label }))
    .sort((one, other) => (one.label ?? '\uffff') < (other.label ?? '\uffff') ? -1 : 1)
}

function isOn ({ validFrom, validUntil }: { readonly validFrom: IsoDay, readonly validUntil: IsoDay | null }, on: IsoDay): boolean {
  return validFrom <= on && (validUntil === null || on <= validUntil)
}
