// From bytes to text: what is refused, and with which words.
import { readNotice } from '@sroi/matcher/notice'
import { MatcherError, type Problem } from '@sroi/matcher'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { MAX_NOTICE_BYTES, decodeNotice } from '../../dist/notices/decode-notice.js'

const NOTICE = readFileSync(new URL('../../../fixtures/notices/r209-f02-call-without-value.xml', import.meta.url))

function problemOf (bytes: Uint8Array): Problem | undefined {
  try {
    decodeNotice(bytes)
    return undefined
  } catch (error) {
    if (!(error instanceof MatcherError) || error.code !== 'INVALID_NOTICE') throw error
    return error.problems[0]
  }
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

t.test('a notice in UTF-8 comes through as it is, with or without a byte order mark', async (t) => {
  t.equal(decodeNotice(NOTICE), NOTICE.toString('utf8'))
  const marked = decodeNotice(Buffer.concat([Buffer.from([0xEF, 0xBB, 0xBF]), NOTICE]))
  t.equal(readNotice(marked).noticeId, '999001-2021')
  t.equal(decodeNotice(Buffer.from('<naam>Reünie €</naam>')), '<naam>Reünie €</naam>')
})

t.test('a file that is something else is named for what it is', async (t) => {
  const cases: [string, Uint8Array, string, RegExp][] = [
    ['an empty file', new Uint8Array(), 'empty', /is empty/],
    ['a PDF renamed to XML', latin1('%PDF-1.7\n%âãÏÓ'), 'pdf', /This is a PDF.*Give the XML/],
    ['a ZIP or a document', latin1('PK\u0003\u0004mimetype'), 'zip', /ZIP.*Unpack/],
    ['a gzip file', Uint8Array.from([0x1F, 0x8B, 8, 0]), 'gzip', /gzip.*Unpack/]
  ]
  for (const [what, bytes, code, words] of cases) {
    const problem = problemOf(bytes)
    t.equal(problem?.code, code, what)
    t.match(problem?.detail, words, `${what}: says what it is and what to do`)
  }
})

t.test('another encoding is refused by its name', async (t) => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><TED_EXPORT/>'
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  t.match(problemOf(little), { code: 'wrong-encoding', detail: /UTF-16/ }, 'UTF-16 with a mark')
  t.match(problemOf(Buffer.from(little).swap16()), { code: 'wrong-encoding', detail: /UTF-16/ }, 'UTF-16, the other way round')
  t.match(problemOf(Buffer.from(text, 'utf16le')), { code: 'wrong-encoding', detail: /UTF-16/ }, 'UTF-16 without a mark')
  const declared = '<?xml version="1.0" encoding="ISO-8859-1"?>\n<TED_EXPORT>Reünie</TED_EXPORT>'
  t.match(problemOf(latin1(declared)), { place: 'line 1, column 1', code: 'wrong-encoding', detail: /ISO-8859-1.*Save it as UTF-8/ }, 'declared ISO-8859-1')
  t.match(problemOf(Buffer.from(`\uFEFF${declared}`)), { detail: /ISO-8859-1/ }, 'a declaration behind a byte order mark')
})

t.test('bytes that are not UTF-8 are refused at their line and column', async (t) => {
  const lines = Buffer.concat([Buffer.from('<a>\n<b>é\uFFFD</b>\n<c>caf'), Buffer.from([0xE9]), Buffer.from('</c>\n</a>')])
  t.match(problemOf(lines), { place: 'line 3, column 7', code: 'wrong-encoding' })
})

t.test('a file above the limit is refused unread, at the limit it is read', async (t) => {
  t.match(problemOf(Buffer.alloc(MAX_NOTICE_BYTES + 1, 0x20)), { code: 'too-large', detail: new RegExp(String(MAX_NOTICE_BYTES + 1)) })
  t.equal(decodeNotice(Buffer.alloc(MAX_NOTICE_BYTES, 0x20)).length, MAX_NOTICE_BYTES)
})

t.test('whatever the bytes, the answer is their text or a refusal with a place and a repair', async (t) => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const problem = problemOf(bytes)
    if (problem === undefined) return Buffer.from(bytes).toString('utf8').replace(/^\uFEFF/, '') === decodeNotice(bytes)
    return /^line \d+, column \d+$/.test(problem.place) && /Give|Save|Unpack/.test(problem.detail)
  }), { numRuns: 500 })
  t.pass('500 files')
})
