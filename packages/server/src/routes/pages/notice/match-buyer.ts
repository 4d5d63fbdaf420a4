import type { AuthorityId } from '@sroi/matcher'

interface Named {
  readonly id: AuthorityId
  readonly name: { readonly nl: string }
}

/** The authority that a buyer is by name, "Gemeente X" being X; null when none is. A suggestion: the reader decides. */
export function matchBuyer (buyer: string, authorities: readonly Named[]): AuthorityId | null {
  const wanted = bare(buyer)
  return authorities.find(({ id, name }) => id !== 'other' && bare(name.nl) === wanted)?.id ?? null
}

function bare (name: string): string {
  return name.trim().toLowerCase().replace(/^(de )?gemeente\s+/u, '').replace(/\s+gemeente$/u, '')
}
