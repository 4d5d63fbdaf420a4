/** So much of somebody's own text stands in a sentence. */
const MOST = 120

/** The beginning of a text that is too long for a sentence: it says which one is meant. */
export function cutShort (text: string): string {
  const letters = [...text.slice(0, MOST * 2)]
  return letters.length <= MOST ? text : `${letters.slice(0, MOST - 1).join('').trimEnd()}…`
}
