// What somebody tries who wants more than is theirs: another version, another day, another person, another’s bytes, and too much.
import { createHash } from 'node:crypto'
import t from 'tap'
import { findEvidence } from '../../dist/actions/evidence/find-evidence.js'
import { keepEvidence } from '../../dist/actions/evidence/keep-evidence.js'
import { saveProfile } from '../../dist/actions/firm-profiles/save-profile.js'
import { admitted, advised, ANN, APPLICANT, BEN, callerOf, CHAIR, FIRM, MEMBERS, openDesk, refusal, somebody, type Somebody } from './desk.ts'
import { admission, serveDesk, told, vote } from './serve-desk.ts'

const [M1, M2, M3] = MEMBERS as [Somebody, Somebody, Somebody]
const OTHER = { scheme: 'fictional', value: 'FIC-0104' }
const machine = (role: 'supplier' | 'coordinator', organisation = ANN.identity.organisation): Somebody => {
  const who = somebody(`key-${role}`, role, organisation)
  return { ...who, identity: { ...who.identity, kind: 'key', scopes: ['write'] } }
}

t.test('only a vote goes with whatever version there is: who decides, judges or withdraws has seen what stands there', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const any = { 'if-match': '*' }
  for (const member of [M1, M2, M3]) t.equal((await desk.post(member, id, vote(), any)).status, 201)
  t.same(told(await desk.post(CHAIR, id, admission, any)), [428, 'precondition-required'])
  t.same(told(await desk.post(ANN, id, { type: 'criterion-judged', criterion: 'region', verdict: 'not-met', sentence: 'Toch niet.', basedOn: 'applicant' }, any)), [428, 'precondition-required'])
  t.same(told(await desk.post(FIRM, id, { type: 'firm-withdrew' }, any)), [428, 'precondition-required'])
  const tied = somebody('m-9', 'committee-member', APPLICANT)
  t.same(told(await desk.post(tied, id, vote(), { 'if-match': '"1"' })).slice(0, 2), [403, 'interest-excludes'], 'who is kept out is not told whether there is another version')
  t.equal((await desk.post(CHAIR, id, admission)).status, 201)
})

t.test('nobody chooses the day of a vote, a decision or its sending beyond what the region allows', async (t) => {
  const desk = await serveDesk(t, { recordWithinDays: 2 })
  const { id } = await advised(desk, '2027-01-04')
  desk.clock.at = '2027-01-08T12:00:00.000Z'
  t.same(told(await desk.post(M1, id, { ...vote(), on: '2027-01-05' })), [409, 'case-refused', 'recorded-too-late'])
  for (const member of [M1, M2, M3]) t.equal((await desk.post(member, id, { ...vote(), on: '2027-01-06' })).status, 201)
  desk.clock.at = '2027-01-12T12:00:00.000Z'
  t.same(told(await desk.post(CHAIR, id, { ...admission, on: '2027-01-08' })), [409, 'case-refused', 'recorded-too-late'])
  const decided = await desk.post(CHAIR, id, admission)
  t.equal(decided.status, 201)
  desk.clock.at = '2027-02-12T12:00:00.000Z'
  const sent = { type: 'decision-sent', decision: (decided.body['event'] as { id: string }).id }
  t.same(told(await desk.post(ANN, id, { ...sent, on: '2027-01-12' })), [409, 'case-refused', 'recorded-too-late'], 'the term to object begins on that day')
  t.equal((await desk.post(ANN, id, sent)).status, 201)
})

t.test('a machine opens no case, looks at no label and says nothing of domains', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  t.same(told(await desk.ask(machine('coordinator'), 'POST', '/admission-cases', { applicant: OTHER })), [403, 'not-allowed'])
  t.same(told(await desk.ask(machine('supplier', OTHER), 'POST', '/admission-cases', {})), [403, 'not-allowed'])
  const check = { result: 'valid', level: 'register', source: 'een register (fictief)', on: '2027-01-04' }
  const label = { scheme: 'pso', level: '30-plus', issuer: 'Uitgever (fictief)', number: 'VK-1', period: { from: '2027-01-01', until: null } }
  t.same(told(await desk.ask(machine('coordinator'), 'POST', '/label-records', { organisation: APPLICANT, label, check })), [403, 'not-allowed'])
  const record = await desk.ask(ANN, 'POST', '/label-records', { organisation: APPLICANT, label, check })
  t.same(told(await desk.ask(machine('coordinator'), 'POST', `/label-records/${String(record.body['id'])}/checks`, { check }, { 'if-match': '"1"' })), [403, 'not-allowed'])
  t.same(told(await desk.ask(machine('coordinator'), 'POST', `/label-records/${String(record.body['id'])}/suspensions`, { since: '2027-01-04', reason: 'Een signaal.', evidence: [{ kind: 'letter', sha256: 'c'.repeat(64) }] }, { 'if-match': '"1"' })), [403, 'not-allowed'])
  t.same(told(await desk.ask(machine('coordinator'), 'PUT', `/admission-cases/${id}/mail-domains`, { confirmed: [], setAside: [] }, { 'if-match': '"0"' })), [403, 'not-allowed'])
})

