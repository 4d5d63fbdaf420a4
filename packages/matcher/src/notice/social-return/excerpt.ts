/** A passage is enough to find the clause in the notice; it is not a copy of the notice. */
const LONGEST_EXCERPT = 300

const E_MAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/gu
const TELEPHONE = /(?:\+|\b00|\b0)\d(?:[\s().-]?\d){7,14}\b/gu

/** The text around a word, cut at white space, without e-mail addresses and telephone numbers: those belong to persons. */
export function excerpt (text: string, at: number, length: number): string {
  const room = LONGEST_EXCERPT - 2
  let start = 0
  let end = text.length
  if (text.length > LONGEST_EXCERPT) {
    start = Math.max(0, Math.min(at - Math.floor((room - length) / 2), text.length - room))
    end = Math.min(text.length, start + room)
    if (start > 0) start = afterSpace(text, start, at)
    if (end < text.length) end = beforeSpace(text, end, at + length)
  }
  const passage = text.slice(start, end).trim().replace(E_MAIL, '[…]').replace(TELEPHONE, '[…]')
  return `${start > 0 ? '…' : ''}${passage}${end < text.length ? '…' : ''}`
}

function afterSpace (text: string, start: number, latest: number): number {
  const space = text.indexOf(' ', start)
  return space === -1 || space >= latest ? start : space + 1
}

function beforeSpace (text: string, end: number, earliest: number): number {
  const space = text.lastIndexOf(' ', end)
  return space <= earliest ? end : space
}
