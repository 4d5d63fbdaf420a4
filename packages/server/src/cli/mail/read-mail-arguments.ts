import { type Language, MatcherError, type OrganisationIdentifier, type Problem } from '@sroi/matcher'
import type { AddressOwner } from '../../store/index.ts'
import { problem } from '../arguments/problem.ts'
import { readTenantArguments, SHARED_OPTIONS } from '../tenants/read-tenant-arguments.ts'

const OWNER = { desk: { type: 'boolean' }, person: { type: 'string' }, organisation: { type: 'string' }, tenant: { type: 'string' }, ...SHARED_OPTIONS } as const
const SET = { address: { type: 'string' }, 'mail-language': { type: 'string' }, ...OWNER } as const

interface Shared {
  readonly tenant?: string | undefined
  readonly language: Language
}

export type MailAsked = Shared & (
  | { readonly what: 'help' }
  | { readonly what: 'show' | 'forget', readonly owner: AddressOwner }
  | { readonly what: 'set', readonly owner: AddressOwner, readonly address: string, readonly mailLanguage: Language }
)

type Given = Readonly<Record<string, unknown>>

/** The words after `sroi mail-address`. Throws MatcherError INVALID_REQUEST with every word that is not understood. */
export function readMailArguments ([what = '', ...words]: readonly string[]): MailAsked {
  if (what === '--help' || what === '-h') return { ...sharedOf(readTenantArguments(words, OWNER, [], () => [])), what: 'help' }
  if (what !== 'show' && what !== 'set' && what !== 'forget') {
    throw new MatcherError('INVALID_REQUEST', [problem(what, what === '' ? 'absent' : 'unknown-word', 'Say what is to be done: sroi mail-address show, sroi mail-address set or sroi mail-address forget')])
  }
  const given: Given = what === 'set'
    ? readTenantArguments(words, SET, ['address'], (values) => [...problemsOfOwner(values), ...problemsOfAddress(values)])
    : readTenantArguments(words, OWNER, [], problemsOfOwner)
  if (given['help'] === true) return { ...sharedOf(given), what: 'help' }
  const owner = ownerOf(given) as AddressOwner
  return what === 'set' ? { ...sharedOf(given), what, owner, address: String(given['address']), mailLanguage: (given['mail-language'] ?? 'nl') as Language } : { ...sharedOf(given), what, owner }
}

function sharedOf (given: Given): Shared {
  return { tenant: given['tenant'] as string | undefined, language: given['language'] as Language }
}

/** Null: it cannot be told whose it is. */
function ownerOf ({ desk, person, organisation }: Given): AddressOwner | null {
  if (desk === true) return { kind: 'desk' }
  if (typeof person === 'string') return { kind: 'person', id: person }
  const found = typeof organisation === 'string' ? organisationOf(organisation) : null
  return found === null ? null : { kind: 'organisation', organisation: found }
}

/** `kvk 12345678`. */
function organisationOf (text: string): OrganisationIdentifier | null {
  const [, scheme, value] = /^([a-z][a-z0-9-]{0,49}) (\S.{0,99})$/.exec(text) ?? []
  return scheme === undefined || value === undefined ? null : { scheme, value }
}

function problemsOfOwner (given: Given): readonly Problem[] {
  if (given['help'] === true) return []
  const { desk, person, organisation } = given
  const said = [desk === true, person !== undefined, organisation !== undefined].filter((one) => one).length
  return [
    ...(said === 1 ? [] : [problem('--desk', said === 0 ? 'absent' : 'not-together', 'Say whose address it is, once: --desk, --person ID or --organisation "kvk 12345678"')]),
    ...(person === undefined || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(person)) ? [] : [problem('--person', 'wrong-form', `'${String(person).slice(0, 80)}' is not the id of a person in cases`)]),
    ...(organisation === undefined || organisationOf(String(organisation)) !== null ? [] : [problem('--organisation', 'wrong-form', `'${String(organisation).slice(0, 80)}' is no scheme and number. Write it as "kvk 12345678"`)])
  ]
}

function problemsOfAddress (given: Given): readonly Problem[] {
  const { address, 'mail-language': language } = given
  return [
    ...(address === undefined || (String(address).length <= 254 && /^[^\p{Cc}\s<>()@,;:"\\]{1,64}@[^\p{Cc}\s<>()@,;:"\\]+$/u.test(String(address))) ? [] : [problem('--address', 'wrong-form', 'It is not one address of mail. Write it as loket@example.org')]),
    ...(language === undefined || language === 'nl' || language === 'en' ? [] : [problem('--mail-language', 'not-one-of', `'${String(language).slice(0, 80)}' is neither nl nor en`)])
  ]
}
