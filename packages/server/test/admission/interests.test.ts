// Who has an interest in a firm takes no part and opens nothing of it; and no firm decides who that is.
import { createHash } from 'node:crypto'
import t from 'tap'
import { refuseWholeRecord } from '../../dist/actions/admission/guard-receipts.js'
import { keepEvidence } from '../../dist/actions/evidence/keep-evidence.js'
import { takeEvidenceBack } from '../../dist/actions/evidence/take-evidence-back.js'
import { registerProfile } from '../../dist/actions/firm-profiles/register-profile.js'
import { saveProfile } from '../../dist/actions/firm-profiles/save-profile.js'
import { readRecord } from '../../dist/actions/admission/read-record.js'
import { compareEarlier } from '../../dist/actions/admission/compare-earlier.js'
import { listExpiring } from '../../dist/actions/admission/list-expiring.js'
import { changeRecord } from '../../dist/store/index.js'
import { admitted, advised, ANN, APPLICANT, AUDITOR, BEN, callerOf, CHAIR, decided, type Desk, FIRM, MEMBERS, refusal, somebody, type Somebody } from './desk.ts'
import { type ServedDesk, serveDesk, told, vote } from './serve-desk.ts'

const [M1, M2] = MEMBERS as [Somebody, Somebody]
const OTHER = { scheme: 'fictional', value: 'FIC-0104' }
const ADMIN = somebody('admin', 'platform-administrator')

/** The firm says in its profile that its domain is that of the committee, as it would say to keep the committee out. */
async function opensWithDomain (desk: ServedDesk, mailDomains: readonly string[]): Promise<string> {
  await desk.write(FIRM, (write) => saveProfile(write, APPLICANT, { names: ['Voorbeeld (fictief)'], mailDomains }, true))
  return (await advised(desk, '2027-01-04')).id
}

const mails = (desk: Desk, who: Somebody, address: string) => desk.write(null, ({ writing }) => writing.outbox.setAddress({ kind: 'person', id: desk.idOf(who) }, { address, language: 'nl', changedAt: desk.clock.at }))

t.test('what a firm says of its domains keeps nobody out; what a coordinator looked up does, in every case of the firm', async (t) => {
  const desk = await serveDesk(t)
  const id = await opensWithDomain(desk, ['regio.example', 'post.example'])
  t.equal((await desk.post(M1, id, vote())).status, 201, 'the firm chose no committee')
  const path = `/admission-cases/${id}/mail-domains`
  const seen = await desk.ask(ANN, 'GET', path)
  t.match(seen, { status: 200, headers: { etag: '"0"' }, body: { confirmed: [], setAside: [], version: 0 } })
  const shared = (seen.body['domains'] as { domain: string, people: unknown[], found: unknown }[]).find(({ domain }) => domain === 'regio.example')
  t.match(shared, { found: null, isSaid: true, isCommon: false })
  t.equal(shared?.people.length, 5, 'everybody with a seat')
  for (const who of [CHAIR, FIRM, AUDITOR, ADMIN]) t.equal((await desk.ask(who, 'PUT', path, { confirmed: [], setAside: [] }, { 'if-match': '"0"' })).status, 403, who.identity.subject)
  t.same(told(await desk.ask(FIRM, 'GET', path)), [404, 'case-not-found'], 'a firm reads nothing of who sits where')
  t.same(told(await desk.ask(ANN, 'PUT', path, { confirmed: ['regio.example'], setAside: [] }, { 'if-match': '*' })), [428, 'precondition-required'])
  t.same(told(await desk.ask(ANN, 'PUT', path, { confirmed: ['mail.example'], setAside: ['mail.example'] }, { 'if-match': '"0"' })), [400, 'invalid-request', 'domain-twice', 'common-domain'])
  t.match(await desk.ask(ANN, 'PUT', path, { confirmed: ['regio.example'], setAside: ['post.example'] }, { 'if-match': '"0"' }), { status: 200, headers: { etag: '"1"' }, body: { confirmed: ['regio.example'], setAside: ['post.example'], version: 1 } })
  t.same(told(await desk.post(M2, id, vote())), [403, 'interest-excludes', 'same-mail-domain'])
  t.same(told(await desk.ask(ANN, 'PUT', path, { confirmed: [], setAside: [] }, { 'if-match': '"0"' })), [412, 'version-changed'])
  t.match(await desk.ask(ANN, 'PUT', path, { confirmed: [], setAside: ['regio.example'] }, { 'if-match': '"1"' }), { status: 200, body: { version: 2 } })
  t.equal((await desk.post(M2, id, vote())).status, 201, 'and a mistake is put right by looking again')
})