t.test('a case is handed over to a coordinator of today, without an interest, and to nobody else', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04', ANN, APPLICANT)
  const hand = (to: string) => desk.post(ANN, id, { type: 'case-handed-over', reason: 'leave', to })
  for (const to of ['somebody', desk.idOf(CHAIR), desk.idOf(FIRM), '00000000-0000-4000-8000-000000000000']) t.same(told(await hand(to)), [400, 'invalid-request', 'no-coordinator'], to)
  t.same(told(await desk.ask(BEN, 'POST', '/admission-handovers', { from: desk.idOf(ANN), to: desk.idOf(CHAIR), reason: 'leave' })), [400, 'invalid-request', 'no-coordinator'])
  await desk.post(BEN, id, { type: 'interest-declared', reason: 'family' })
  t.same(told(await hand(desk.idOf(BEN))), [400, 'invalid-request', 'interest-excludes'])
  t.same(told(await desk.ask(ANN, 'POST', '/admission-handovers', { from: desk.idOf(ANN), to: desk.idOf(BEN), reason: 'leave' })), [400, 'invalid-request', 'interest-excludes'], 'nor with all the others')
  t.equal((await desk.store.cases.find(id))?.holder, desk.idOf(ANN))
})

t.test('a firm is not told that another handed in the same file, before it or after it', async (t) => {
  const desk = await openDesk(t)
  const bytes = Buffer.from('een leeg formulier')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const otherFirm = somebody('other-firm', 'supplier', OTHER)
  const keepAt = async (who: Somebody, organisation: typeof APPLICANT, at: string) => {
    desk.clock.at = at
    return desk.write(who, (write) => keepEvidence(write, { file: { bytes, sha256, mediaType: 'text/plain', scannedAt: at, scanned: { isClean: true } }, owner: { organisation, caseId: null }, name: 'formulier.txt', quota: 1_000 }))
  }
  await keepAt(otherFirm, OTHER, '2027-01-04T10:00:00.000Z')
  await keepAt(FIRM, APPLICANT, '2027-02-04T10:00:00.000Z')
  await keepAt(otherFirm, OTHER, '2027-03-04T10:00:00.000Z')
  const own = await findEvidence(desk, callerOf(FIRM), sha256)
  t.match(own, { uploadedAt: '2027-02-04T10:00:00.000Z', scan: { state: 'clean', at: '2027-02-04T10:00:00.000Z' } })
  const [listed] = await desk.store.evidence.list({ sight: { reach: FIRM.reach, isOfCasesOnly: false }, organisation: null, caseId: null, after: null, most: 10 })
  t.match(listed, { uploadedAt: '2027-02-04T10:00:00.000Z', scan: { at: '2027-02-04T10:00:00.000Z' } })
  t.match(await findEvidence(desk, callerOf(ANN), sha256), { uploadedAt: '2027-01-04T10:00:00.000Z', scan: { at: '2027-03-04T10:00:00.000Z' } }, 'the region knows')
})

t.test('a firm does so much in a day, and no more: versions of its profile, steps in its case', async (t) => {
  const desk = await openDesk(t)
  desk.clock.at = '2027-01-04T12:00:00.000Z'
  const save = (number: number, who = FIRM) => refusal(desk.write(who, (write) => saveProfile(write, APPLICANT, { names: [`Naam ${number} (fictief)`] }, number === 0)))
  for (let number = 0; number < 200; number += 1) t.equal(await save(number), 'done')
  t.same(await save(200), ['too-many-today'])
  t.equal(await save(200, ANN), 'done', 'the region can still help')
  desk.clock.at = '2027-01-04T23:00:00.000Z'
  t.equal(await save(201), 'done', 'a new day begins at midnight in Amsterdam')
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2027-01-05')
  for (let number = 1; number < 50; number += 1) await desk.act(FIRM, id, 'document-added', '2027-01-05', { reason: 'own-motion' })
  t.same(await refusal(desk.act(FIRM, id, 'document-added', '2027-01-05', { reason: 'own-motion' })), ['too-many-today'])
  t.equal(await refusal(desk.act(ANN, id, 'review-started', '2027-01-05')), 'done')
  t.equal(await refusal(desk.act(FIRM, id, 'document-added', '2027-01-06', { reason: 'own-motion' })), 'done')
})

t.test('nobody reaches a case, a label, a profile or a domain of another region by its id', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const stranger = somebody('stranger', 'supplier', OTHER)
  for (const path of [`/admission-cases/${id}`, `/admission-cases/${id}/events`, `/admission-cases/${id}/decision-files`, `/admission-cases/${id}/mail-domains`, '/firm-profiles/fictional/FIC-0116', '/firm-profiles/fictional/FIC-0116/assessment']) {
    const answers = await desk.ask(stranger, 'GET', path)
    const nothing = await desk.ask(stranger, 'GET', path.replace(id, '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12').replace('FIC-0116', 'FIC-9999'))
    t.equal(answers.status, 404, path)
    t.same({ ...answers.body, instance: null, requestId: null }, { ...nothing.body, instance: null, requestId: null }, `${path}: as one that is not there`)
  }
})
