// Files and profiles stay as long as a case needs them and their period after that; then they go, and a receipt says so.
import { createHash } from 'node:crypto'
import t from 'tap'
import { eraseEnded } from '../../dist/actions/erase-ended.js'
import { keepEvidence } from '../../dist/actions/evidence/keep-evidence.js'
import { saveProfile } from '../../dist/actions/firm-profiles/save-profile.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { setRetention } from '../../dist/store/postgresql/set-retention.js'
import { ANN, APPLICANT, type Desk, FIRM, openDesk } from '../admission/desk.js'
import { asApplication, asOwner } from '../database/as-application.js'

const TENANT = DEMONSTRATION_TENANT.id
const LONG_AGO = '2019-03-31T12:00:00.000Z'
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

async function keep (desk: Desk, text: string, organisation = APPLICANT): Promise<void> {
  const bytes = Buffer.from(text)
  await desk.write(ANN, (write) => keepEvidence(write, { file: { bytes, sha256: hashOf(text), mediaType: 'text/plain', scannedAt: desk.clock.at, scanned: { isClean: true } }, owner: { organisation, caseId: null }, name: null, quota: 1_000 }))
}

const left = async (desk: Desk, t: Parameters<typeof asOwner>[0]) => {
  const sql = asOwner(t, desk.url)
  const [row] = await sql`SELECT (SELECT count(*)::int FROM evidence_files) AS files, (SELECT count(*)::int FROM evidence_pieces) AS pieces, (SELECT count(*)::int FROM evidence_links) AS links,
    (SELECT count(*)::int FROM firm_profile_versions) AS versions, (SELECT count(*)::int FROM firm_profiles) AS profiles`
  return { ...row }
}

t.test('without a period nothing goes; with one what is past it goes, and is named in a receipt', async (t) => {
  const desk = await openDesk(t)
  const erase = () => eraseEnded(desk, {})
  desk.clock.at = LONG_AGO
  await keep(desk, 'old')
  await desk.write(FIRM, (write) => saveProfile(write, APPLICANT, { names: ['Oud (fictief)'] }, true))
  desk.clock.at = '2026-11-01T12:00:00.000Z'
  await keep(desk, 'new')
  await desk.write(FIRM, (write) => saveProfile(write, APPLICANT, { names: ['Nieuw (fictief)'] }, true))
  t.same(await erase(), [])
  await setRetention(desk.url, TENANT, 'evidence', 24, desk.clock.at)
  await setRetention(desk.url, TENANT, 'profile', 24, desk.clock.at)
  const kinds = (await desk.store.retention()).filter(({ kind }) => kind === 'evidence' || kind === 'profile')
  t.match(kinds, [{ kind: 'evidence', months: 24, kept: 2, ended: 1, firstEndsOn: '2021-03-31' }, { kind: 'profile', months: 24, kept: 2, ended: 1, firstEndsOn: '2021-03-31' }])
  const [erased] = await erase()
  t.match(erased, { total: 2, receipt: { kind: 'change', changes: { items: [{ object: 'evidence', id: hashOf('old'), after: null }, { object: 'firm-profile', id: 'fictional/FIC-0116@1', after: null }] } } })
  t.same(await left(desk, t), { files: 1, pieces: 1, links: 1, versions: 1, profiles: 1 })
  t.same(await erase(), [], 'twice is once')
  t.equal((await desk.store.profiles.find(APPLICANT))?.profile.names?.[0], 'Nieuw (fictief)')
})

t.test('what a case leans on stays as long as the case goes on, however old it is', async (t) => {
  const desk = await openDesk(t)
  desk.clock.at = LONG_AGO
  await keep(desk, 'statutes')
  await keep(desk, 'other')
  await desk.write(FIRM, (write) => saveProfile(write, APPLICANT, {}, true))
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2019-04-01', { documents: [{ kind: 'statutes', sha256: hashOf('statutes') }, { kind: 'annual-account', sha256: 'b'.repeat(64) }] })
  for (const kind of ['evidence', 'profile'] as const) await setRetention(desk.url, TENANT, kind, 12, desk.clock.at)
  t.match((await eraseEnded(desk, {}))[0], { total: 1, receipt: { changes: { items: [{ id: hashOf('other') }] } } })
  t.same(await left(desk, t), { files: 1, pieces: 1, links: 2, versions: 1, profiles: 1 })
  const sql = asApplication(t, desk.url)
  await sql`SELECT set_config('app.tenant_id', ${TENANT}, false)`
  for (const change of ['DELETE FROM evidence_files', 'DELETE FROM evidence_pieces', 'DELETE FROM firm_profile_versions']) await t.rejects(sql.unsafe(change), { code: '23001' }, change)
  await desk.act(FIRM, id, 'firm-withdrew', '2020-02-01')
  t.equal((await eraseEnded(desk, {})).reduce((sum, { total }) => sum + total, 0), 2, 'and goes its period after that')
  t.same(await left(desk, t), { files: 0, pieces: 0, links: 0, versions: 0, profiles: 0 })
})
