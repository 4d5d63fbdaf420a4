// eForms writes languages with three letters, R2.0.9 with two. The reading uses the two of ISO 639-1.
const TWO_LETTERS: Readonly<Record<string, string>> = {
  bul: 'bg', ces: 'cs', dan: 'da', deu: 'de', ell: 'el', eng: 'en', est: 'et', fin: 'fi', fra: 'fr', gle: 'ga', hrv: 'hr', hun: 'hu',
  ita: 'it', lav: 'lv', lit: 'lt', mlt: 'mt', nld: 'nl', pol: 'pl', por: 'pt', ron: 'ro', slk: 'sk', slv: 'sl', spa: 'es', swe: 'sv'
}

/** A language that is not an official one of the Union stays as published, in lower case. */
export function languageCode (published: string | undefined): string | null {
  const code = published?.trim().toLowerCase() ?? ''
  if (code === '') return null
  return Object.hasOwn(TWO_LETTERS, code) ? TWO_LETTERS[code] ?? code : code
}
