const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Can this be an id of ours? What cannot is never asked of the database. */
export function isUuid (id: string): boolean {
  return UUID.test(id)
}
