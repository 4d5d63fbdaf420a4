// Files that were made to hurt whoever reads them: each gets a clear refusal, none a crash, none the memory of the machine.
import t from 'tap'
import { canonicalText, sha256 } from '../../dist/json/digest.js'
import { EXPORT_LIMITS, FORMAT, type HeaderLine, lineText, verifyExport } from '../../dist/verification/index.js'
import { NOW } from '../application/build-application.js'
import { chainOf, exportOf, looseOfPayload, type Loose, signer, TENANT, TRUSTED, verify, verifyChain } from './chain.js'

const header: HeaderLine = {
  type: 'header', format: FORMAT, tenant: TENANT, matcher: '0.1.0', madeAt: NOW, from: 1, to: 5, previousHash: null, register: false,
  key: { algorithm: 'Ed25519', fingerprint: signer.key, publicKey: signer.publicKey }
}

/** Receipts with any text for a payload, in a chain that fits and is signed: by somebody who has a key. */
function looseOfText (text: string, kind = 'match'): Loose {
  return { ...looseOfPayload({}), kind: kind as Loose['kind'], payload: text, payloadDigest: sha256(text) }
}

t.test('what is no export at all is said to be none', async (t) => {
  const nothings: Record<string, Buffer> = {
    nothing: Buffer.alloc(0), newline: Buffer.from('\n'), text: Buffer.from('Dear sir,\n'), zip: Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 500 }, (_, index) => (index * 97) % 256), 10]),
    gzip: Buffer.from([0x1f, 0x8b, 8, 0, 10]), 'UTF-16': Buffer.from(`\ufeff${lineText(header)}\n`, 'utf16le'), 'byte order mark': Buffer.from(`\ufeff${lineText(header)}\n`), NUL: Buffer.alloc(100), 'half a character': Buffer.from([0xc3, 10]),
    'Windows line ends': Buffer.from(`${lineText(header)}\r\n`), 'an empty object': Buffer.from('{}\n'), 'a list': Buffer.from('[]\n'), 'another format': Buffer.from(`${lineText(header).replace(FORMAT, 'sroi-receipts/2')}\n`),
    'a key twice': Buffer.from(`${lineText(header).replace('"from":1', '"from":1,"from":1')}\n`), 'a prototype name': Buffer.from(`${lineText(header).replace('"from":1', '"__proto__":{"x":1},"from":1')}\n`),
    'an unknown key': Buffer.from(`${lineText(header).replace('"from":1', '"extra":1,"from":1')}\n`), 'a number beyond all': Buffer.from(`${lineText(header).replace('"to":5', '"to":1e999')}\n`),
    'deep lists': Buffer.from(`${'['.repeat(60_000)}\n`)
  }
  for (const [name, bytes] of Object.entries(nothings)) {
    const { state, fault } = await verifyChain(bytes)
    t.same([state, fault?.code], ['not-intact', 'not-an-export'], name)
  }
})

t.test('a line without an end is refused before it is read', async (t) => {
  let given = 0
  const endless = function * (start: string): Generator<Buffer> {
    yield Buffer.from(start)
    for (;;) {
      given += 65_536
      yield Buffer.alloc(65_536, 0x61)
    }
  }
  t.match(await verifyExport(endless(''), TRUSTED, null), { fault: { code: 'not-an-export', line: 1 } })
  t.match(await verifyExport(endless(`${lineText(header)}\n`), TRUSTED, null), { fault: { code: 'line-too-long', position: 1, line: 2 } })
  t.ok(given < 1024 * 1024, `${given} bytes were taken`)
})

t.test('a payload that is said to be larger than any, or is longer than was said', async (t) => {
  const whole = (await exportOf(chainOf([looseOfPayload({})]))).toString('utf8')
  const changed = (to: string): Buffer => Buffer.from(whole.replace(/"payloadBytes":\d+/, `"payloadBytes":${to}`))
  t.match(await verifyChain(changed(String(EXPORT_LIMITS.content + 1))), { fault: { code: 'unreadable-line', position: 1 } })
  t.match(await verifyChain(changed('9'.repeat(400))), { fault: { code: 'unreadable-line', position: 1 } })
  t.match(await verifyChain(changed('10')), { fault: { code: 'line-too-long', position: 1 } })
  t.match(await verifyChain(changed('0')), { fault: { code: 'unreadable-line', position: 1 } })
})

