// One mistake in a word, as people make them: a letter left out, added, struck beside the right one, or swapped with the next.
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** @param {string} letter */
function besideOnKeyboard (letter) {
  const row = rows.find(row => row.includes(letter)) ?? 'aeiou'
  const at = row.indexOf(letter)
  return [row[at - 1], row[at + 1]].filter(other => other !== undefined)
}

/**
 * @param {string} word of two letters or more
 * @param {() => number} random
 */
export function misspell (word, random) {
  const below = (/** @type {number} */ length) => Math.floor(random() * length)
  const at = below(word.length)
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
  const beside = besideOnKeyboard(here)
  const other = beside[below(beside.length)] ?? 'e'
  const kind = below(4)
  if (kind === 0) return before + after
  if (kind === 1) return before + other + here + after
  if (kind === 2) return before + other + after
  return at === word.length - 1 ? word.slice(0, -2) + here + word.slice(-2, -1) : before + after.slice(0, 1) + here + after.slice(1)
}
