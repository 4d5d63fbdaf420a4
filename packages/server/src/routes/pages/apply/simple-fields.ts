// One field between the form and the profile.
import type { CountRange, FirmProfile, OrganisationIdentifier, ShareRange } from '@sroi/matcher'
import { daySchema } from '@sroi/matcher/schema'
import { normalOrganisation } from '../../../organisation/normal-organisation.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { one, type Posted } from '../form/posted.ts'
import { parseShare } from '../form/parse-share.ts'
import { parseCount, parseHundredths, writeHundredths } from './numbers.ts'
import { endsOf, type ProfileField } from '../../../views/apply/profile-fields.ts'
import type { PartContext } from './profile-part.ts'
import { valueAt } from '../../../views/apply/value-at.ts'

type Refuse = (message: string, control?: string) => undefined

/**
 * What was filled in; undefined: nothing.
 * @param saved what stands there already can be chosen again, whatever it is
 */
export function readField (field: ProfileField, posted: Posted, saved: FirmProfile, { words }: PartContext, errors: ShownError[]): unknown {
  const { name, kind, options } = field
  const { mend } = words.apply
  const refuse: Refuse = (message, control = name) => {
    errors.push({ field: control, message })
    return undefined
  }
  const text = clean(one(posted, name))
  if (kind === 'range' || kind === 'hundredths-range') return readRange(field, posted, kind === 'range' ? parseCount : parseHundredths, { backwards: mend.backwards, wrong: kind === 'range' ? mend.count : mend.hundredths }, refuse)
  if (kind === 'share-range') return readShares(field, posted, { backwards: mend.backwards, wrong: words.errors.share }, refuse)
  if (text === '') return undefined
  switch (kind) {
    case 'day': return daySchema.safeParse(text).success ? text : refuse(words.errors.day(short(text)))
    case 'yes-no': return text === 'yes' ? true : text === 'no' ? false : refuse(words.errors.choice)
    case 'choice': return options === undefined || options.includes(text) || valueAt(saved, field.at) === text ? text : refuse(words.errors.choice)
    case 'count': return parseCount(text) ?? refuse(mend.count(short(text)))
    case 'hundredths': return parseHundredths(text) ?? refuse(mend.hundredths(short(text)))
    case 'lines': return nonEmpty(text.split('\n').map((line) => line.trim()))
    case 'organisations': return readOrganisations(text)
    case 'domains': return nonEmpty(text.split(/[\s,;]+/u).map((domain) => domain.replace(/^.*@/u, '').toLowerCase()))
    default: return text
  }
}

/** `nl-kvk 12345678` on a line, or the bare number of the trade register. What is none is left for the schema to refuse. */
function readOrganisations (text: string): readonly OrganisationIdentifier[] | undefined {
  const lines = nonEmpty(text.split('\n').map((line) => line.trim()))
  return lines?.map((line) => {
    const [scheme = '', ...rest] = line.split(/\s+/u)
    return normalOrganisation(rest.length === 0 ? { scheme: 'nl-kvk', value: scheme } : { scheme, value: rest.join(' ') })
  })
}

function nonEmpty (texts: readonly string[]): readonly string[] | undefined {
  const kept = [...new Set(texts.filter((text) => text !== ''))]
  return kept.length === 0 ? undefined : kept
}

interface Messages { readonly backwards: string, readonly wrong: (value: string) => string }

/** Both ends; null: not filled in. Undefined when one of them cannot be read. */
function endsRead ({ name }: ProfileField, posted: Posted, parse: (text: string) => number | null, { backwards, wrong }: Messages, refuse: Refuse): readonly [number | null, number | null] | undefined {
  const controls = endsOf(name)
  const [least, most] = controls.map((control) => {
    const text = clean(one(posted, control))
    return text === '' ? null : parse(text) ?? refuse(wrong(short(text)), control)
  }) as [number | null | undefined, number | null | undefined]
  if (least === undefined || most === undefined) return undefined
  if (least !== null && most !== null && most < least) return refuse(backwards, controls[1])
  return [least, most]
}

function readRange (field: ProfileField, posted: Posted, parse: (text: string) => number | null, messages: Messages, refuse: Refuse): CountRange | undefined {
  const ends = endsRead(field, posted, parse, messages, refuse)
  return ends === undefined || (ends[0] === null && ends[1] === null) ? undefined : { least: ends[0] ?? 0, most: ends[1] }
}

function readShares (field: ProfileField, posted: Posted, messages: Messages, refuse: Refuse): ShareRange | undefined {
  const ends = endsRead(field, posted, parseShare, messages, refuse)
  return ends === undefined || (ends[0] === null && ends[1] === null) ? undefined : { leastBasisPoints: ends[0] ?? 0, mostBasisPoints: ends[1] ?? 10_000 }
}

/** As the form shows what is in the profile. */
export function writeField ({ name, kind, at }: ProfileField, profile: FirmProfile, { language }: PartContext): Posted {
  const value = valueAt(profile, at)
  const [first, last] = endsOf(name)
  if (value === undefined) return kind.endsWith('range') ? { [first]: [''], [last]: [''] } : { [name]: [''] }
  switch (kind) {
    case 'range': case 'hundredths-range': {
      const { least, most } = value as CountRange
      const shown = (end: number | null): string => end === null ? '' : kind === 'range' ? String(end) : writeHundredths(end, language)
      return { [first]: [shown(least)], [last]: [shown(most)] }
    }
    case 'share-range': {
      const { leastBasisPoints, mostBasisPoints } = value as ShareRange
      return { [first]: [writeHundredths(leastBasisPoints, language)], [last]: [writeHundredths(mostBasisPoints, language)] }
    }
    case 'yes-no': return { [name]: [value === true ? 'yes' : 'no'] }
    case 'lines': return { [name]: [(value as readonly string[]).join('\n')] }
    case 'organisations': return { [name]: [(value as readonly OrganisationIdentifier[]).map((one) => `${one.scheme} ${one.value}`).join('\n')] }
    case 'domains': return { [name]: [(value as readonly string[]).join(', ')] }
    case 'hundredths': return { [name]: [writeHundredths(value as number, language)] }
    default: return { [name]: [String(value)] }
  }
}

/** As a browser sends it: lines end in one way, and letters are written in one way. */
export function clean (text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim()
}

export function short (text: string): string {
  return text.slice(0, 60)
}
