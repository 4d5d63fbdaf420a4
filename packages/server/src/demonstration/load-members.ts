import { uuidv7 } from 'uuidv7'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { DEMONSTRATION_ISSUER, DEMONSTRATION_PERSONS } from '../identity/index.ts'
import type { KeptMember, Store } from '../store/index.ts'

/** Makes the fictional persons of the demonstration members of its region, each with a role of their own. Who is one already stays as they are. */
export async function loadMembers (store: Pick<Store, 'write' | 'authorities'>, clock: Clock): Promise<void> {
  const on = amsterdamDay(clock.now())
  const authority = (await store.authorities()).find(({ ruleSet }) => ruleSet !== null)?.id ?? null
  await store.write(async ({ members }) => {
    await members.lock()
    for (const person of DEMONSTRATION_PERSONS) {
      const { role } = person
      if (role === 'visitor') continue
      const member: KeptMember = { id: uuidv7(), ...memberOf(person), role, authority: OF_AN_AUTHORITY.has(role) ? authority : null, validFrom: on, validUntil: null, confirmedOn: on, version: 1 }
      if (!await members.isDouble(member, on)) await members.create(member)
    }
  })
}

const OF_AN_AUTHORITY: ReadonlySet<string> = new Set(['buyer', 'contract-manager'])

function memberOf ({ id, organisation }: typeof DEMONSTRATION_PERSONS[number]): Pick<KeptMember, 'kind' | 'issuer' | 'subject'> {
  return organisation === null
    ? { kind: 'person', issuer: DEMONSTRATION_ISSUER, subject: id }
    : { kind: 'organisation', issuer: organisation.scheme, subject: organisation.value }
}
