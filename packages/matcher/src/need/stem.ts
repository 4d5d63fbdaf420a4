import { stemmer } from '@orama/stemmers/dutch'

/** Enough for an ending behind an ending. */
const MOST_PASSES = 3

/**
 * What the forms of a Dutch word have in common: `hoveniers` and `hovenier` are one. Snowball's first Dutch algorithm, again while it still
 * takes something off (it leaves `fietsen` as `fiets`, and `fiets` as `fiet`), and spelling at the end of a word made one: f and s for
 * the v and z of other forms (`brief`, `brieven`), one letter for two (`brug`, `bruggen`).
 */
export function stem (word: string): string {
  let last = word
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = stemmer(last).replace(/v$/, 'f').replace(/z$/, 's').replace(/([bdfgklmnprst])\1$/, '$1')
    if (next === last) break
    last = next
  }
  return last
}
