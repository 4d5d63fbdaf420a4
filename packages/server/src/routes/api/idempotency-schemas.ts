// What an operation says that has its effect once for an Idempotency-Key.
import { z } from 'zod'
import { problemAnswer } from '../../openapi/answers.ts'

export const IDEMPOTENCY_HEADERS = z.strictObject({
  'Idempotency-Key': z.string().regex(/^[\x20-\x7e]{1,255}$/).optional().meta({
    description: 'A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer',
    example: '01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41'
  })
})

export const REPLAYED = { 'Idempotency-Replayed': 'true: this is the answer to the same request of before' }

export const KEY_PROBLEMS = {
  409: problemAnswer('The key came with another request, or a request with it is still being answered', { 'Retry-After': 'After so many seconds, where it is still being answered' })
}
