import { daySchema, instantSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { newApiKeySchema } from '../../actions/keys/api-key-schema.ts'
import { pageSchema } from './page-schemas.ts'

export const apiKeyIdSchema = z.strictObject({ keyId: z.uuid().meta({ description: 'The id of a key', example: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13' }) })

const { name } = newApiKeySchema.shape

export const apiKeySchema = z.strictObject({
  id: z.uuid(),
  name,
  scopes: z.array(z.string()),
  networks: z.array(z.string()).meta({ description: 'From where it may be used; empty: from anywhere' }),
  createdAt: instantSchema,
  createdBy: z.strictObject({ issuer: z.string(), subject: z.string() }),
  expiresAt: instantSchema.meta({ description: 'From this moment on it no longer works' }),
  revokedAt: instantSchema.nullable().meta({ description: 'Null: it was not revoked' }),
  usedOn: daySchema.nullable().meta({ description: 'The last day it was used on, in UTC; null: never' })
}).meta({ id: 'ApiKey', description: 'A key for a machine, without its secret' })

export const createdApiKeySchema = z.strictObject({
  key: apiKeySchema,
  text: z.string().meta({ description: 'The key itself, to be sent as Authorization: Bearer. It is shown this once and kept nowhere' })
}).meta({ id: 'CreatedApiKey' })

export const apiKeyPageSchema = pageSchema(apiKeySchema).meta({ id: 'ApiKeyPage' })
