import type { Language } from '@sroi/matcher'
import { languageQuerySchema } from './match-schemas.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { problemsOf } from '../../problems/problems-of.ts'

/** The language of the query, else the first of Accept-Language that we speak, else Dutch. Refuses another key or language. */
export function readLanguage (query: unknown, acceptLanguage: string | undefined): Language {
  const parsed = languageQuerySchema.safeParse(query)
  if (!parsed.success) throw new HttpProblem('invalid-request', problemsOf(parsed.error, languageQuerySchema, query))
  return parsed.data.language ?? preferred(acceptLanguage ?? '')
}

function preferred (header: string): Language {
  const wishes = header.slice(0, 200).split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{1,3})?)$/.exec(parameter)?.[1]).find((found) => found !== undefined)
    return { language: tag.split('-')[0], quality: Number(quality ?? 1) }
  })
  const [best] = wishes.filter(({ language, quality }) => (language === 'nl' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return best?.language === 'en' ? 'en' : 'nl'
}
