// What a firm said of itself and the files it handed in, as the desk and the committee read them.
import { createHash } from 'node:crypto'
import t from 'tap'
import type { FirmProfile } from '@sroi/matcher'
import { keepEvidence } from '../../../dist/actions/evidence/keep-evidence.js'
import { saveProfile } from '../../../dist/actions/firm-profiles/save-profile.js'
import { ANN, APPLICANT, AUDITOR, BEN, CHAIR, type Desk, FIRM, MEMBERS, type Somebody } from '../../admission/desk.js'
import { type DeskPages, get, openDeskPages } from './admission-desk.js'

const [MEMBER] = MEMBERS as [Somebody]
const STATUTES = Buffer.from('Statuten van een fictieve organisatie\n')
const SECRET = Buffer.from('Een stuk dat in geen zaak zit\n')
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const ON = '2027-01-04'

const SAID = {
  names: ['Voorbeeld & Zoon <b>(fictief)</b>'], legalForm: 'stichting', statements: { missionInStatutes: true }, size: { headcount: { least: 12, most: 15 } },
  targetGroups: [{ vocabulary: 'sroi', measure: 'headcount', band: '30-to-50', period: { from: '2026-01-01', until: '2026-12-31' } }],
  offerings: [{ id: '0193a000-0000-7000-8000-00000000aaaa', title: 'Groen', text: 'Wij onderhouden tuinen', cpv: ['77310000'], capacityCents: 5_000_000 }],
  documents: [{ kind: 'statutes', sha256: hashOf(STATUTES), on: '2026-05-01', about: [] }, { kind: 'annual-account', sha256: 'a'.repeat(64), on: '2026-05-02', about: [] }]
} as unknown as Omit<FirmProfile, 'organisation'>

async function keep (desk: Desk, who: Somebody, bytes: Buffer, caseId: string | null = null, organisation: typeof APPLICANT | null = APPLICANT): Promise<void> {
  await desk.write(who, (write) => keepEvidence(write, {
    file: { bytes, sha256: hashOf(bytes), mediaType: 'text/plain', scannedAt: desk.clock.at, scanned: { isClean: true } }, owner: { organisation, caseId }, name: 'statuten.txt', quota: 100_000
  }))
}

const save = async (desk: Desk, who: Somebody, facts: object): Promise<string> => (await desk.write(who, (write) => saveProfile(write, APPLICANT, facts, true))).profile.sha256

/** A case in which the profile and the statutes were handed in. */
async function handedIn (desk: DeskPages): Promise<{ readonly id: string, readonly sha256: string }> {
  await keep(desk, FIRM, STATUTES)
  await keep(desk, FIRM, SECRET)
  const sha256 = await save(desk, FIRM, SAID)
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', ON, { evidence: [{ kind: 'firm-profile', sha256 }], documents: [{ kind: 'statutes', sha256: hashOf(STATUTES) }, { kind: 'annual-account', sha256: 'a'.repeat(64) }] })
  return { id, sha256 }
}

t.test('whoever judges a case reads every question to the firm with its answer, and what is open as open', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await handedIn(desk)
  for (const who of [ANN, MEMBER, CHAIR, AUDITOR]) {
    const { statusCode, body } = await get(await desk.as(who), `/admission/cases/${id}/profile`)
    t.equal(statusCode, 200, who.identity.subject)
    for (const text of ['Voorbeeld &amp; Zoon &lt;b>(fictief)&lt;/b>', 'stichting', '12 tot en met 15', '30 tot 50 procent', 'gemeten van 1 januari 2026', 'Wij onderhouden tuinen', '77310000', 'niet ingevuld', 'Dit is ingediend. Hierop wordt beoordeeld.', 'Versie 1', 'Ingevuld door de organisatie.']) t.match(body, text)
    t.notMatch(body, '<b>(fictief)')
    t.match(body, `href="/admission/cases/${id}/files/${hashOf(STATUTES)}"`, 'the statutes can be saved')
    t.match(body, `alleen een vingerafdruk: ${'a'.repeat(16)}`, 'of what nobody handed in as a file there is only its fingerprint')
    t.notMatch(body, hashOf(SECRET), 'a file that no event names is none of the case')
  }
  const english = await get(await desk.as(ANN), `/en/admission/cases/${id}/profile`)
  t.match(english.body, '12 to 15')
  t.match(english.body, 'This was handed in. The case is judged by it.')
})

