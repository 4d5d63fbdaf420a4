// Who may do what, as data. What is not said is not allowed. A test asks every cell of it over HTTP.
import type { Role } from './caller.ts'

/**
 * `yes`: with everything of the tenant. `own`: with what is of one's own organisation. `authority`: with what is of the authority one works for,
 * and with everything when one works for the whole tenant. `scope`: with everything, when the credential has the action, or its effect, among its
 * scopes. `asks`, `records`: when the tenant lets visitors do that. `applies`: as `own`, for who signed in for an organisation that is no member yet, where visitors are let in at all.
 */
export type Cell = 'yes' | 'own' | 'authority' | 'scope' | 'asks' | 'records' | 'applies'

export interface ActionRule {
  /** What a scope `read` or `write` allows of it. */
  readonly effect: 'read' | 'write'
  readonly roles: Readonly<Partial<Record<Role, Cell>>>
}

const EVERY_MEMBER = {
  contractor: 'yes', supplier: 'yes', coordinator: 'yes', 'committee-member': 'yes', buyer: 'yes', 'contract-manager': 'yes', 'platform-administrator': 'yes', auditor: 'yes', machine: 'scope'
} as const

export const MATRIX = {
  /** Search, assess, value, mix, explain, and read what is published: suppliers, rules, vocabularies. Nothing is kept. */
  ask: { effect: 'read', roles: { visitor: 'asks', ...EVERY_MEMBER } },
  /** Have an answer kept with a receipt. */
  'record-answer': { effect: 'write', roles: { visitor: 'records', contractor: 'yes', supplier: 'yes', coordinator: 'yes', buyer: 'yes', 'contract-manager': 'yes', machine: 'scope' } },
  /** Read an answer that was kept. */
  'read-answer': { effect: 'read', roles: { visitor: 'records', contractor: 'own', supplier: 'own', coordinator: 'yes', buyer: 'own', 'contract-manager': 'authority', auditor: 'yes', machine: 'scope' } },
  'read-contract': { effect: 'read', roles: { contractor: 'own', coordinator: 'yes', buyer: 'authority', 'contract-manager': 'authority', auditor: 'yes', machine: 'scope' } },
  'change-contract': { effect: 'write', roles: { contractor: 'own', 'contract-manager': 'authority', machine: 'scope' } },
  /** Read the facts of a supplier that are not published. */
  'read-register': { effect: 'read', roles: { supplier: 'own', coordinator: 'yes', 'committee-member': 'yes', auditor: 'yes', machine: 'scope' } },
  'change-supplier': { effect: 'write', roles: { supplier: 'own', coordinator: 'yes', machine: 'scope' } },
  /** Read what a firm says of itself, for its application. */
  'read-profile': { effect: 'read', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes', 'committee-member': 'yes', auditor: 'yes' } },
  'change-profile': { effect: 'write', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes' } },
  /** Read the files that a firm handed in; a committee member those of cases alone. */
  'read-evidence': { effect: 'read', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes', 'committee-member': 'yes', auditor: 'yes' } },
  'keep-evidence': { effect: 'write', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes' } },
  /** Read what was found when somebody looked at a label. */
  'read-labels': { effect: 'read', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes', 'committee-member': 'yes', auditor: 'yes' } },
  /** Write down what was found of a label: that it holds, that it does not, that it is in doubt. */
  'check-label': { effect: 'write', roles: { coordinator: 'yes' } },
  /** Open a case, in which a firm applies. */
  apply: { effect: 'write', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes' } },
  'read-case': { effect: 'read', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes', 'committee-member': 'yes', auditor: 'yes', machine: 'scope' } },
  /** Put something on the record of a case. Who may do what in it is for the procedure of the region, and the rules refuse the rest. */
  'act-on-case': { effect: 'write', roles: { visitor: 'applies', supplier: 'own', coordinator: 'yes', 'committee-member': 'yes', machine: 'scope' } },
  /** Look up which mail domains are really those of a firm: who has one takes no part in its cases. */
  'look-up-domains': { effect: 'write', roles: { coordinator: 'yes' } },
  /** Give all cases of a colleague to somebody else. */
  'hand-over-cases': { effect: 'write', roles: { coordinator: 'yes' } },
  /** Read how the region decides, and who takes part in it. */
  'read-procedure': { effect: 'read', roles: { coordinator: 'yes', 'committee-member': 'yes', 'platform-administrator': 'yes', auditor: 'yes' } },
  'change-procedure': { effect: 'write', roles: { 'platform-administrator': 'yes' } },
  /** Publish what changed, so that searches find it. */
  'publish-register': { effect: 'write', roles: { coordinator: 'yes' } },
  'import-data': { effect: 'write', roles: { coordinator: 'yes', machine: 'scope' } },
  'export-data': { effect: 'read', roles: { coordinator: 'yes', auditor: 'yes', machine: 'scope' } },
  /** Look rules over before anybody publishes them. Nothing is kept. */
  'review-rules': { effect: 'read', roles: { coordinator: 'yes', buyer: 'yes', 'contract-manager': 'yes', auditor: 'yes', machine: 'scope' } },
  'publish-rules': { effect: 'write', roles: { coordinator: 'yes', 'contract-manager': 'authority' } },
  'read-members': { effect: 'read', roles: { 'platform-administrator': 'yes', auditor: 'yes' } },
  'change-members': { effect: 'write', roles: { 'platform-administrator': 'yes' } },
  'read-keys': { effect: 'read', roles: { 'platform-administrator': 'yes', auditor: 'yes' } },
  'change-keys': { effect: 'write', roles: { 'platform-administrator': 'yes' } },
  /** Read and export the chain of receipts. */
  'read-receipts': { effect: 'read', roles: { coordinator: 'yes', auditor: 'yes', machine: 'scope' } },
  /** Take a payload away whose time to be kept has ended. */
  'erase-payload': { effect: 'write', roles: { coordinator: 'yes' } },
  /** Read how long everything is kept, and what of it has ended. */
  'read-retention': { effect: 'read', roles: { coordinator: 'yes', 'platform-administrator': 'yes', auditor: 'yes' } },
  /** Nobody over HTTP: whoever runs the service, on the command line. The audit log names it. */
  'change-retention': { effect: 'write', roles: {} },
  'read-audit': { effect: 'read', roles: { auditor: 'yes' } }
} as const satisfies Record<string, ActionRule>

/**
 * What needs no tenant. `describe`: the description of the interface, the looks of the pages. `sign-in` and `welcome`: pages for everybody, with what
 * is of a tenant for who may ask there.
 */
export const OPEN_ACTIONS = ['describe', 'sign-in', 'welcome'] as const

export type GuardedAction = keyof typeof MATRIX
export type Action = GuardedAction | typeof OPEN_ACTIONS[number]

/** Roles for which a second factor must have been proven. */
export const STRONG_ROLES: readonly Role[] = ['coordinator', 'committee-member', 'contract-manager', 'platform-administrator', 'auditor']

/** Whether somebody must be allowed to do it. */
export function isGuarded (action: Action): action is GuardedAction {
  return Object.hasOwn(MATRIX, action)
}
