// `sroi verify`: what the shell is told, and what the user brings.
import { readFileSync } from 'node:fs'
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import t from 'tap'
import { VERIFY_EXIT } from '../../dist/cli/verify/verify-exit-codes.js'
import { VERIFY_WORDS } from '../../dist/cli/verify/verify-words.js'
import { headText } from '../../dist/store/signed-head.js'
import { EXPORT_LIMITS, FAULTS, FORMAT, MOST_TOLD } from '../../dist/verification/index.js'
import { makeFiles } from '../application/make-files.js'
import { question } from '../application/question.js'
import { run } from '../application/run-cli.js'
import { chainOf, exportOf, looseOf, looseOfPayload, otherSigner, signer, TENANT } from '../verification/chain.js'
import { matchRecord } from '../verification/recorded.js'

const { file, folder } = makeFiles(t, 'verify')
const match = looseOf(await matchRecord(question({ show: 1 })))
const chain = chainOf([match, looseOfPayload({ a: 1 }), { ...looseOfPayload({ b: 1 }), payload: null }, looseOfPayload({ c: 1 })])
const good = file('good.jsonl', await exportOf([chain[0]!, chain[1]!]))
const pem = file('key.pem', `-----BEGIN PUBLIC KEY-----\n${Buffer.from(signer.publicKey, 'base64url').toString('base64')}\n-----END PUBLIC KEY-----\n`)

t.test('exit code 0: intact, and the same comes out', async (t) => {
  const { code, out, err } = await run('verify', good, '--key', pem, '--language', 'en')
  t.equal(err, '')
  t.equal(code, 0, out)
  t.match(out, `Recorded answers of ${TENANT.name}: number 1 up to and including 2, exported at 2026-11-22T09:00:00.000Z by version 0.1.0`)
  t.match(out, /^INTACT: 2 receipts, without a gap/m)
  t.match(out, /1 the same for the obligation and each supplier that is shown; the totals.*cannot be checked/)
  t.match(out, /1 no answer of the engine/)
  t.match(out, `Signed with the key that you brought: ${signer.key}`)
  t.match(out, /Without --head nobody can see/)
  t.match(await run('verify', good, '--key', signer.key), { code: 0, out: /^HEEL: 2 vastleggingen/m })
})

t.test('without --key it says what that leaves open; with --chain it says that nothing was asked', async (t) => {
  t.match(await run('verify', good, '--language', 'en'), { code: 0, out: /NOTE: without --key .* looks the same. Compare the fingerprint: [0-9a-f]{64}/ })
  t.match(await run('verify', good, '--chain', '--language', 'en'), { code: 0, out: /Nothing was asked again\./ })
  t.match(await run('verify', good), { out: /LET OP: zonder --key/ })
})

t.test('exit code 1: this engine says something else, and where', async (t) => {
  const record = await matchRecord(question({ show: 1 }))
  const other = { ...record, outcome: { ...record.outcome, outside: 0, obligation: { ...record.outcome.obligation, dueCents: 1 }, provenance: { ...record.outcome.provenance, matcher: '0.0.9' } } }
  const path = file('other.jsonl', await exportOf(chainOf([looseOf(other)])))
  const { code, out } = await run('verify', path, '--key', pem, '--language', 'en')
  t.equal(code, 1)
  t.match(out, /^1 {2}2026-11-22T09:00:00.000Z {2}match: other than version 0\.1\.0 said$/m)
  t.match(out, / {4}\/outcome\/obligation\/dueCents\n {8}recorded 1\n {8}now /)
  const json = JSON.parse((await run('verify', path, '--json')).out)
  t.match(json, { state: 'different', counts: { different: 1 }, told: [{ position: 1, replayed: { state: 'different', differences: [{ path: '/outcome/obligation/dueCents', recorded: 1 }] } }] })
})

t.test('exit code 2: not everything can be asked again, and what is missing', async (t) => {
  const path = file('missing.jsonl', await exportOf(chain, { without: () => true }))
  const { code, out } = await run('verify', path, '--key', pem, '--language', 'en')
  t.equal(code, 2)
  t.match(out, /^1 .* match: cannot be asked again: rule set \S+@\S+ is not there/m)
  t.match(out, /^3 .* change: cannot be asked again: its payload is not there, and no receipt says that it was erased$/m)
})

t.test('exit code 5: not intact, with the first place that is wrong', async (t) => {
  const text = readFileSync(good, 'utf8')
  t.match(await run('verify', file('changed.jsonl', text.replace('"a":1', '"a":2')), '--key', pem, '--language', 'en'), { code: 5, out: /^NOT INTACT \(receipt 2, line \d+\): the payload is not what was recorded\.\n {4}found [0-9a-f]{64}\n {4}expected [0-9a-f]{64}\n/m })
  t.match(await run('verify', file('cut.jsonl', text.slice(0, text.lastIndexOf('{"bytes"'))), '--key', pem), { code: 5, out: /NIET HEEL \(vastlegging 3, regel \d+\): het bestand houdt op voor de getekende slotregel/ })
  t.match(await run('verify', file('no.jsonl', 'PK\u0003\u0004'), '--json'), { code: 5, out: /"code": "not-an-export"/ })
  t.match(await run('verify', good, '--key', otherSigner.key, '--language', 'en'), { code: 5, out: /signed with another key than you brought/ })
  t.match(await run('verify', good, '--tenant', 'theirs', '--language', 'en'), { code: 5, out: /of another tenant/ })
})

