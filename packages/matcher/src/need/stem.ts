import { stemmer } from '@orama/stemmers/dutch'

/** What the forms of a Dutch word have in common (Snowball's first Dutch algorithm): `hoveniers` and `hovenier` are one. */
export function stem (word: string): string {
  return stemmer(word)
}
