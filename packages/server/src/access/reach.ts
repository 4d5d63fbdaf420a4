import type { AuthorityId } from '@sroi/matcher'
import type { Identity, Membership, Organisation, Role } from './caller.ts'
import { type ActionRule, type Cell, type GuardedAction, MATRIX, STRONG_ROLES } from './matrix.ts'

/** With which objects of the tenant somebody may do something: with all, or with those of an organisation and of authorities. */
export type Reach = { readonly all: true } | {
  readonly all: false
  /** Objects of this organisation; null: of none. */
  readonly organisation: Organisation | null
  /** Objects of these authorities. */
  readonly authorities: readonly AuthorityId[]
  /** Objects that a visitor made. */
  readonly ofVisitors: boolean
}

/** What a tenant lets visitors do. */
export type Visitors = 'none' | 'ask' | 'record'

export type Refusal = 'not-allowed' | 'scope-missing' | 'stronger-sign-in-needed'

/**
 * How far an action reaches for somebody in a tenant, over all of their memberships there; or why it does not.
 * @param identity null: a visitor
 */
export function reachOf (action: GuardedAction, identity: Identity | null, memberships: readonly Membership[], visitors: Visitors): Reach | Refusal {
  const cells = openCells(action, identity, memberships, visitors)
  if (cells.length === 0) return 'not-allowed'
  if (!hasScope(action, MATRIX[action], identity, cells.some(({ cell }) => cell === 'scope'))) return 'scope-missing'
  const proven = cells.filter(({ role }) => isProven(role, identity))
  return proven.length === 0 ? 'stronger-sign-in-needed' : joined(proven, identity)
}

/** The memberships by which somebody may do something: a role that was not proven as strongly as it must be is not among them. */
export function allowedBy (action: GuardedAction, identity: Identity | null, memberships: readonly Membership[], visitors: Visitors): readonly Membership[] {
  return openCells(action, identity, memberships, visitors).filter(({ role }) => isProven(role, identity)).map(({ role, authority }) => ({ role, authority }))
}

/** What the matrix has open for each membership; who has none is a visitor. */
function openCells (action: GuardedAction, identity: Identity | null, memberships: readonly Membership[], visitors: Visitors): readonly (Membership & { readonly cell: Cell })[] {
  const { roles }: ActionRule = MATRIX[action]
  const as: readonly Membership[] = memberships.length === 0 ? [{ role: 'visitor', authority: null }] : memberships
  return as.flatMap(({ role, authority }) => roles[role] === undefined ? [] : [{ role, authority, cell: roles[role] }])
    .filter(({ cell }) => isOpen(cell, identity, visitors))
}

function isProven (role: Role, identity: Identity | null): boolean {
  return !STRONG_ROLES.includes(role) || identity?.kind !== 'person' || identity.strong
}

function isOpen (cell: Cell, identity: Identity | null, visitors: Visitors): boolean {
  if (cell === 'asks') return visitors !== 'none'
  if (cell === 'applies') return visitors !== 'none' && identity?.kind === 'person' && identity.organisation !== null
  return cell !== 'records' || visitors === 'record'
}

/** A credential without scopes is not limited by them; but what is only allowed by a scope needs one. */
function hasScope (action: GuardedAction, { effect }: ActionRule, identity: Identity | null, needed: boolean): boolean {
  if (identity === null) return true
  if (identity.scopes === null) return !needed
  return identity.scopes.includes(action) || identity.scopes.includes(effect) || (effect === 'read' && identity.scopes.includes('write'))
}

function joined (cells: readonly { readonly authority: AuthorityId | null, readonly cell: Cell }[], identity: Identity | null): Reach {
  const all = cells.some(({ cell, authority }) => cell === 'yes' || cell === 'scope' || cell === 'asks' || (cell === 'authority' && authority === null))
  if (all) return { all }
  return {
    all,
    organisation: cells.some(({ cell }) => cell === 'own' || cell === 'applies') ? identity?.organisation ?? null : null,
    authorities: cells.flatMap(({ cell, authority }) => cell === 'authority' && authority !== null ? [authority] : []),
    ofVisitors: cells.some(({ cell }) => cell === 'records')
  }
}