t.test('payloads that fit their digest and are traps all the same', async (t) => {
  const own = { id: looseOfPayload({}).id, kind: 'match', createdAt: NOW }
  const traps: Record<string, [text: string, code: string]> = {
    'deep lists': [`${'['.repeat(300)}${']'.repeat(300)}`, 'too-deep'],
    'deep objects': [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'too-deep'],
    'brackets that never close': ['['.repeat(100_000), 'too-deep'],
    'no JSON': ['{"id":', 'payload-facts'],
    'a list': ['[]', 'payload-facts'],
    'a text': ['"x"', 'payload-facts'],
    nothing: ['null', 'payload-facts'],
    'an id that is no text': [JSON.stringify({ ...own, id: { toString: 1, toJSON: 2 } }), 'payload-facts'],
    'a prototype name': ['{"__proto__":{"id":"x","kind":"match"}}', 'payload-facts'],
    'the constructor': ['{"constructor":{"prototype":{"id":"x"}}}', 'payload-facts']
  }
  for (const [name, [text, code]] of Object.entries(traps)) t.match(await verify(await exportOf(chainOf([looseOfText(text)]), { without: () => true })), { state: 'not-intact', fault: { code, position: 1 } }, name)
  t.equal(({} as { id?: string }).id, undefined, 'no prototype was touched')
})

t.test('a payload of a known kind that is nothing of the kind does not come out again, and nothing breaks', async (t) => {
  const kinds = ['match', 'assessment', 'valuation', 'reservation', 'mix', 'decision', 'change', 'erasure']
  const odd: unknown[] = [
    null, 1, 'x', [], {}, [null], { toString: null }, { '0': 1, length: -1 }, { id: 'x', revision: 1e308, digest: [] }, { items: { $set: [] } }, '__proto__', { __proto__: null, constructor: 1 }, -1, 0.5, true, '\u0000'
  ]
  const names = ['question', 'authority', 'on', 'knownAt', 'register', 'suppliers', 'outcome', 'request', 'ruleSets', 'erased', 'matcher', 'file', 'events', 'event']
  const receipts = kinds.flatMap((kind, shift) => odd.map((_value, index) => looseOfPayload(Object.fromEntries(names.map((name, step) => [name, odd[(index + step * (shift + 1)) % odd.length]])), kind)))
  const { counts, fault } = await verify(await exportOf(chainOf(receipts)))
  t.equal(fault, null)
  // where the engine understands enough to refuse the question, or to answer it, that differs from what was recorded
  t.same([counts.whole + counts.shown, counts.different + counts.notReplayable, counts.nothingToAsk], [0, 6 * odd.length, 2 * odd.length])
})

t.test('rule sets, a lexicon and lists that are none do not break a replay', async (t) => {
  const facts = {
    question: { authority: 'x', contract: { id: 'c' }, need: { text: 'tuinman' } }, authority: { name: 'X', point: null }, on: '2026-11-22', knownAt: NOW, register: { id: 'r', revision: 1 }, suppliers: [],
    outcome: { provenance: { lexicon: { id: 'l', version: '1' } } }
  }
  for (const bad of [{}, { id: 'l', version: '1' }, { id: 'l', version: '1', words: [{}], silent: 1, meanings: { length: 2 } }]) {
    const lines = (await exportOf(chainOf([looseOfPayload({ ...facts, ruleSets: [{ id: 'a', version: '1', sha256: sha256(canonicalText(bad)) }] }, 'match')]), { parts: () => bad })).toString('utf8')
    const result = await verify(Buffer.from(lines))
    if ('id' in bad) t.match(result, { state: 'not-replayable', fault: null, told: [{ replayed: { missing: [{ what: 'question' }] } }] })
    else t.match(result, { state: 'not-intact', fault: { code: 'part' } }, 'a lexicon without a name')
  }
})

t.test('a register of revisions beyond all is not counted through', async (t) => {
  const match = looseOfPayload({ question: {}, ruleSets: [], register: { id: 'r', revision: Number.MAX_SAFE_INTEGER, digest: 'f'.repeat(64) }, suppliers: [], outcome: {} }, 'match')
  const versions = [{ id: 'a', revision: 1, facts: { id: 'a' } }, { id: 'a', revision: Number.MAX_SAFE_INTEGER, facts: null }]
  t.match(await verify(await exportOf(chainOf([match]), { versions })), { state: 'not-replayable', fault: null })
  t.match(await verify(await exportOf(chainOf([match]), { versions: versions.toReversed() })), { fault: { code: 'supplier' } }, 'revisions go up')
  t.match(await verify(await exportOf(chainOf([match]), { versions: [{ id: 'a', revision: 1, facts: { id: 'b' } }] })), { fault: { code: 'supplier' } }, 'facts of another')
})
