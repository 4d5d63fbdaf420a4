// The door of access: who asks, in which tenant, and whether they may.
export { type Asking, asking, authorize, callerOf, mayDo, reachFor, type Refused, refusedOf, tenantOf } from './authorize.ts'
export { type Identity, type Membership, type Organisation, type Role, ROLES } from './caller.ts'
export type { Tenant, TenantMembership } from './choose-tenant.ts'
export { type Action, type ActionRule, type GuardedAction, isGuarded, MATRIX } from './matrix.ts'
export { readApiCredentials, readPageCredentials, sessionOf } from './read-credentials.ts'
export type { Reach, Visitors } from './reach.ts'
export { mayChangeProperty } from './supplier-properties.ts'
export { isWithin, type Owner } from './within.ts'
