import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { jsonAnswer, PUBLIC_PROBLEMS, QUERY_PROBLEMS } from '../../openapi/answers.ts'
import type { SigningKeys } from '../../signing/signing-keys.ts'

const signingKeySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/).meta({ description: 'SHA-256 of the public key (SPKI, DER). Compare it with what you were told by another way' }),
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().meta({ description: 'PEM' }),
  isCurrent: z.boolean().meta({ description: 'Whether it signs now; otherwise it did before' })
}).meta({ id: 'SigningKey' })

const signingKeysSchema = z.strictObject({ keys: z.array(signingKeySchema) }).meta({ id: 'SigningKeys' })

/** @param keys null: nothing is signed here */
export function signingKeyRoutes (keys: SigningKeys | null) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/signing-keys', {
      config: {
        action: 'describe',
        operation: {
          operationId: 'listSigningKeys',
          summary: 'The public keys with which the record is signed',
          description: 'The newest receipt of every tenant is signed each day and with each export. With these keys anybody can check that without us',
          tag: 'matches',
          answers: { 200: jsonAnswer('The key that signs now first', signingKeysSchema), ...QUERY_PROBLEMS, ...PUBLIC_PROBLEMS }
        }
      }
    }, async () => ({ keys: keys?.published ?? [] }))
  }
}
