import { z } from 'zod'
import { MATRIX } from '../../access/index.ts'
import { isNetwork } from '../../identity/index.ts'

/** What a machine may do. */
export const MACHINE_ACTIONS = Object.entries(MATRIX).flatMap(([action, { roles }]) => 'machine' in roles ? [action] : [])

/** What a key can be limited to: an effect, or one action. */
const KEY_SCOPES = ['read', 'write', ...MACHINE_ACTIONS]

/** What is asked of a new key. That it ends within 365 days depends on the day. */
export const newApiKeySchema = z.strictObject({
  name: z.string().min(1).max(100).regex(/^[^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+$/u, { error: 'holds control characters or broken Unicode; remove them' })
    .meta({ description: 'The machine it is for. A machine has at most two keys that work: the old one and the one that follows it' }),
  scopes: z.array(z.enum(KEY_SCOPES, { error: `is not a scope. Give ${KEY_SCOPES.join(', ')}` })).min(1, { error: 'is empty. A key without scopes opens nothing' }).max(50)
    .meta({ description: 'What it may do: read, write, or single actions' }),
  networks: z.array(z.string().refine(isNetwork, { error: 'is not a network. Write it as 192.0.2.0/24, 2001:db8::/32 or one address', params: { code: 'no-network' } })).max(50).default([])
    .meta({ description: 'From where it may be used; empty: from anywhere' }),
  expiresAt: z.iso.datetime({ offset: true, error: 'is not a moment. Write it as 2027-03-01T09:30:00Z' }).transform((text) => new Date(text).toISOString())
    .meta({ description: 'From this moment on it no longer works; at most 365 days from now' })
}).meta({ id: 'NewApiKey', description: 'A key for a machine' })
