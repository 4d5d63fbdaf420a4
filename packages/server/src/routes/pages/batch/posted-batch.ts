// A list of contracts as a form sends it: a file, or the text that a page hands on.
import type { FastifyRequest } from 'fastify'
import type { BatchValues } from '../../../views/batch-page.tsx'
import { one, readPosted } from '../form/posted.ts'

export interface PostedBatch {
  readonly values: BatchValues
  /** Null: there is none, or nothing in it. */
  readonly list: Uint8Array | 'too-large' | null
}

export async function postedBatch (request: FastifyRequest): Promise<PostedBatch> {
  if (!request.isMultipart()) {
    const posted = readPosted(request.body)
    return { values: valuesOf((name) => one(posted, name)), list: some(Buffer.from(one(posted, 'list'))) }
  }
  const texts = new Map<string, string>()
  let list: PostedBatch['list'] = null
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') list = some(await part.toBuffer())
      else if (typeof part.value === 'string') texts.set(part.fieldname, part.value)
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE')) throw error
    list = 'too-large'
  }
  return { values: valuesOf((name) => texts.get(name) ?? ''), list }
}

function valuesOf (read: (name: string) => string): BatchValues {
  return { authority: read('authority'), need: read('need') }
}

function some (bytes: Uint8Array): Uint8Array | null {
  return bytes.byteLength === 0 ? null : bytes
}
