// Nobody overwrites what they have not seen: every answer says its version, and who changes something says which version they saw.
import type { FastifyRequest } from 'fastify'
import { HttpProblem } from '../problems/http-problem.ts'

/** One tag, strong or weak, and what comes after it. A tag may hold a comma, and no space or quote. */
const TAG = /^[ \t]*(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"[ \t]*(?:,|$)/

/** The ETag of a version: strong, as equal versions are equal in every byte that counts. */
export function etagOf (version: number | string): string {
  return `"${version}"`
}

/**
 * Goes on only when `If-Match` names the version that is there, or `*` for whichever it is, where that is enough. A weak tag names none.
 * @throws HttpProblem 428 without `If-Match`, 412 when it names other versions, 400 when it is no list of tags
 */
export function requireVersion (request: Pick<FastifyRequest, 'headers'>, version: number | string, isAnyEnough = true): void {
  const header = request.headers['if-match']
  if (header === undefined || header.trim() === '') throw new HttpProblem('precondition-required')
  if (header.trim() === '*') {
    if (isAnyEnough) return
    throw new HttpProblem('precondition-required', [], 'If-Match: * is for what does not build on what stands there. Send the ETag of what you have seen')
  }
  const tags = strongTags(header)
  if (tags === null) {
    throw new HttpProblem('invalid-request', [{ place: '/If-Match', code: 'not-etags', detail: 'If-Match is no list of tags. Send the ETag of the answer as it was, with its quotes: "3"' }])
  }
  if (!tags.includes(String(version))) throw new HttpProblem('version-changed')
}

/** The strong tags of a list; null when it is no list. */
function strongTags (header: string): readonly string[] | null {
  const tags: string[] = []
  for (let rest = header; rest.trim() !== '';) {
    const found = TAG.exec(rest)
    if (found === null) return null
    const [whole, weak, tag = ''] = found
    if (weak === undefined) tags.push(tag)
    rest = rest.slice(whole.length)
  }
  return tags
}