t.test('what is judged is what was handed in: a later version is told, shown apart, and marked', async (t) => {
  const desk = await openDeskPages(t)
  const { id, sha256 } = await handedIn(desk)
  const ann = await desk.as(ANN)
  t.notMatch((await get(ann, `/admission/cases/${id}/profile`)).body, 'later versie')
  const later = await save(desk, FIRM, { ...SAID, legalForm: 'bv' })
  const page = await get(ann, `/admission/cases/${id}/profile`)
  t.match(page.body, 'De organisatie heeft later versie 2 bewaard, op 4 januari 2027. Die is niet ingediend en telt hier niet.')
  t.match(page.body, /<dd><span class="own-words">stichting<\/span><\/dd>/)
  const other = await get(ann, `/admission/cases/${id}/profile?sha256=${later}`)
  t.match(other.body, 'Dit is nog niet ingediend.')
  t.match(other.body, /<dd><span class="own-words">bv<\/span><\/dd>/)
  t.match(other.body, 'Naar wat is ingediend')
  await desk.act(FIRM, id, 'document-added', ON, { evidence: [{ kind: 'firm-profile', sha256: later }] })
  const now = await get(ann, `/admission/cases/${id}/profile`)
  t.match(now.body, /<dd><span class="own-words">bv<\/span><\/dd>/)
  t.match(now.body, `?sha256=${sha256}`, 'what was handed in first can still be read')
  t.match((await get(ann, `/admission/cases/${id}/profile?sha256=${sha256}`)).body, 'Daarna is een andere versie ingediend.')
  t.match((await get(ann, `/admission/cases/${id}/profile?sha256=${'0'.repeat(64)}`)).body, /<dd><span class="own-words">bv/, 'an address that names no version of the firm shows what was handed in')
})

t.test('before anything is handed in the newest is shown as what it is, and a firm that said nothing as that', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await desk.open()
  const ann = await desk.as(ANN)
  t.match((await get(ann, `/admission/cases/${id}/profile`)).body, 'De organisatie heeft nog niets over zichzelf bewaard.')
  await save(desk, ANN, SAID)
  const { body } = await get(ann, `/admission/cases/${id}/profile`)
  t.match(body, 'Dit is nog niet ingediend. Het telt pas als het is ingediend.')
  t.match(body, 'Ingevuld door het loket', 'who filled it in for the firm is told')
})

t.test('the profile is one step away from the case, the worksheet, each step and the record', async (t) => {
  const desk = await openDeskPages(t)
  const { id, sha256 } = await handedIn(desk)
  const ann = await desk.as(ANN)
  for (const below of ['', '/worksheet', '/decide', '/steps/review-started']) t.match((await get(ann, `/admission/cases/${id}${below}`)).body, `href="/admission/cases/${id}/profile"`, below)
  const { body } = await get(ann, `/admission/cases/${id}`)
  t.match(body, `href="/admission/cases/${id}/profile?sha256=${sha256}"`, 'the record leads to the version that it names')
  t.match(body, `href="/admission/cases/${id}/files/${hashOf(STATUTES)}"`, 'and to the files')
})

t.test('a file of the case is saved, never shown, by who may open the case, and that is in the audit log', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await handedIn(desk)
  const url = `/admission/cases/${id}/files/${hashOf(STATUTES)}`
  for (const who of [ANN, MEMBER, AUDITOR]) {
    const answer = await get(await desk.as(who), url)
    t.match(answer, {
      statusCode: 200, body: STATUTES.toString(),
      headers: { 'content-type': 'text/plain; charset=utf-8', 'content-disposition': /^attachment; filename="evidence-[0-9a-f]{12}\.txt"$/, 'x-content-type-options': 'nosniff', 'content-security-policy': /sandbox/ }
    }, who.identity.subject)
  }
  const lines = await desk.store.auditEvents({ from: null, until: null, actor: null, role: null, action: 'read-evidence', object: 'evidence', objectId: hashOf(STATUTES), result: null, traceId: null, after: null, most: 10 })
  t.equal(lines.length, 3)
})

t.test('no file of another case, of no case, or of nobody, and none for who may not open the case', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await handedIn(desk)
  const other = await desk.open(ANN, { scheme: 'fictional', value: 'FIC-0117' })
  const OTHERS = Buffer.from('van een ander\n')
  await keep(desk, ANN, OTHERS, other.id, null)
  const ann = await desk.as(ANN)
  const at = (of: string, bytes: Buffer): string => `/admission/cases/${of}/files/${hashOf(bytes)}`
  t.equal((await get(ann, at(other.id, OTHERS))).statusCode, 200)
  t.same(await Promise.all([at(id, OTHERS), at(id, SECRET), at(other.id, STATUTES), `/admission/cases/${id}/files/x`, at('0193a000-0000-7000-8000-00000000ffff', STATUTES)].map(async (url) => (await get(ann, url)).statusCode)), [404, 404, 404, 404, 404])
  t.equal((await get(await desk.as(FIRM), at(id, STATUTES))).statusCode, 404, 'a firm has pages of its own')
  await desk.act(BEN, id, 'interest-declared', ON)
  for (const url of [`/admission/cases/${id}/profile`, at(id, STATUTES)]) {
    const refused = await get(await desk.as(BEN), url)
    t.match(refused, { statusCode: 403, body: 'U kunt deze zaak niet openen' })
    t.notMatch(refused.body, 'Wij onderhouden tuinen')
    t.notMatch(refused.body, STATUTES.toString())
  }
})