t.test('which domains everybody has is what the region says today, also for a case of before', async (t) => {
  const desk = await serveDesk(t)
  const id = await opensWithDomain(desk, ['regio.example'])
  t.equal((await desk.ask(ANN, 'PUT', `/admission-cases/${id}/mail-domains`, { confirmed: ['regio.example'], setAside: [] }, { 'if-match': '"0"' })).status, 200)
  t.same(told(await desk.post(M1, id, vote())), [403, 'interest-excludes', 'same-mail-domain'])
  const later = { ...desk.procedure, commonMailDomains: ['Regio.example'] }
  t.equal((await desk.ask(ADMIN, 'PUT', '/admission-procedure', { procedure: later, ruleSet: 'kennemer' }, { 'if-match': '"2"' })).status, 200)
  t.equal((await desk.post(M1, id, vote())).status, 201)
})

t.test('who acted for the firm, signed in for it, or has mail there takes no part, in whatever role and with whatever organisation they come', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04')
  const actedBefore = { ...somebody('firm', 'coordinator'), identity: { ...FIRM.identity, organisation: ANN.identity.organisation } }
  t.same(told(await desk.ask(actedBefore, 'GET', `/admission-cases/${id}`)), [403, 'interest-excludes', 'acts-for-firm'])
  const moonlighter = somebody('m-1', 'supplier', APPLICANT)
  await desk.write(moonlighter, (write) => saveProfile(write, APPLICANT, { names: ['Voorbeeld (fictief)'] }, true))
  t.same(told(await desk.post(M1, id, vote())), [403, 'interest-excludes', 'acts-for-firm'], 'another membership makes nobody another')
  t.match(await desk.ask(ANN, 'GET', `/admission-cases/${id}`), { status: 200 })
  t.same(told(await desk.ask(somebody('auditor-of-firm', 'auditor', APPLICANT), 'GET', `/admission-cases/${id}`)), [403, 'interest-excludes', 'same-organisation'], 'nor an auditor')
  await mails(desk, BEN, 'ben@Firma.example')
  t.equal((await desk.ask(BEN, 'GET', `/admission-cases/${id}`)).status, 200)
  t.equal((await desk.ask(ANN, 'PUT', `/admission-cases/${id}/mail-domains`, { confirmed: ['firma.example'], setAside: [] }, { 'if-match': '"0"' })).status, 200)
  t.same(told(await desk.ask(BEN, 'GET', `/admission-cases/${id}`)), [403, 'interest-excludes', 'same-mail-domain'], 'a coordinator has a mail domain as well')
  t.same(told(await desk.ask(BEN, 'PUT', `/admission-cases/${id}/mail-domains`, { confirmed: [], setAside: ['firma.example'] }, { 'if-match': '"1"' })), [403, 'interest-excludes', 'same-mail-domain'], 'and lets nobody in by saying that it is another’s')
})

t.test('who has mail at a domain may say that it is the firm’s, and never that it is another’s; a domain of everybody ties nobody', async (t) => {
  const desk = await serveDesk(t)
  const id = await opensWithDomain(desk, ['firma.example'])
  const look = (who: Somebody, version: number, confirmed: readonly string[], setAside: readonly string[]) => desk.ask(who, 'PUT', `/admission-cases/${id}/mail-domains`, { confirmed, setAside }, { 'if-match': `"${version}"` })
  await mails(desk, BEN, 'ben@Firma.example')
  const own = [403, 'interest-excludes', 'same-mail-domain']
  t.same(told(await look(BEN, 0, [], ['firma.example'])), own)
  t.match(await look(BEN, 0, [], ['other.example', 'mail.example']), { status: 200, body: { version: 1 } }, 'of other domains they do')
  t.match(await look(ANN, 1, [], ['other.example', 'firma.example']), { status: 200, body: { version: 2 } }, 'a colleague does')
  t.same(told(await look(BEN, 2, [], ['other.example'])), own, 'nor is it taken back')
  t.match(await look(BEN, 2, [], ['firma.example']), { status: 200, body: { version: 3 } }, 'what a colleague said of it stays')
  t.match(await look(BEN, 3, ['firma.example'], []), { status: 200, body: { version: 4 } })
  t.same(told(await desk.ask(BEN, 'GET', `/admission-cases/${id}`)), own)
  await mails(desk, ANN, 'ann@mail.example')
  t.match(await look(ANN, 4, ['firma.example'], ['mail.example']), { status: 200, body: { version: 5 } })
})

