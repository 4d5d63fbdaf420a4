import type { Language } from '@sroi/matcher'

/** The first language of an Accept-Language header that we speak, else Dutch. */
export function preferredLanguage (header: string): Language {
  const wishes = header.slice(0, 200).split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{1,3})?)$/.exec(parameter)?.[1]).find((found) => found !== undefined)
    return { language: tag.split('-')[0], quality: Number(quality ?? 1) }
  })
  const [best] = wishes.filter(({ language, quality }) => (language === 'nl' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return best?.language === 'en' ? 'en' : 'nl'
}
