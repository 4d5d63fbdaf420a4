/** An object of what is there: an option that was not written is absent, never undefined. */
export function present (parts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}
