// How a caller says who it is. Which role may do what is in the matrix of the service; a browser's cookie is worth nothing here.
import { type Action, type ActionRule, isGuarded, MATRIX } from '../access/index.ts'
import type { Json } from './components.ts'

export const SECURITY_SCHEMES = {
  bearerToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token of an identity provider that the service trusts: Authorization: Bearer eyJ…' },
  apiKey: { type: 'http', scheme: 'bearer', description: 'For machines: a key of one tenant, limited in what it may do and in time, sent as a bearer token' }
} as const

/** Either of them. */
export const SECURED = [{ bearerToken: [] }, { apiKey: [] }] as const

/** What an operation asks for: a credential whose roles and scopes allow the action, or for some nothing, where the region lets visitors do it. */
export function securityOf (action: Action): readonly Json[] {
  if (!isGuarded(action)) return []
  const rule: ActionRule = MATRIX[action]
  return [{ bearerToken: [action] }, { apiKey: [action] }, ...(rule.roles.visitor === undefined ? [] : [{}])]
}
