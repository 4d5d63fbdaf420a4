// Can anybody check a signed head, without us, and only one that we signed?
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { openSigningKeys } from '../../dist/signing/open-signing-keys.js'
import { signToday } from '../../dist/signing/sign-today.js'
import { newSigningKey, readSigningKeys } from '../../dist/signing/signing-keys.js'
import { headText, type SignedHead } from '../../dist/store/signed-head.js'
import { buildApplication, NOW } from '../application/build-application.js'
import { erasure } from '../store/records.js'

function folder (t: Test): string {
  const made = mkdtempSync(join(tmpdir(), 'sroi-keys-'))
  t.teardown(() => rmSync(made, { recursive: true, force: true }))
  return made
}

function isSigned (head: SignedHead, publicKey: string): boolean {
  return verify(null, Buffer.from(headText(head), 'utf8'), createPublicKey(publicKey), Buffer.from(head.signature, 'base64url'))
}

t.test('the newest receipt is signed, and the public key that is published checks it', async (t) => {
  const { store } = await buildApplication(t)
  const { signer, published } = readSigningKeys(newSigningKey())
  const receipt = await store.record(erasure())
  const head = await store.signHead(signer, NOW)
  t.match(head, { format: 1, tenant: DEMONSTRATION_TENANT.id, position: receipt.position, hash: receipt.hash, at: NOW, key: published[0]?.fingerprint })
  t.ok(isSigned(head!, published[0]!.publicKey))
  for (const other of [{ position: 1 }, { hash: '0'.repeat(64) }, { tenant: '0193a000-0000-7000-8000-00000000000b' }, { at: '2026-11-22T09:00:00.001Z' }]) t.notOk(isSigned({ ...head!, ...other }, published[0]!.publicKey), JSON.stringify(other))
  t.same(await store.signedHeads(), [head])
  t.same(await store.signHead(signer, NOW), head, 'the same again is the same')
  t.equal((await store.signedHeads()).length, 1)
})

t.test('the fingerprint of a key is SHA-256 of its public half, and keys of before stay published', (t) => {
  const before = generateKeyPairSync('ed25519').publicKey
  const { signer, published } = readSigningKeys(`${newSigningKey()}${before.export({ type: 'spki', format: 'pem' }).toString()}`)
  t.same(published.map(({ isCurrent }) => isCurrent), [true, false])
  t.equal(published[0]?.fingerprint, signer.key)
  t.equal(published[1]?.fingerprint, createHash('sha256').update(before.export({ type: 'spki', format: 'der' })).digest('hex'))
  t.end()
})

t.test('a file with another kind of key, with none or with two, says how to make one', (t) => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  for (const pem of ['', 'nonsense', rsa, newSigningKey() + newSigningKey(), '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n']) {
    t.throws(() => readSigningKeys(pem), { name: 'StartError', message: /openssl genpkey -algorithm ed25519/ })
  }
  t.end()
})

t.test('a demonstration makes a key of its own once, which nobody else may read; a configured file goes first', async (t) => {
  const data = folder(t)
  t.equal(await openSigningKeys({ file: null, folder: null }), null, 'nothing says where: nothing is signed')
  const made = await openSigningKeys({ file: null, folder: data })
  t.equal(statSync(join(data, 'signing-key.pem')).mode & 0o777, 0o600)
  t.equal((await openSigningKeys({ file: null, folder: data }))?.signer.key, made?.signer.key)
  const own = join(data, 'own.pem')
  writeFileSync(own, newSigningKey())
  t.equal((await openSigningKeys({ file: own, folder: data }))?.signer.key, readSigningKeys(readFileSync(own, 'utf8')).signer.key)
  await t.rejects(openSigningKeys({ file: join(data, 'absent.pem'), folder: null }), { name: 'StartError', message: /absent\.pem \(ENOENT\)/ })
})

t.test('every tenant is signed once a day of Amsterdam', async (t) => {
  const { store } = await buildApplication(t)
  const { signer } = readSigningKeys(newSigningKey())
  const at = (now: string) => ({ now: () => now })
  t.equal(await signToday([store], signer, at('2026-11-22T22:30:00.000Z')), 1)
  t.equal(await signToday([store], signer, at('2026-11-22T22:59:59.000Z')), 0)
  t.equal(await signToday([store], signer, at('2026-11-22T23:00:00.000Z')), 1, 'midnight in Amsterdam has passed')
  t.equal((await store.signedHeads()).length, 2)
})
