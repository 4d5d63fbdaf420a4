// What a case leans on: the files and the profile that its events name, and the labels that were checked in it.
import { createHash } from 'node:crypto'
import t from 'tap'
import { findEvidence } from '../../dist/actions/evidence/find-evidence.js'
import { keepEvidence } from '../../dist/actions/evidence/keep-evidence.js'
import { takeEvidenceBack } from '../../dist/actions/evidence/take-evidence-back.js'
import { saveProfile } from '../../dist/actions/firm-profiles/save-profile.js'
import { enterLabelRecord, suspendLabel } from '../../dist/actions/label-records/write-label-record.js'
import { asOwner } from '../database/as-application.js'
import { admitted, ANN, APPLICANT, AUDITOR, BEN, type Desk, FIRM, MEMBERS, openDesk, refusal, somebody, type Somebody } from './desk.ts'

const [STATUTES, ACCOUNT, OTHERS] = ['statutes', 'account', 'of another firm'].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer]
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const OTHER_FIRM = { scheme: 'fictional', value: 'FIC-0117' }

async function keep (desk: Desk, who: Somebody, bytes: Buffer, organisation = APPLICANT): Promise<void> {
  await desk.write(who, (write) => keepEvidence(write, {
    file: { bytes, sha256: hashOf(bytes), mediaType: 'text/plain', scannedAt: desk.clock.at, scanned: { isClean: true } }, owner: { organisation, caseId: null }, name: 'stuk.txt', quota: 1_000
  }))
}

const sees = ({ store, clock }: Desk, { identity, memberships, reach }: Somebody, bytes: Buffer) => refusal(findEvidence({ store, clock }, { by: identity, memberships, reach }, hashOf(bytes)))
const DOCUMENTS = [{ kind: 'statutes', sha256: hashOf(STATUTES) }, { kind: 'annual-account', sha256: hashOf(OTHERS) }]

t.test('the files that an application names are files of its case: the committee opens them, and the firm cannot take them back', async (t) => {
  const desk = await openDesk(t)
  await keep(desk, FIRM, STATUTES)
  await keep(desk, FIRM, ACCOUNT)
  await keep(desk, ANN, OTHERS, OTHER_FIRM)
  const [member] = MEMBERS
  t.same(await sees(desk, member!, STATUTES), ['evidence-not-found'], 'not yet')
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2027-01-04', { documents: DOCUMENTS })
  t.equal(await sees(desk, member!, STATUTES), 'done')
  t.same(await sees(desk, member!, ACCOUNT), ['evidence-not-found'], 'what no event names stays with the firm')
  t.same(await sees(desk, member!, OTHERS), ['evidence-not-found'], 'who names the hash of a file of another firm gets nothing of it')
  t.same(await refusal(desk.write(FIRM, (write) => takeEvidenceBack(write, hashOf(STATUTES), APPLICANT))), ['evidence-in-case'])
  await desk.write(FIRM, (write) => takeEvidenceBack(write, hashOf(ACCOUNT), APPLICANT))
  await desk.act(FIRM, id, 'document-added', '2027-01-05', { documents: DOCUMENTS })
  const sql = asOwner(t, desk.url)
  t.equal((await sql`SELECT count(*)::int AS n FROM evidence_links WHERE case_id = ${id}`)[0]?.['n'], 1, 'once')
  await sql`SELECT set_config('app.tenant_id', (SELECT id::text FROM tenants LIMIT 1), false)`
  await t.rejects(sql`DELETE FROM evidence_links WHERE case_id IS NOT NULL`, { code: '23001' })
})

t.test('who may not open a case because of an interest opens none of its files either', async (t) => {
  const desk = await openDesk(t)
  await keep(desk, FIRM, STATUTES)
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2027-01-04', { documents: DOCUMENTS })
  await desk.act(BEN, id, 'interest-declared', '2027-01-05')
  t.equal((await sees(desk, BEN, STATUTES))[0], 'interest-excludes')
  t.equal((await sees(desk, somebody('dee', 'coordinator', APPLICANT), STATUTES))[0], 'interest-excludes', 'seen from the number of the firm')
  t.same([await sees(desk, ANN, STATUTES), await sees(desk, AUDITOR, STATUTES), await sees(desk, FIRM, STATUTES)], ['done', 'done', 'done'])
})

t.test('an application names the version of the profile that was handed in, and no profile that nobody saved', async (t) => {
  const desk = await openDesk(t)
  const { id } = await desk.open()
  const { profile: { sha256 } } = await desk.write(FIRM, (write) => saveProfile(write, APPLICANT, { names: ['Voorbeeld (fictief)'] }, true))
  const submit = (profile: string) => desk.act(FIRM, id, 'application-submitted', '2027-01-04', { documents: [...DOCUMENTS, { kind: 'firm-profile', sha256: profile }] })
  t.equal((await refusal(submit('f'.repeat(64)))).at(-1), 'unknown-profile')
  t.equal((await desk.store.cases.find(id))?.events.length, 0, 'and nothing is half there')
  t.equal(await refusal(submit(sha256)), 'done')
})

t.test('a label that is checked in a case is on record outside it, in the same transaction, and a doubt of before stays', async (t) => {
  const desk = await openDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const label = { scheme: 'pso', level: '30-plus', issuer: 'Uitgever (fictief)', number: 'VK-1', period: { from: '2027-05-01', until: '2029-04-30' } }
  const { event: { id: shown } } = await desk.act(FIRM, id, 'label-handed-in', '2027-06-01', { label })
  const recordsOf = () => desk.store.labelRecords.list({ organisation: APPLICANT, recheckDueBy: null, after: null, most: 10 })
  t.same(await recordsOf(), [])
  const { event } = await desk.act(ANN, id, 'label-checked', '2027-06-02', { label: shown })
  const [record] = await recordsOf()
  t.match(record, { version: 1, step: 'checked', organisation: APPLICANT, label, check: { result: 'valid', level: 'register', source: 'a fictional register', by: desk.idOf(ANN), on: '2027-06-02' }, event: { caseId: id, eventId: event.id }, suspension: null })
  const suspension = { since: '2027-06-02', reason: 'De uitgever kent het nummer niet meer.', evidence: [{ kind: 'letter', sha256: 'c'.repeat(64) }] }
  await desk.write(ANN, (write) => suspendLabel(write, record?.id ?? '', suspension))
  const again = await desk.act(FIRM, id, 'label-handed-in', '2027-07-01', { label: { ...label, issuer: 'Uitgever opnieuw (fictief)' } })
  await desk.act(ANN, id, 'label-checked', '2027-07-02', { label: again.event.id })
  t.match(await recordsOf(), [{ version: 3, label: { issuer: 'Uitgever opnieuw (fictief)' }, suspension, event: { eventId: /./ } }])
  t.same(await refusal(desk.write(ANN, (write) => enterLabelRecord(write, { organisation: APPLICANT, label, check: { result: 'valid', level: 'document', source: 'x', on: '2027-07-02' } }))), ['label-record-exists'])
})
