/** The name of a column as it is compared: any case, any number of spaces, dashes and underscores. */
export function plainName (name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/[\s\u00a0_-]+/g, ' ').replace(/[:*]+$/, '').trim()
}

/** Without a name, or marked by its owner as not for us. */
export function isPassedBy (plain: string): boolean {
  return plain === '' || plain.startsWith('#')
}