t.test('a head can be written out, or be in a file: a hash, a signed head, an earlier export', async (t) => {
  const hash = chain[0]!.hash
  const head = { format: 1 as const, tenant: TENANT.id, position: 1, hash, at: '2026-11-22T09:00:00.000Z' }
  const signed = { ...head, key: signer.key, signature: signer.sign(headText(head)) }
  const heads = [hash, `1:${hash}`, file('hash.txt', `${hash}\n`), file('place.txt', `1:${hash}\n`), file('signed.json', signed), file('line.json', JSON.stringify(signed)), file('earlier.jsonl', await exportOf([chain[0]!]))]
  for (const one of heads) t.match(await run('verify', good, '--key', pem, '--head', one, '--language', 'en'), { code: 0, out: /The chain goes through the head that you brought\./ }, one.slice(-20))
  t.match(await run('verify', good, ...heads.flatMap((one) => ['--head', one]), '--language', 'en'), { code: 0, out: /The chain goes through all 7 heads/ })
  const other = 'f'.repeat(64)
  t.match(await run('verify', good, '--head', `1:${other}`, '--language', 'en'), { code: 5, out: /does not go through the head that was kept earlier: it was rewritten/ })
  t.match(await run('verify', good, '--head', `7:${other}`, '--language', 'en'), { code: 5, out: /NOT INTACT \(receipt 3, line \d+\): the end is missing: the chain was longer already/ })
  t.match(await run('verify', good, '--head', file('forged.json', { ...signed, signature: otherSigner.sign(headText(head)) }), '--language', 'en'), { code: 5, out: /not signed by the key it names/ })
  t.match(await run('verify', good, '--head', file('theirs.json', { ...signed, tenant: 'theirs' }), '--language', 'en'), { code: 5, out: /of another tenant/ })
})

t.test('exit code 3: what is not understood is told at once', async (t) => {
  const { code, err } = await run('verify', '--kee=x', '--json=yes', '--language', 'de')
  t.equal(code, 3)
  for (const part of ['Say which export is meant', "--kee: There is no such option here; did you mean 'key'?", '--json: ', '--language: ']) t.ok(err.includes(part), part)
  t.match(await run('verify', join(folder, 'nothing.jsonl')), { code: 3, err: /nothing\.jsonl: The file cannot be read \(ENOENT\)/ })
  t.match(await run('verify', folder), { code: 3, err: /cannot be read \(EISDIR\)/ })
  t.match(await run('verify', good, good), { code: 3, err: /One export is verified at a time/ })
  t.match(await run('verify', good, '--key', good), { code: 3, err: /no public Ed25519 key|at most 65536 are read/ })
  const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }).toString()
  t.match(await run('verify', good, '--key', file('ec.pem', rsa), '--head', file('head.txt', 'no head')), { code: 3, err: /ec\.pem is no public Ed25519 key[\s\S]*head\.txt is no head of a chain/ })
  t.match(await run('verify', good, '--head', `1:${'a'.repeat(64)}`, '--head', `1:${'b'.repeat(64)}`), { code: 3, err: /two heads of position 1 with another hash.*they prove that it was rewritten/ })
  t.match(await run('verify', good, '--head', join(folder, 'none')), { code: 3, err: /none: The file cannot be read/ })
})

t.test('what a file says does not steer the terminal', async (t) => {
  const path = file('steering.jsonl', await exportOf(chainOf([looseOfPayload({}, 'omen')]), { tenant: { id: 'x', name: '\u001b[2Jgone\u202e\r\n' } }))
  const { out } = await run('verify', path, '--language', 'en')
  t.notOk(/[\u001b\u202e\r]/.test(out))
  t.match(out, 'Recorded answers of \ufffd[2Jgone')
})

t.test('the guide has every state, every fault, every word for what is missing, and the limits', (t) => {
  const guide = readFileSync(new URL('../../../../docs/receipts-export.md', import.meta.url), 'utf8')
  const [states = '', faults = ''] = [guide.slice(guide.indexOf('| exit code |'), guide.indexOf('`--json` gives')), guide.slice(guide.indexOf('| code | what'), guide.indexOf('## 2.'))]
  t.same([...states.matchAll(/^\| (\d) \| `([a-z-]+)`/gm)].map(([, code, state]) => [state, Number(code)]), Object.entries(VERIFY_EXIT).filter(([state]) => state !== 'intact'))
  t.same([...faults.matchAll(/`([a-z0-9-]+)`/g)].map(([, code]) => code).sort(), [...FAULTS].sort())
  for (const what of Object.keys(VERIFY_WORDS.en.missing)) t.ok(guide.includes(`\`${what}\``), what)
  t.ok(guide.includes(`\`${FORMAT}\``))
  t.match(guide, `a line of the format ${EXPORT_LIMITS.line / 1024} kB, a payload, part or supplier ${EXPORT_LIMITS.content / 1024 / 1024} MB, all parts together ${EXPORT_LIMITS.parts / 1024 / 1024} MB, lists and objects ${EXPORT_LIMITS.depth} deep`)
  t.match(guide, `at most ${MOST_TOLD} receipts`)
  t.end()
})

t.test('help, in both languages, also from the overview', async (t) => {
  for (const words of [['verify', '--help', '--language', 'en'], ['help', 'verify', '--language', 'en']]) t.match(await run(...words), { code: 0, out: /Exit code: 0 intact[\s\S]*5 changed, cut\noff or no export/ })
  t.match(await run('verify', '-h'), { code: 0, out: /Afsluitcode: 0 heel/ })
  t.match(await run('help'), { out: /sroi verify BESTAND/ })
})
