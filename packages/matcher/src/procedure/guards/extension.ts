import type { Finding } from '../../model/finding.ts'
import type { IsoDay } from '../../model/values.ts'
import { daysLater, fact } from '../../primitives/index.ts'
import { type Asked, eventOf, judged } from '../asked.ts'
import { badgeSpan } from '../badge-on.ts'
import { MAX_MOTIVATION_CHARACTERS, WORD } from './reasons.ts'

/** Is there such an extension: its ground, its length, and not once too often? Whoever asks for one names a ground of the list and says why. */
export function guardExtension (asked: Asked): readonly Finding[] {
  if (asked.type === 'extension-asked') return askedFor(asked)
  const event = eventOf(asked, 'extension-given')
  return event === null ? noneGiven(asked) : extensionOf(asked, event)
}

/** Of an objection that is upheld as well. */
export function extensionOf (asked: Asked, { until, ground }: { readonly until: IsoDay, readonly ground: string }): readonly Finding[] {
  const { of, on, knownAt } = asked
  const { extension } = of.file.procedure
  if (extension === null) return noneGiven(asked)
  const span = badgeSpan(of, { on, knownAt })
  const end = span?.until ?? null
  const facts = [fact('extension-ground', 'text', ground), fact('extended-until', 'day', until), fact('badge-until', 'day', end)]
  if (end === null) return [judged(asked, 'case-extension', 'unknown', 'procedure extension', { facts, missing: span?.missing ?? [{ kind: 'decision', name: 'admission' }] })]
  const longest = daysLater(end, extension.longestDays)
  const faults = [
    ...(extension.reasons.includes(ground) ? [] : [[fact('case-fault', 'code', 'no-such-ground'), fact('extension-grounds', 'texts', extension.reasons)]]),
    ...(until > end ? [] : [[fact('case-fault', 'code', 'not-longer')]]),
    ...(until > longest ? [[fact('case-fault', 'code', 'too-long'), fact('longest-day', 'day', longest)]] : []),
    ...(of.extendedUntil.length < extension.times ? [] : [[fact('case-fault', 'code', 'too-often'), fact('extensions', 'count', of.extendedUntil.length)]])
  ]
  if (faults.length === 0) return [judged(asked, 'case-extension', 'met', 'procedure extension', { facts })]
  return faults.map((fault) => judged(asked, 'case-extension', 'not-met', 'procedure extension', { facts: [...facts, ...fault] }))
}

/** Where no badge is ever extended the request is put on record all the same: somebody decides on it. */
function askedFor (asked: Asked): readonly Finding[] {
  const { extension } = asked.of.file.procedure
  const event = eventOf(asked, 'extension-asked')
  if (event === null || extension === null) return []
  const { ground = null, motivation = '' } = event
  const faults = [
    ...(ground !== null && extension.reasons.includes(ground) ? [] : [[fact('case-fault', 'code', 'no-such-ground'), fact('extension-grounds', 'texts', extension.reasons)]]),
    ...(WORD.test(motivation) ? [] : [[fact('case-fault', 'code', 'no-motivation')]]),
    ...(motivation.length <= MAX_MOTIVATION_CHARACTERS ? [] : [[fact('case-fault', 'code', 'motivation-too-long'), fact('characters', 'count', motivation.length), fact('most-characters', 'count', MAX_MOTIVATION_CHARACTERS)]])
  ]
  const facts = ground === null ? [] : [fact('extension-ground', 'text', ground)]
  return faults.map((fault) => judged(asked, 'case-extension', 'not-met', 'procedure extension', { facts: [...facts, ...fault] }))
}

function noneGiven (asked: Asked): readonly Finding[] {
  if (asked.of.file.procedure.extension !== null) return []
  return [judged(asked, 'case-extension', 'not-met', 'procedure extension', { facts: [fact('case-fault', 'code', 'no-extension')] })]
}
