import { stemmer } from '@orama/stemmers/dutch'

/**
 * What the forms of a Dutch word have in common (Snowball's first Dutch algorithm): `hoveniers` and `hovenier` are one. Dutch writes f and s
 * at the end of a word for the v and z of its other forms (`brief`, `brieven`); here they are one as well.
 */
export function stem (word: string): string {
  return stemmer(word).replace(/v$/, 'f').replace(/z$/, 's')
}
