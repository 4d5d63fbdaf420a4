/** How a gap names the lot it concerns. */
export function nameOfLot (id: string, title: string | undefined): string {
  return title === undefined || title === id ? id : `${id}: ${title}`
}
