// What every operation says that changes something.
import { z } from 'zod'
import { BODY_PROBLEMS, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { IDEMPOTENCY_HEADERS, KEY_PROBLEMS, REPLAYED } from './idempotency-schemas.ts'

export const WRITE_HEADERS = IDEMPOTENCY_HEADERS

/** Of a change of something that is there. */
export const CHANGE_HEADERS = IDEMPOTENCY_HEADERS.extend({
  'If-Match': z.string().optional().meta({ description: 'The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile', example: '"3"' })
})

/** On the answer to a change. */
export const WRITTEN = { ...REPLAYED, 'Register-Revision': 'The revision of the register after the change. A read that says Minimum-Revision with it sees the change' }

export const WRITTEN_VERSION = { ...WRITTEN, ETag: 'Of this version' }

export const WRITE_PROBLEMS = { ...KEY_PROBLEMS, ...BODY_PROBLEMS, ...USUAL_PROBLEMS }

export const CHANGE_PROBLEMS = {
  412: problemAnswer('Somebody else changed it since it was read'),
  428: problemAnswer('If-Match is missing'),
  ...WRITE_PROBLEMS
}
