// A firm that applies on paper: the desk fills in, adds its documents and hands in, and the record says who did.
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { ScannerFailure } from '../../../dist/evidence/scanning/scanner.js'
import { ANN, APPLICANT, BEN, CHAIR, decided, FIRM, somebody } from '../../admission/desk.js'
import { type DeskPages, get, openDeskPages, send, take } from './admission-desk.js'
import { hidden } from './browser-like.js'
import { OURS } from './pages-for.js'

const ON = '2027-01-04'
/** Nobody has heard of it: no register knows it. */
const PAPER = { scheme: 'fictional', value: 'FIC-9901' }
const AT = '/admission/firms/fictional/FIC-9901'
const STATUTES = 'Statuten op papier (fictief)\n'
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Sent {
  readonly name?: string
  readonly type?: string
  readonly text?: string
}

/** Presses the button of the file: everything in the form goes along. */
async function addFile (app: FastifyInstance, url: string, fields: Readonly<Record<string, string>>, { name = 'statuten.txt', type = 'text/plain', text = STATUTES }: Sent = {}) {
  const boundary = 'a-boundary-that-is-in-no-file'
  const payload = [...Object.entries(fields).map(([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`), `--${boundary}\r\nContent-Disposition: form-data; name="upload-file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${text}\r\n--${boundary}--\r\n`].join('')
  return app.inject({ method: 'POST', url, headers: { ...OURS, accept: 'text/html', 'content-type': `multipart/form-data; boundary=${boundary}` }, payload })
}

async function fillIn (app: FastifyInstance, step: string, fields: Readonly<Record<string, string>>) {
  const { body } = await get(app, `${AT}/steps/${step}`)
  return send(app, `${AT}/steps/${step}`, { version: hidden(body, 'version'), do: 'save', ...fields })
}

/** A case that the desk opened for a firm on paper, with nothing on its record. */
async function openedOnPaper (desk: DeskPages): Promise<{ readonly ann: FastifyInstance, readonly id: string }> {
  const ann = await desk.as(ANN)
  await fillIn(ann, 'who', { names: 'De Papieren Boom (fictief)', legalForm: 'stichting', town: 'Haarlem', municipality: 'haarlem' })
  const { body } = await get(ann, AT)
  const opened = await send(ann, AT, { version: hidden(body, 'version') })
  return { ann, id: String(opened.headers['location']).split('/').at(-1) ?? '' }
}

t.test('from paper to the record: the desk fills in, opens the case, adds a document and hands in', async (t) => {
  const desk = await openDeskPages(t)
  const ann = await desk.as(ANN)
  const refused = await send(ann, '/admission', PAPER)
  t.match(refused, { statusCode: 409, body: 'Vul eerst haar profiel in.' })
  t.match(refused.body, `href="${AT}"`, 'and this leads there')
  t.match((await get(ann, AT)).body, 'Bewaar eerst een stap.')

  const step = await get(ann, `${AT}/steps/who`)
  t.match(step.body, 'U vult dit in voor fictional FIC-9901.')
  t.notMatch(step.body, 'href="/apply', 'nothing leads to the pages of a firm')
  t.equal((await fillIn(ann, 'who', { names: 'De Papieren Boom (fictief)', legalForm: 'stichting', town: 'Haarlem', municipality: 'haarlem' })).headers['location'], `${AT}/steps/mission`)
  t.match(await desk.store.profiles.find(PAPER), { version: 1, onBehalf: true, savedBy: desk.idOf(ANN), profile: { names: ['De Papieren Boom (fictief)'] } }, 'who filled it in is kept')

  const page = await get(ann, AT)
  t.match(page.body, 'Ingevuld door het loket')
  const opened = await send(ann, AT, { version: hidden(page.body, 'version') })
  t.equal(opened.statusCode, 303)
  const id = String(opened.headers['location']).split('/').at(-1) ?? ''
  t.type(await desk.write(ANN, ({ writing }) => writing.register.idOf(PAPER)), 'string', 'a firm that the register did not know is in it')

  const url = `/admission/cases/${id}/steps/application-submitted`
  const form = await get(ann, url)
  t.match(form.body, /<button[^>]*formaction="\/admission\/cases\/[^"]*\/files(\?csrf=[^"]*)?"[^>]*formenctype="multipart\/form-data"/i, 'the file has a button of its own, in the same form')
  t.match(form.body, 'Dien ook het profiel in: versie 1')
  t.match(form.body, /<input[^>]*name="profile"[^>]*checked/, 'it goes along unless somebody takes it out')
  const added = await addFile(ann, `${url}/files`, { version: '0', on: ON, reason: 'first-application', profile: '', 'upload-kind': 'statutes' })
  t.equal(added.statusCode, 200)
  t.match(added.body, 'Het bestand is bewaard')
  t.match(added.body, new RegExp(`name="documents-${hashOf(STATUTES).slice(0, 16)}"[\\s\\S]*?<option value="statutes" selected`), 'what it is stays chosen')
  t.equal((await desk.store.cases.find(id))?.events.length, 0, 'nothing is on the record yet')

  const sha256 = (await desk.store.profiles.find(PAPER))?.sha256 ?? ''
  t.equal((await take(ann, id, 'application-submitted', { reason: 'first-application', profile: sha256, [`documents-${hashOf(STATUTES).slice(0, 16)}`]: 'statutes' })).statusCode, 303)
  const [event] = (await desk.store.cases.find(id))?.events ?? []
  t.match(event, { type: 'application-submitted', actor: { id: desk.idOf(ANN), role: 'coordinator' }, evidence: [{ kind: 'firm-profile', sha256 }], documents: [{ kind: 'statutes', sha256: hashOf(STATUTES) }] }, 'the record says who handed it in')
  const read = await get(ann, `/admission/cases/${id}/profile`)
  for (const text of ['Ingevuld door het loket', 'van de organisatie', 'statuten.txt', 'Dit is ingediend.']) t.match(read.body, text)
  t.match((await get(ann, AT)).body, 'Dit profiel is ingediend.')
  t.match((await get(ann, `/admission/cases/${id}/steps/document-added`)).body, 'Het nieuwste profiel is al ingediend.')
})

t.test('what was typed stays when a file is added, and when something is wrong with it, told above the form', async (t) => {
  const desk = await openDeskPages(t)
  const { ann, id } = await openedOnPaper(desk)
  const url = `/admission/cases/${id}/steps/application-submitted/files`
  const typed = { version: '0', on: '2027-01-03', reason: 'first-application' }
  const empty = await addFile(ann, url, { ...typed, 'upload-kind': '' }, { name: '', text: '' })
  t.equal(empty.statusCode, 400)
  t.match(empty.body, 'href="#field-upload-kind">Kies wat voor document het is.')
  t.match(empty.body, 'href="#field-upload-file">Kies een bestand.')
  t.match(empty.body, 'value="2027-01-03"')
  const wrong = await addFile(ann, url, { ...typed, 'upload-kind': 'statutes' }, { name: 'virus.exe', type: 'application/x-msdownload' })
  t.match(wrong, { statusCode: 400, body: 'Dit soort bestand nemen wij niet aan' })
  t.match((await addFile(ann, url, { ...typed, 'upload-kind': 'statutes' }, { name: 'x.pdf', type: 'application/pdf' })).body, /href="#field-upload-file">Het bestand is van een andere soort/)
  t.match((await addFile(ann, url, { ...typed, 'upload-kind': 'statutes' }, { text: 'x'.repeat(10 * 1024 * 1024 + 1) })).statusCode, 413)
  const kept = await addFile(ann, url, { ...typed, 'upload-kind': 'statutes' })
  t.match(kept.body, 'value="2027-01-03"')
  t.equal((await desk.store.evidence.list({ sight: { reach: { all: true }, isOfCasesOnly: false }, organisation: null, caseId: id, after: null, most: 10 })).length, 1, 'only the good one is kept')
  const forgotten = await take(ann, id, 'application-submitted', { reason: 'first-application', 'upload-file': 'statuten.pdf' })
  t.match(forgotten, { statusCode: 400, body: 'U koos een bestand, maar voegde het nog niet toe.' })
  t.equal((await desk.store.cases.find(id))?.events.length, 0)
})

t.test('it fails closed: without a scanner, with one that says nothing, and with malware nothing is kept', async (t) => {
  let verdict: 'clean' | 'silent' | 'infected' = 'clean'
  const scanner = {
    scan: async () => {
      if (verdict === 'silent') throw new ScannerFailure('silent')
      return verdict === 'infected' ? { isClean: false as const, found: 'Eicar' } : { isClean: true as const }
    }
  }
  const desk = await openDeskPages(t, {}, { scanner })
  const { ann, id } = await openedOnPaper(desk)
  const url = `/admission/cases/${id}/steps/application-submitted/files`
  verdict = 'silent'
  t.match(await addFile(ann, url, { version: '0', 'upload-kind': 'statutes' }), { statusCode: 503, body: 'Wij kunnen dit bestand nu niet op virussen' })
  verdict = 'infected'
  t.match(await addFile(ann, url, { version: '0', 'upload-kind': 'statutes' }), { statusCode: 400, body: 'virus' })
  t.same(await desk.store.evidence.list({ sight: { reach: { all: true }, isOfCasesOnly: false }, organisation: null, caseId: null, after: null, most: 10 }), [])

  const without = await openDeskPages(t, {}, { scanner: null })
  const opened = await openedOnPaper(without)
  const page = await get(opened.ann, `/admission/cases/${opened.id}/steps/application-submitted`)
  t.notMatch(page.body, 'type="file"')
  t.match(page.body, 'Bestanden kunnen hier nu niet worden toegevoegd.')
  t.equal((await addFile(opened.ann, `/admission/cases/${opened.id}/steps/application-submitted/files`, { version: '0', 'upload-kind': 'statutes' })).statusCode, 503)
})

t.test('a document that came from the firm is the firm’s, and what the desk rests on is the desk’s alone', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', ON)
  const ann = await desk.as(ANN)
  await addFile(ann, `/admission/cases/${id}/steps/document-added/files`, { 'upload-kind': 'statutes' })
  await addFile(ann, `/admission/cases/${id}/steps/review-started/files`, { 'upload-kind': 'letter' }, { name: 'signaal.txt', text: 'Een signaal van een ander\n' })
  const listed = await desk.store.evidence.list({ sight: { reach: FIRM.reach, isOfCasesOnly: false }, organisation: null, caseId: id, after: null, most: 10 })
  t.same(listed.map(({ link: { name } }) => name), ['statuten.txt'])
  t.equal((await desk.store.evidence.list({ sight: { reach: { all: true }, isOfCasesOnly: false }, organisation: null, caseId: id, after: null, most: 10 })).length, 2)
  t.match((await get(ann, `/admission/cases/${id}/steps/review-started`)).body, 'signaal.txt', 'the desk chooses from both')
})

t.test('nobody else fills in for a firm: not the committee, not a firm, not who has an interest in it', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await openedOnPaper(desk)
  const url = `/admission/cases/${id}/steps/application-submitted`
  for (const who of [CHAIR, FIRM]) {
    const app = await desk.as(who)
    t.notOk([200, 303].includes((await get(app, AT)).statusCode), who.identity.subject)
    t.notOk([200, 303].includes((await send(app, `${AT}/steps/who`, { version: '1', do: 'save', names: 'Gekaapt (fictief)' })).statusCode))
    t.notOk([200, 303].includes((await addFile(app, `${url}/files`, { 'upload-kind': 'statutes' })).statusCode))
  }
  const tied = await desk.as(somebody('tied', 'coordinator', PAPER))
  t.equal((await addFile(tied, `${url}/files`, { 'upload-kind': 'statutes' })).statusCode, 403, 'seen from the number of the firm')
  await desk.act(ANN, id, 'application-submitted', ON)
  await desk.act(BEN, id, 'interest-declared', ON)
  const ben = await desk.as(BEN)
  t.match(await get(ben, AT), { statusCode: 403, body: 'Dit mag u niet' })
  t.equal((await send(ben, `${AT}/steps/who`, { version: '1', do: 'save', names: 'Gekaapt (fictief)' })).statusCode, 403)
  t.equal((await addFile(ben, `${url}/files`, { 'upload-kind': 'statutes' })).statusCode, 403)
  t.match(await desk.store.profiles.find(PAPER), { version: 1 })
  t.same(await desk.store.evidence.list({ sight: { reach: { all: true }, isOfCasesOnly: false }, organisation: null, caseId: null, after: null, most: 10 }), [])
})

t.test('two who fill in at once: the second is told, and nothing is lost', async (t) => {
  const desk = await openDeskPages(t)
  const ann = await desk.as(ANN)
  await fillIn(ann, 'who', { names: 'De Papieren Boom (fictief)' })
  const stale = await send(ann, `${AT}/steps/who`, { version: '0', do: 'save', names: 'Anders (fictief)' })
  t.match(stale, { statusCode: 409, body: 'Anders (fictief)' })
  t.match(await send(ann, AT, { version: '7' }), { statusCode: 409, body: 'Iemand anders heeft intussen iets bewaard.' })
  t.match(await send(ann, AT, { version: '1' }), { statusCode: 400, body: 'Vul eerst naam, plaats en gemeente in.' })
})

t.test('who acts for a firm themselves does not open the page on which the desk fills in for it: it shows what was decided and not sent', async (t) => {
  const desk = await openDeskPages(t)
  const { reference } = await decided(desk, ON)
  await desk.as(FIRM)
  const both = await desk.as(somebody('both', 'coordinator', APPLICANT))
  const at = `/admission/firms/${APPLICANT.scheme}/${APPLICANT.value}`
  t.match((await get(await desk.as(ANN), at)).body, reference)
  for (const url of [at, `${at}/steps/who`]) {
    const { statusCode, body } = await get(both, url)
    t.equal(statusCode, 403, url)
    t.notMatch(body, reference)
  }
})
