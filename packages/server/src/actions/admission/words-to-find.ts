/** The words that somebody looks for, each once; none: nothing is looked for. */
export function wordsToFind (typed: string): readonly string[] {
  return [...new Set(folded(typed).split(/\s+/u).filter((word) => word !== ''))].slice(0, MOST)
}

/** More words than a name has. */
const MOST = 10

/** Small letters without accents, as the database keeps what a case is found by. */
export function folded (text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
}
