// Whatever text is given, the answer is a reading that can be handed in as a contract, or a refusal with a place; and it comes.
import { MatcherError } from '@sroi/matcher'
import { readNotice } from '@sroi/matcher/notice'
import { contractSchema } from '@sroi/matcher/schema'
import fc from 'fast-check'
import t from 'tap'
import { fictionalNotices, noticeText } from './fixtures.ts'

const TEXTS = fictionalNotices().map(noticeText)

/** Read or refused: anything else throws. */
function answer (text: string): 'read' | 'refused' {
  try {
    const { contract } = readNotice(text)
    const { error } = contractSchema.safeParse(contract)
    if (error !== undefined) throw new Error(`no contract: ${JSON.stringify(error.issues[0])}`)
    return 'read'
  } catch (error) {
    if (error instanceof MatcherError && error.code === 'INVALID_NOTICE' && error.problems.every(({ place, detail }) => place !== '' && detail !== '')) return 'refused'
    throw error
  }
}

const notice = fc.constantFrom(...TEXTS)
const PIECES = ['<', '>', '&', '"', '\u0000', '\u007F', '\uD800', '<!DOCTYPE a>', '<a>', '</a>', '-1', '31 februari', '2021-02-31', '9'.repeat(60), 'ORG-0001', '<![CDATA[', '<!--', ' '.repeat(1000), 'é'.repeat(12_000)]

t.test('on any text', async (t) => {
  fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 100 }), fc.string().map((inner) => `<TED_EXPORT>${inner}</TED_EXPORT>`)), (text) => answer(text) !== undefined), { numRuns: 500 })
  t.pass('500 texts')
})

t.test('on a notice with a piece cut out, doubled or replaced', async (t) => {
  let read = 0
  fc.assert(fc.property(notice, fc.nat(), fc.nat(400), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20 })), fc.constantFrom('cut', 'double', 'replace'), (text, seed, length, piece, way) => {
    const start = seed % text.length
    const part = text.slice(start, start + length)
    const middle = way === 'cut' ? '' : way === 'double' ? part + part : piece
    if (answer(text.slice(0, start) + middle + text.slice(start + length)) === 'read') read++
  }), { numRuns: 600 })
  t.ok(read > 10, `${read} of 600 are still readable, so that the readers are reached`)
})

t.test('on a notice whose elements lost their text, or got another', async (t) => {
  let read = 0
  fc.assert(fc.property(notice, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ' ', '-1', '0.001', '2021-02-31', 'x'.repeat(12_000), '\u007F', 'ORG-0001', 'LOT-0001', 'CON-0001', 'true', '&amp;')), { minLength: 1, maxLength: 12 }), (text, changes) => {
    let changed = text
    for (const [seed, value] of changes) {
      const values = [...changed.matchAll(/>([^<>]+)</g)].filter(([, inner]) => inner?.trim() !== '')
      const chosen = values[seed % values.length]
      if (chosen !== undefined) changed = `${changed.slice(0, chosen.index + 1)}${value}${changed.slice(chosen.index + chosen[0].length - 1)}`
    }
    if (answer(changed) === 'read') read++
  }), { numRuns: 400 })
  t.ok(read > 100, `${read} of 400 are still readable`)
})

t.test('on a notice whose elements are left out or repeated', async (t) => {
  fc.assert(fc.property(notice, fc.nat(), fc.nat(3), (text, seed, times) => {
    const elements = [...text.matchAll(/<((?:\w+:)?\w+)(?: [^<>]*)?>[^<>]*<\/\1>|<(?:\w+:)?\w+(?: [^<>]*)?\/>/g)]
    const chosen = elements[seed % elements.length]
    if (chosen === undefined) return
    const changed = `${text.slice(0, chosen.index)}${chosen[0].repeat(times)}${text.slice(chosen.index + chosen[0].length)}`
    answer(changed)
  }), { numRuns: 400 })
  t.pass('400 notices')
})
