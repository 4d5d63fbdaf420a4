// What a firm says when it is heard: on record, shown to who decides, and not passed over.
import { createHash } from 'node:crypto'
import t from 'tap'
import { keepEvidence } from '../../../dist/actions/evidence/keep-evidence.js'
import { admitted, ANN, BEN, CHAIR, FIRM, refusal } from '../../admission/desk.js'
import { type DeskPages, get, openDeskPages, take } from './admission-desk.js'
import { act, page } from './apply-forms.js'
import { read } from './browser-like.js'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A firm that was asked what it thinks of a suspension, until the fifteenth. */
async function asked (desk: DeskPages): Promise<string> {
  const { id } = await admitted(desk, '2027-01-20')
  await desk.act(ANN, id, 'proposal-made', '2027-02-01', { kind: 'suspension', reason: 'signal' })
  await desk.act(ANN, id, 'hearing-offered', '2027-02-01', { subject: 'suspension', until: '2027-02-15', reason: 'decision-affects-firm' })
  return id
}

t.test('what a firm writes in a hearing is on record, and desk and committee read it under Responses', async (t) => {
  const desk = await openDeskPages(t)
  const id = await asked(desk)
  const firm = await desk.as(FIRM)
  t.match(await page(firm, id), /class="[^"]*primary-action[^"]*" href="#do-view"/)
  desk.clock.at = '2027-02-03T12:00:00.000Z'
  t.equal((await act(firm, id, 'view', { view: 'Het signaal klopt niet.' })).statusCode, 303)
  const event = (await desk.store.cases.find(id))?.events.at(-1)
  const sha256 = hashOf('Het signaal klopt niet.\n')
  t.match(event, { type: 'view-received', subject: 'suspension', receivedOn: '2027-02-03', reason: 'written', actor: { role: 'firm' }, evidence: [{ kind: 'view', sha256 }] })
  t.match(read(await page(firm, id)), /Wij kregen uw reactie op 3 februari 2027/)
  for (const who of [ANN, CHAIR]) {
    const { body } = await get(await desk.as(who), `/admission/cases/${id}`)
    t.match(read(body), /Reacties Schorsing ?: Om een reactie gevraagd, uiterlijk 15 februari 2027 reactie ontvangen op 3 februari 2027 Op schrift; vastgelegd door de organisatie/, who.identity.subject)
    t.match(body, `href="/admission/cases/${id}/files/${sha256}"`)
    t.equal((await get(await desk.as(who), `/admission/cases/${id}/files/${sha256}`)).body, 'Het signaal klopt niet.\n')
  }
  t.match(read((await get(await desk.as(ANN), `/en/admission/cases/${id}`)).body), /response received on 3 February 2027/)
})

t.test('whoever closes the hearing sees what came in, and nobody closes it as if nothing had', async (t) => {
  const desk = await openDeskPages(t)
  const id = await asked(desk)
  const ann = await desk.as(ANN)
  desk.clock.at = '2027-02-16T12:00:00.000Z'
  t.match(read((await get(ann, `/admission/cases/${id}/steps/hearing-closed`)).body), /Wat er binnenkwam over: Schorsing De organisatie kon reageren tot en met 15 februari 2027\. Er kwam nog geen reactie binnen\./)
  t.equal((await act(await desk.as(FIRM), id, 'view', { view: 'Te laat, maar toch.' })).statusCode, 303)
  const form = await get(ann, `/admission/cases/${id}/steps/hearing-closed`)
  t.match(read(form.body), /reactie ontvangen op 16 februari 2027 ?, na de laatste dag/)
  t.match(read(form.body), /Een reactie kwam na de laatste dag\. Zij telt toch mee/)
  t.match(form.body, /value="yes"[^>]*checked/, 'that there was one is chosen already')
  const silent = await take(ann, id, 'hearing-closed', { subject: 'suspension', answered: 'no', reason: 'no-view-given' })
  t.match(silent, { statusCode: 409, body: 'er is een reactie, en die telt mee' })
  t.equal((await take(ann, id, 'hearing-closed', { subject: 'suspension', answered: 'yes', reason: 'view-given' })).statusCode, 303)
})

t.test('what comes in after the closing is on record, and whoever goes on is warned on every page that leads to a decision', async (t) => {
  const desk = await openDeskPages(t)
  const id = await asked(desk)
  desk.clock.at = '2027-02-16T12:00:00.000Z'
  const stale = await get(await desk.as(ANN), `/admission/cases/${id}/steps/hearing-closed`)
  t.notMatch(read(stale.body), /Lees die eerst/)
  await desk.act(ANN, id, 'hearing-closed', '2027-02-16', { subject: 'suspension', answered: false, reason: 'no-view-given' })
  const ben = await desk.as(BEN)
  const pages = [`/admission/cases/${id}`, `/admission/cases/${id}/decide`, `/admission/cases/${id}/steps/suspension-decided`]
  for (const url of pages) t.notMatch(read((await get(ben, url)).body), /Na het afsluiten kwam er nog een reactie binnen/, url)
  t.equal((await act(await desk.as(FIRM), id, 'view', { view: 'Wij waren op reis.' })).statusCode, 303)
  for (const url of pages) {
    const { body } = await get(ben, url)
    t.match(read(body), /Na het afsluiten kwam er nog een reactie binnen\. Lees die eerst\./, url)
    t.match(body, `/files/${hashOf('Wij waren op reis.\n')}`, url)
  }
  await desk.act(BEN, id, 'suspension-decided', '2027-02-17')
  const after = read((await get(ben, `/admission/cases/${id}`)).body)
  t.match(after, /Reacties die er eerder waren: Schorsing ?: reactie ontvangen op 16 februari 2027/, 'the record keeps it after the decision')
  t.notMatch(after, /Lees die eerst/)
})

t.test('a response on paper is put on record by the desk, with its day and its text; a firm gives no day of its own', async (t) => {
  const desk = await openDeskPages(t)
  const id = await asked(desk)
  const ann = await desk.as(ANN)
  await desk.write(ANN, (write) => keepEvidence(write, { file: { bytes: Buffer.from('Op papier\n'), sha256: hashOf('Op papier\n'), mediaType: 'text/plain', scannedAt: desk.clock.at, scanned: { isClean: true } }, owner: { organisation: { scheme: 'fictional', value: 'FIC-0116' }, caseId: id }, name: 'reactie.txt', quota: 100_000 }))
  desk.clock.at = '2027-02-12T12:00:00.000Z'
  t.match(await take(ann, id, 'view-received', { subject: 'suspension', receivedOn: '', reason: 'written' }), { statusCode: 400, body: 'href="#field-receivedOn"' })
  t.equal((await take(ann, id, 'view-received', { subject: 'suspension', receivedOn: '2027-02-10', reason: 'written', [`evidence-${hashOf('Op papier\n').slice(0, 16)}`]: 'view' })).statusCode, 303)
  t.match((await desk.store.cases.find(id))?.events.at(-1), { type: 'view-received', receivedOn: '2027-02-10', on: '2027-02-12', actor: { id: desk.idOf(ANN), role: 'coordinator' }, evidence: [{ kind: 'view' }] })
  t.same((await refusal(desk.act(FIRM, id, 'view-received', '2027-02-12', { subject: 'suspension', receivedOn: '2027-02-01' }))).slice(1), ['not-today'])
})