t.test('who signed in for several firms is known in the case of each, also when cases are read together', async (t) => {
  const desk = await serveDesk(t)
  const cases = [await advised(desk, '2027-01-04'), await advised(desk, '2027-01-04', ANN, OTHER)]
  for (const organisation of [APPLICANT, OTHER]) await desk.write(somebody('m-1', 'committee-member', organisation), ({ writing, at, by }) => Promise.resolve(writing.appendAtEnd(changeRecord(at, [{ object: 'admission-case', id: 'x', before: null, after: 'y' }]), by)))
  const kept = await desk.store.cases.findAll(cases.map(({ id }) => id))
  t.equal(kept.length, 2)
  for (const { ties, reference } of kept) t.match(ties.filter(({ actor }) => actor === desk.idOf(M1)), [{ interest: 'same-organisation' }], reference)
})

t.test('an interest that was declared in one case of a firm holds in its next: for votes as for what can be opened', async (t) => {
  const desk = await serveDesk(t, { reapplicationAfterDays: 0 })
  const { id } = await advised(desk, '2027-01-04')
  t.equal((await desk.post(M1, id, { type: 'interest-declared', reason: 'family' })).status, 201)
  t.equal((await desk.post(FIRM, id, { type: 'firm-withdrew', reason: 'own-request' })).status, 201)
  const next = await advised(desk, '2027-01-05')
  t.not(next.id, id)
  const excluded = [403, 'interest-excludes', 'interest-declared']
  t.same(told(await desk.post(M1, next.id, vote())), excluded)
  t.same(told(await desk.ask(M1, 'GET', `/admission-cases/${next.id}`)), excluded)
  t.equal((await desk.post(M2, next.id, vote())).status, 201)
})

const CHECK = { result: 'valid', level: 'register', source: 'register van de uitgever (fictief)', on: '2027-01-05' }
const LABEL = { scheme: 'pso', level: '30-plus', issuer: 'Uitgever (fictief)', number: 'VK-1', period: { from: '2027-01-01', until: '2029-12-31' } }

t.test('nothing of the firm is opened or written by who has an interest: no label, no profile, no file, no entry, no list and no count', async (t) => {
  const desk = await serveDesk(t)
  await desk.write(FIRM, (write) => saveProfile(write, APPLICANT, { names: ['Voorbeeld (fictief)'] }, true))
  const { id } = await advised(desk, '2027-01-04')
  const other = await advised(desk, '2027-01-04', ANN, OTHER)
  const made = await desk.ask(ANN, 'POST', '/label-records', { organisation: APPLICANT, label: LABEL, check: CHECK })
  t.match(made, { status: 400 }, 'on a day to come nobody looked')
  desk.clock.at = '2027-01-05T12:00:00.000Z'
  const record = await desk.ask(ANN, 'POST', '/label-records', { organisation: APPLICANT, label: LABEL, check: CHECK })
  t.equal(record.status, 201)
  const label = `/label-records/${String(record.body['id'])}`
  await desk.post(BEN, id, { type: 'interest-declared', reason: 'family' })
  const excluded = [403, 'interest-excludes', 'interest-declared']
  for (const [method, path, body] of [
    ['GET', label], ['GET', `${label}/versions`], ['GET', `${label}/assessment`], ['GET', '/label-records?scheme=fictional&value=FIC-0116'],
    ['POST', `${label}/checks`, { check: CHECK }], ['POST', `${label}/suspensions`, { since: '2027-01-05', reason: 'Een signaal.', evidence: [{ kind: 'letter', sha256: 'c'.repeat(64) }] }],
    ['POST', '/label-records', { organisation: APPLICANT, label: { ...LABEL, number: 'VK-2' }, check: CHECK }],
    ['GET', '/firm-profiles/fictional/FIC-0116'], ['GET', '/firm-profiles/fictional/FIC-0116/assessment'], ['PUT', '/firm-profiles/fictional/FIC-0116', { names: ['Anders (fictief)'] }], ['POST', '/firm-profiles/fictional/FIC-0116/registrations'],
    ['GET', '/evidence-files?scheme=fictional&value=FIC-0116'], ['GET', `/evidence-files?caseId=${id}`], ['DELETE', `/evidence-files/${'a'.repeat(64)}?scheme=fictional&value=FIC-0116`],
    ['GET', `/admission-cases/${id}`], ['GET', `/admission-cases/${id}/events`], ['GET', `/admission-cases/${id}/decision-files`], ['GET', `/admission-cases/${id}/mail-domains`]
  ] as const) t.same(told(await desk.ask(BEN, method, path, body, method === 'GET' ? {} : { 'if-match': '"1"' })), excluded, `${method} ${path}`)
  const idsIn = async (who: Somebody, path: string) => (await desk.ask(who, 'GET', path)).body['items'] as readonly { id?: string, organisation?: unknown }[]
  t.same((await idsIn(ANN, '/label-records')).length, 1)
  t.same(await idsIn(BEN, '/label-records'), [])
  t.same((await idsIn(BEN, '/firm-profiles')).length, 0)
  t.same((await idsIn(BEN, '/admission-cases')).map((one) => one.id), [other.id])
  t.match(await desk.ask(BEN, 'GET', '/admission-cases'), { body: { counts: [{ state: 'advised', cases: 1 }] } }, 'and no count tells of it')
  t.match(await desk.ask(ANN, 'GET', '/admission-cases'), { body: { counts: [{ state: 'advised', cases: 2 }] } })
  t.same(await refusal(desk.write(BEN, (write) => takeEvidenceBack(write, 'a'.repeat(64), APPLICANT))), ['interest-excludes', 'interest-declared'])
  const kept = await desk.store.profiles.find(APPLICANT)
  t.same(await refusal(desk.write(BEN, (write) => registerProfile(write, kept!, []))), ['interest-excludes', 'interest-declared'])
})

