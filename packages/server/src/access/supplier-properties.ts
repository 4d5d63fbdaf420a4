// Which facts of a supplier who may change, as data. What is not said is not allowed.
import type { Supplier } from '@sroi/matcher'
import type { Membership, Role } from './caller.ts'

/** What a firm says of itself. Its number, its labels, its standing and who works there are for the region to look at first. */
const OF_ITSELF = ['name', 'place', 'worksIn', 'contact', 'legalForm', 'foundedOn', 'workforceFteHundredths', 'offerings'] as const satisfies readonly (keyof Supplier)[]

const ALLOWED: Readonly<Partial<Record<Role, 'all' | readonly (keyof Supplier)[]>>> = { visitor: OF_ITSELF, supplier: OF_ITSELF, coordinator: 'all', machine: 'all' }

/** May somebody with these memberships change a property of a supplier? */
export function mayChangeProperty (memberships: readonly Membership[], property: string): boolean {
  return memberships.some(({ role }) => {
    const allowed = ALLOWED[role] ?? []
    return allowed === 'all' || allowed.some((one) => one === property)
  })
}
