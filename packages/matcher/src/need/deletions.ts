/** So many letters of a word are compared in this way; the rest is left to the exact distance. */
const PREFIX = 8

/**
 * What is left of the first letters of a word when up to `most` of them are left out. Two words that are at most `most` letters
 * apart share one of these (the symmetric-delete method).
 */
export function deletionsOf (word: string, most: number): ReadonlySet<string> {
  const found = new Set([word.slice(0, PREFIX)])
  let last: readonly string[] = [...found]
  for (let deletions = 1; deletions <= most; deletions += 1) {
    const next: string[] = []
    for (const text of last) {
      for (let index = 0; index < text.length; index += 1) {
        const left = text.slice(0, index) + text.slice(index + 1)
        if (!found.has(left)) {
          found.add(left)
          next.push(left)
        }
      }
    }
    last = next
  }
  return found
}