t.test('a case that is theirs to treat stays in the list of who has an interest, until it is handed over', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await advised(desk, '2027-01-04', ANN, APPLICANT)
  await desk.post(ANN, id, { type: 'interest-declared', reason: 'work' })
  t.match(await desk.ask(ANN, 'GET', '/admission-cases'), { body: { items: [{ id }] } })
  t.equal((await desk.post(ANN, id, { type: 'case-handed-over', reason: 'interest', to: desk.idOf(BEN) })).status, 201)
  t.match(await desk.ask(ANN, 'GET', '/admission-cases'), { body: { items: [] } })
})

t.test('the receipt of a decision and the file of all receipts are for who may read the case', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const [{ receipt } = { receipt: '' }] = await desk.store.cases.decisionReceipts(id)
  t.match(await desk.ask(ANN, 'GET', `/receipts/${receipt}`), { status: 200, body: { kind: 'decision' } })
  await desk.post(BEN, id, { type: 'interest-declared', reason: 'family' })
  t.same(told(await desk.ask(BEN, 'GET', `/receipts/${receipt}`)), [403, 'interest-excludes', 'interest-declared'])
  for (const role of ['contract-manager', 'buyer', 'contractor'] as const) t.equal((await desk.ask(somebody(`a-${role}`, role), 'GET', `/receipts/${receipt}`)).status, 404, role)
  t.equal((await desk.ask(FIRM, 'GET', `/receipts/${receipt}`)).status, 404)
  t.same(await refusal(refuseWholeRecord(desk, callerOf(BEN))), ['interest-excludes'])
  t.equal(await refusal(refuseWholeRecord(desk, callerOf(ANN))), 'done')
  t.equal(await refusal(refuseWholeRecord(desk, callerOf(AUDITOR))), 'done')
})

t.test('nor does it come up beside another case, or among badges that end', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const other = await advised(desk, '2027-01-21', ANN, OTHER)
  const read = async (who: Somebody) => {
    const found = await readRecord(desk, callerOf(who), other.id)
    if ('closed' in found) throw new Error('closed')
    return (await compareEarlier(desk, callerOf(who), found)).map(({ row }) => row.id)
  }
  const expiring = async (without: readonly typeof APPLICANT[]) => (await listExpiring(desk, [], { withinDays: 3_650, endedWithinDays: 0, readsContracts: false, without })).rows.length
  t.same([await read(ANN), await read(BEN)], [[id], [id]])
  await desk.post(BEN, id, { type: 'interest-declared', reason: 'family' })
  t.same([await read(ANN), await read(BEN)], [[id], []])
  t.equal(await expiring([]) - await expiring([APPLICANT]), 1)
})

