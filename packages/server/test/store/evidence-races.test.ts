// Whatever many do with files at once: a file has its pieces and somebody who has it, and a firm never keeps more than it may.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { buildApplication } from '../application/build-application.js'
import { asOwner } from '../database/as-application.js'

const AT = '2026-11-22T09:00:00.000Z'
const BY = { issuer: 'https://provider.example', subject: 'firm', organisation: null }
const firm = (number: number) => ({ scheme: 'fictional', value: `F-${number}` })

function fileOf (text: string) {
  const bytes = Buffer.from(text)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: 'text/plain', scannedAt: AT } as const
}

t.test('of files that come and go at once, in any order, none is left without a firm, and none without its bytes', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const sql = asOwner(t, databaseUrl)
  const step = fc.record({ what: fc.constantFrom('keep' as const, 'take back' as const), file: fc.nat(2), firm: fc.nat(2) })
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
    await Promise.all(steps.map(({ what, file, firm: number }) => store.write(({ evidence }) => what === 'keep'
      ? evidence.keep(fileOf(`file ${file}`), { organisation: firm(number), caseId: null, name: null, by: BY, at: AT }, 1_000)
      : evidence.takeBack(fileOf(`file ${file}`).sha256, firm(number)))))
    const [odd] = await sql<{ odd: number }[]>`
      SELECT count(*)::int AS odd FROM evidence_files AS files
      WHERE NOT EXISTS (SELECT FROM evidence_links AS links WHERE links.sha256 = files.sha256) OR NOT EXISTS (SELECT FROM evidence_pieces AS pieces WHERE pieces.sha256 = files.sha256)`
    const [lost] = await sql<{ lost: number }[]>`SELECT count(*)::int AS lost FROM evidence_pieces WHERE sha256 NOT IN (SELECT sha256 FROM evidence_files)`
    return odd?.odd === 0 && lost?.lost === 0
  }), { numRuns: 25 })
})

t.test('of twelve files that a firm hands in at once as many are kept as there is room for', async (t) => {
  const { store } = await buildApplication(t)
  const size = fileOf('file 00').bytes.length
  const kept = await Promise.all(Array.from({ length: 12 }, (_, number) => store.write(({ evidence }) =>
    evidence.keep(fileOf(`file ${String(number).padStart(2, '0')}`), { organisation: firm(1), caseId: null, name: null, by: BY, at: AT }, size * 3))))
  t.same(kept.filter((one) => one === 'kept').length, 3)
  t.same(kept.filter((one) => one === 'full').length, 9)
  t.equal(await store.evidence.usedBy(firm(1)), size * 3)
})
