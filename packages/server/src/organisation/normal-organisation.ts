import type { Organisation } from '../access/index.ts'

/** The scheme of the Dutch Chamber of Commerce. */
export const KVK = 'nl-kvk'

/** What else it is called by providers, registers and people. */
const ALSO_KVK: ReadonlySet<string> = new Set(['kvk', 'nl:kvk', 'nl_kvk', 'coc', 'nl-coc'])

/**
 * The one way in which an organisation is written: whoever signs in for a firm is compared with the firm in the register. The scheme in small letters, that of the
 * Chamber of Commerce under one name; the number without spaces around it, one of the Chamber of Commerce as bare digits.
 */
export function normalOrganisation ({ scheme, value }: Organisation): Organisation {
  const plain = scheme.normalize('NFC').trim().toLowerCase()
  const trimmed = value.normalize('NFC').trim()
  if (plain !== KVK && !ALSO_KVK.has(plain)) return { scheme: plain, value: trimmed }
  const digits = trimmed.replaceAll(/[\s.-]/g, '')
  return { scheme: KVK, value: /^\d+$/.test(digits) ? digits : trimmed }
}

/** Is it one organisation, however it is written? What was kept before there was one way of writing is compared too. */
export function isSameOrganisation (one: Organisation, other: Organisation): boolean {
  const [first, second] = [normalOrganisation(one), normalOrganisation(other)]
  return first.scheme === second.scheme && first.value === second.value
}

/** The schemes under which one may have been kept, the normal one first. */
export function spellingsOf (scheme: string): readonly string[] {
  return scheme === KVK ? [KVK, ...ALSO_KVK] : [scheme]
}
