/** The longest texts a contract takes; the forms themselves stay below these. */
export const MOST = { id: 100, town: 200, number: 200, published: 300, name: 500, path: 1_000, title: 2_000, description: 10_000 } as const

/** A text cut to a number of characters, with a sign that it was. Never in the middle of a character. */
export function shorten (text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
