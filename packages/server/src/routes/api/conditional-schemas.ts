// Of answers that the caller may have already.
import { z } from 'zod'
import type { Answer } from '../../openapi/operation.ts'

export const IF_NONE_MATCH = z.object({
  'If-None-Match': z.string().optional().meta({ description: 'The ETag of an answer that you have: 304 where it is still the same', example: '"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"' })
})

export const NOT_MODIFIED: Readonly<Record<304, Answer>> = {
  304: { name: 'NotModified', description: 'You have it: If-None-Match names the ETag of this answer', headers: { ETag: 'That of the answer' } }
}
