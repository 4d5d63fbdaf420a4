// What a verification found, for people.
import type { Language } from '@sroi/matcher'
import type { Fault, ReceiptResult, Verification } from '../../verification/index.ts'
import { showValue } from '../conformance/show-value.ts'
import { VERIFY_WORDS } from './verify-words.ts'

/** Of each receipt that comes out otherwise, the first places; the rest is in the JSON. */
const MOST_PLACES = 5

type Words = typeof VERIFY_WORDS[Language]

export function printVerification (verification: Verification, language: Language): readonly string[] {
  const words = VERIFY_WORDS[language]
  const { header, fault, receipts } = verification
  return [
    ...(header === null ? [] : [header.to < header.from ? words.empty(printable(header.tenant.name), header.madeAt) : words.of(printable(header.tenant.name), header.from, header.to, header.madeAt, printable(header.matcher))]),
    ...(fault === null ? [words.intact(receipts), ...replayLines(verification, words), ...trustLines(verification, words)] : faultLines(fault, receipts, words))
  ]
}

function faultLines ({ code, position, line, found, expected }: Fault, receipts: number, words: Words): readonly string[] {
  const place = [position === null ? null : words.receipt(position), line === null ? null : words.line(line)].filter((part) => part !== null)
  return [
    `${words.notIntact}${place.length === 0 ? '' : ` (${place.join(', ')})`}: ${words.fault[code]}.`,
    ...(found === null ? [] : [`    ${words.found} ${printable(found)}`]),
    ...(expected === null ? [] : [`    ${words.expected} ${printable(expected)}`]),
    words.readUpTo(receipts)
  ]
}

function replayLines ({ state, engine, counts, told, more }: Verification, words: Words): readonly string[] {
  if (state === 'intact') return [words.notAsked]
  const counted = (['whole', 'shown', 'different', 'notReplayable', 'nothingToAsk'] as const).flatMap((name) => counts[name] === 0 ? [] : [`    ${words[name](counts[name])}`])
  if (counted.length === 0) return []
  return [words.engine(engine), ...counted, ...told.flatMap((one) => receiptLines(one, words)), ...(more === 0 ? [] : [words.more(more)])]
}

function receiptLines ({ position, kind, createdAt, replayed }: ReceiptResult, words: Words): readonly string[] {
  const head = `${position}  ${createdAt}  ${kind}: `
  if (replayed.state === 'not-replayable') return [`${head}${words.isNotReplayable}: ${replayed.missing.map(({ what, name }) => words.missing[what](printable(name))).join('; ')}`]
  return [
    `${head}${words.isDifferent(printable(replayed.madeBy))}`,
    ...replayed.differences.slice(0, MOST_PLACES).flatMap(({ path, recorded, again }) => [
      `    ${printable(path)}`, `        ${words.recorded} ${printable(showValue(recorded, words.nothing))}`, `        ${words.again} ${printable(showValue(again, words.nothing))}`
    ])
  ]
}

function trustLines ({ header, trust }: Verification, words: Words): readonly string[] {
  if (header === null) return []
  const { fingerprint } = header.key
  return [
    ...(header.from > 1 ? [words.startsLater(header.from)] : []),
    trust.key ? words.key(fingerprint) : words.noKey(fingerprint),
    trust.heads > 0 ? words.heads(trust.heads) : words.noHead
  ]
}

/** The file is a stranger's: what it says must not steer the terminal. */
function printable (text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}').slice(0, 500)
}