t.test('who works for the region and for the firm sees its case as the firm does, and does nothing of the desk in it', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  const both: Somebody = { ...somebody('both', 'coordinator', APPLICANT), memberships: [{ role: 'coordinator', authority: null }, { role: 'supplier', authority: null }] }
  const view = await desk.ask(both, 'GET', `/admission-cases/${id}`)
  t.match(view, { status: 200, body: { myRoles: ['firm'], votes: [], found: [], people: [], case: { holder: null } } })
  t.notOk((view.body['events'] as { type: string }[]).some(({ type }) => type === 'vote-cast'))
  t.same(told(await desk.ask(both, 'GET', `/admission-cases/${id}/decision-files`)), [403, 'not-allowed'])
  t.same(await refusal(readRecord(desk, callerOf(both), id)), ['case-not-found'])
  const [{ receipt } = { receipt: '' }] = await desk.store.cases.decisionReceipts(id)
  t.same(told(await desk.ask(both, 'GET', `/receipts/${receipt}`)), [403, 'interest-excludes', 'same-organisation'])
  t.same(told(await desk.ask(both, 'POST', '/label-records', { organisation: APPLICANT, label: LABEL, check: { ...CHECK, on: '2027-01-20' } })), [403, 'interest-excludes', 'same-organisation'])
  t.equal((await desk.ask(both, 'PUT', '/firm-profiles/fictional/FIC-0116', { names: ['Voorbeeld (fictief)'] })).status, 201, 'and what a firm does they do')
  const bytes = Buffer.from('van de regio')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await desk.write(ANN, (write) => keepEvidence(write, { file: { bytes, sha256, mediaType: 'text/plain', scannedAt: desk.clock.at, scanned: { isClean: true } }, owner: { organisation: null, caseId: id }, name: 'stuk.txt', quota: 1_000 }))
  t.equal((await desk.ask(ANN, 'GET', `/evidence-files/${sha256}`)).status, 200)
  t.same(told(await desk.ask(both, 'GET', `/evidence-files/${sha256}`)), [403, 'interest-excludes', 'same-organisation'], 'what the region put in the case is not the firm’s')
  t.same((await desk.ask(both, 'GET', `/evidence-files?caseId=${id}`)).body['items'], [])
})

t.test('who works for the region and acts for the firm is answered as the firm is: not how its case stands, nor who treats it', async (t) => {
  const desk = await serveDesk(t)
  const { id } = await decided(desk, '2027-01-04')
  const both: Somebody = { ...somebody('both', 'coordinator', APPLICANT), memberships: [{ role: 'coordinator', authority: null }, { role: 'supplier', authority: null }] }
  t.match(await desk.store.cases.find(id), { stage: 'admitted-temporarily', holder: desk.idOf(ANN) })
  t.match(await desk.post(both, id, { type: 'label-applied', scheme: 'pso', level: '30-plus' }), { status: 201, body: { event: { actor: { role: 'firm' } }, from: 'advised', to: 'advised', case: { stage: 'advised', holder: null } } })
  t.match(await desk.post(ANN, id, { type: 'interest-declared', reason: 'work' }), { status: 201, body: { case: { stage: 'admitted-temporarily', holder: desk.idOf(ANN) } } }, 'the desk is told')
})

t.test('a file that two firms handed in is shown as that of the firm in which one has no interest', async (t) => {
  const desk = await serveDesk(t)
  const bytes = Buffer.from('een leeg formulier')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const keep = (organisation: typeof APPLICANT) => desk.write(ANN, (write) => keepEvidence(write, { file: { bytes, sha256, mediaType: 'text/plain', scannedAt: desk.clock.at, scanned: { isClean: true } }, owner: { organisation, caseId: null }, name: 'formulier.txt', quota: 1_000 }))
  const { id } = await advised(desk, '2027-01-04')
  await keep(APPLICANT)
  await desk.post(BEN, id, { type: 'interest-declared', reason: 'family' })
  t.same(told(await desk.ask(BEN, 'GET', `/evidence-files/${sha256}`)), [403, 'interest-excludes', 'interest-declared'])
  await keep(OTHER)
  const found = await desk.ask(BEN, 'GET', `/evidence-files/${sha256}`)
  t.match(found, { status: 200, body: { links: [{ organisation: OTHER }] } })
  t.equal((found.body['links'] as unknown[]).length, 1)
})
