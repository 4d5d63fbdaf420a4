import type { Language } from '@sroi/matcher'
import type { FastifyReply } from 'fastify'
import { preferredLanguage } from './preferred-language.ts'

interface Asked {
  readonly query: { readonly language?: Language }
  readonly headers: { readonly 'accept-language'?: string | undefined }
}

/** The language in which an answer is given: that of the query, else of Accept-Language, else Dutch. The answer says which, and what it depends on. */
export function answerLanguage ({ query, headers }: Asked, reply: FastifyReply): Language {
  const language = query.language ?? preferredLanguage(headers['accept-language'] ?? '')
  void reply.header('Content-Language', language).header('Vary', 'Accept-Language')
  return language
}
