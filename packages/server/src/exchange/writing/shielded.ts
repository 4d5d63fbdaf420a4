/** What a spreadsheet takes for the beginning of a formula, also as full-width characters, and also behind what cannot be seen. */
const DANGEROUS = /^(?:[\s\u0000]*[=+\-@＝＋－＠]|[\t\r\u0000])/
/** A text that already looks like one of ours. */
const SHIELDED = /^'(?=[\s\u0000]*[=+\-@＝＋－＠]|[\t\r\u0000'])/

/** A text that no spreadsheet runs as a formula: a quote goes before it. Reading takes that quote away again. */
export function shielded (text: string): string {
  return DANGEROUS.test(text) || SHIELDED.test(text) ? `'${text}` : text
}
