// Words of three letters and more as their trigrams, for engines that find misspellings by them.
export function trigramsOf (word) {
  const padded = `  ${word} `
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
}

export function wordsOf (text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
