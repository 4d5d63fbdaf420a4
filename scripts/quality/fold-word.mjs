/**
 * As the lexicon writes words: lower case, no accents.
 * @param {string} word
 */
export function foldWord (word) {
  return word.normalize('NFKD').toLowerCase().replace(/[\p{M}’'-]+/gu, '')
}
