// Does somebody who shows a label look like somebody else? A hint is for a person to look at; nothing that judges knows of it.
import { answerTo } from '../answer-to.ts'
import type { HintKind, RegisterEntry, RegisterHint } from '../model/label-record.ts'
import type { OrganisationIdentifier } from '../model/values.ts'
import { fact, finding } from '../primitives/index.ts'
import { isNear } from './is-near.ts'
import { plainOf, skeletonOf } from './skeleton-of.ts'

/** Words of a name that say what sort of organisation it is. */
const FORMS: ReadonlySet<string> = new Set(['bv', 'nv', 'cv', 'vof', 'stichting', 'cooperatie', 'vereniging', 'maatschap', 'eenmanszaak'])

/**
 * What an entry has in common with others: the address, an organisation that directs both, or a name that is the same, looks the same or nearly is. In the order of the others; each with the
 * facts it was seen from. The entry itself, by its number, is no other.
 * @throws MatcherError INVALID_REQUEST when an entry does not have its shape.
 */
export function registerHints (entry: RegisterEntry, others: readonly RegisterEntry[]): readonly RegisterHint[] {
  return answerTo(() => {
    const names = entry.names.map(readName)
    return others.filter(({ organisation }) => keyOf(organisation) !== keyOf(entry.organisation)).flatMap((other) => [...ofAddress(entry, other), ...ofDirectors(entry, other), ...ofNames(names, other)])
  })
}

function ofAddress (entry: RegisterEntry, other: RegisterEntry): readonly RegisterHint[] {
  if (entry.address === null || other.address === null) return []
  const [own, theirs] = [addressKey(entry.address), addressKey(other.address)]
  return own === '' || own !== theirs ? [] : [hint('same-address', other, entry.address, other.address)]
}

/** Numbers stay apart: 12 1 is not 121. */
function addressKey (address: string): string {
  return address.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().replaceAll(/(?<!\p{N}) | (?!\p{N})/gu, '')
}

function ofDirectors (entry: RegisterEntry, other: RegisterEntry): readonly RegisterHint[] {
  // who directs the other counts as well
  const own = [keyOf(entry.organisation), ...(entry.directors ?? []).map(keyOf)]
  const theirs = [keyOf(other.organisation), ...(other.directors ?? []).map(keyOf)]
  const shared = own.find((one) => theirs.includes(one))
  return shared === undefined ? [] : [hint('same-director', other, shared, shared)]
}

interface Name { readonly text: string, readonly plain: string, readonly skeleton: string }

function readName (text: string): Name {
  const words = text.split(/[\s/]+/u).filter((word) => !FORMS.has(plainOf(word)))
  const rest = words.length === 0 ? text : words.join(' ')
  return { text, plain: plainOf(rest), skeleton: skeletonOf(rest) }
}

/** The nearest of all pairs of names, told once. */
function ofNames (names: readonly Name[], other: RegisterEntry): readonly RegisterHint[] {
  const pairs = names.flatMap((own) => other.names.map((text) => ({ own, theirs: readName(text) })))
  for (const kind of ['same-name', 'look-alike-name', 'similar-name'] as const) {
    const pair = pairs.find(({ own, theirs }) => own.plain !== '' && isOf(kind, own, theirs))
    if (pair !== undefined) return [hint(kind, other, pair.own.text, pair.theirs.text)]
  }
  return []
}

function isOf (kind: HintKind, own: Name, theirs: Name): boolean {
  if (kind === 'same-name') return own.plain === theirs.plain
  return kind === 'look-alike-name' ? own.skeleton === theirs.skeleton : isNear(own.skeleton, theirs.skeleton)
}

function hint (kind: HintKind, { organisation }: RegisterEntry, own: string, theirs: string): RegisterHint {
  return {
    kind,
    other: organisation,
    finding: {
      ...finding('register-hint', 'unknown', { facts: [fact('hint-kind', 'code', kind), fact('hint-own', 'text', own), fact('hint-other', 'text', theirs), fact('other-organisation', 'text', keyOf(organisation))], missing: [{ kind: 'decision', name: 'register.hint' }] }),
      discretion: true
    }
  }
}

function keyOf ({ scheme, value }: OrganisationIdentifier): string {
  return `${scheme.trim().toLowerCase()} ${value.trim().toLowerCase()}`
}
