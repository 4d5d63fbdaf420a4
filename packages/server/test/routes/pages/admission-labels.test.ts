// Labels at the desk are chosen, not typed as codes.
import t from 'tap'
import { saveProfile } from '../../../dist/actions/firm-profiles/save-profile.js'
import { admitted, ANN, APPLICANT, FIRM, somebody } from '../../admission/desk.js'
import { get, openDeskPages, send, take } from './admission-desk.js'
import { hidden, read } from './browser-like.js'

const CHECK = { result: 'valid', level: 'register', source: 'een verzonnen register', on: '2027-01-04' }
const ENTERED = { 'organisation-scheme': APPLICANT.scheme, 'organisation-value': APPLICANT.value, 'label-number': 'F-9', 'label-from': '2026-05-01', ...CHECK }

t.test('a label is chosen from those of which the rules are known, and who issues it is filled in', async (t) => {
  const desk = await openDeskPages(t)
  const ann = await desk.as(ANN)
  const form = await get(ann, '/labels/new')
  t.match(form.body, /<select[^>]*name="label-which"[\s\S]*?<option value="pso\|30-plus"[^>]*>PSO 30\+<\/option>[\s\S]*?<option value="other"/)
  t.equal((await send(ann, '/labels', { ...ENTERED, 'label-which': 'pso|30-plus' })).statusCode, 303)
  t.match(await desk.store.labelRecords.list({ organisation: APPLICANT, recheckDueBy: null, after: null, most: 5 }), [{ label: { scheme: 'pso', level: '30-plus', issuer: /PSO/, number: 'F-9' } }])
})

t.test('another label has its own name, and one that is on no list and has none is told at the list', async (t) => {
  const desk = await openDeskPages(t)
  const ann = await desk.as(ANN)
  for (const which of ['', 'other', 'made-up|9']) {
    const wrong = await send(ann, '/labels', { ...ENTERED, 'label-which': which, 'label-issuer': 'Uitgever (fictief)' })
    t.match(wrong, { statusCode: 400, body: 'href="#field-label-which">Kies welk keurmerk het is.' }, which)
  }
  t.equal((await send(ann, '/labels', { ...ENTERED, 'label-which': 'other', 'label-scheme': 'verzonnen-merk', 'label-level': 'goud', 'label-issuer': 'Uitgever (fictief)' })).statusCode, 303)
  t.match(await desk.store.labelRecords.list({ organisation: APPLICANT, recheckDueBy: null, after: null, most: 5 }), [{ label: { scheme: 'verzonnen-merk', level: 'goud', issuer: 'Uitgever (fictief)' } }])
})

t.test('the same in a case: a label that came in, and one that was applied for', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-20')
  const ann = await desk.as(ANN)
  t.match(await take(ann, id, 'label-applied', { reason: 'applied', 'scheme-which': '' }), { statusCode: 400, body: 'href="#field-scheme-which">Kies een keurmerk, of vul in welk ander keurmerk het is.' })
  t.equal((await take(ann, id, 'label-applied', { reason: 'applied', 'scheme-which': 'pso|30-plus', level: 'genegeerd' })).statusCode, 303)
  t.match((await desk.store.cases.find(id))?.events.at(-1), { type: 'label-applied', scheme: 'pso', level: '30-plus' })
  t.equal((await take(ann, id, 'label-handed-in', { reason: 'issued', receivedOn: '2027-01-20', 'label-which': 'pso|30-plus', 'label-number': 'F-1', 'label-from': '2027-01-01' })).statusCode, 303)
  t.match((await desk.store.cases.find(id))?.events.at(-1), { type: 'label-handed-in', label: { scheme: 'pso', level: '30-plus', issuer: /PSO/, number: 'F-1', period: { from: '2027-01-01', until: null } } })
})

t.test('hints show who shares an address or a directing organisation, from the profiles, and judge nothing', async (t) => {
  const desk = await openDeskPages(t)
  const ann = await desk.as(ANN)
  const save = (value: string, facts: object) => desk.write(ANN, async (write) => saveProfile({ ...write, authorities: await desk.store.authorities() }, { scheme: 'fictional', value }, facts, true))
  const holding = { scheme: 'nl-kvk', value: '90000001' }
  const place = { town: 'Haarlem', municipality: 'haarlem' }
  await save(APPLICANT.value, { names: ['Loopbaankamer Kompasroos'], address: 'Verzonnenstraat 12, 2011 AA', place, directors: [holding] })
  await save('FIC-9801', { names: ['Heel Iets Anders (fictief)'], address: 'verzonnenstraat 12 2011aa', place })
  await save('FIC-9802', { names: ['Nog Iets Anders (fictief)'], directors: [holding] })
  await save('FIC-9803', { names: ['Ver Weg (fictief)'], address: 'Verzonnenstraat 12, 2011 AA', place: { town: 'Velsen', municipality: 'velsen' } })
  await save('FIC-9804', { names: ['Zonder Plaats (fictief)'], address: 'Verzonnenstraat 12, 2011 AA' })
  const made = await send(ann, '/labels', { ...ENTERED, 'label-which': 'pso|30-plus' })
  const url = String(made.headers['location']).split('?')[0] ?? ''
  const body = read((await get(ann, url)).body)
  t.match(body, /fictional FIC-9801 Dit valt op: hetzelfde adres\. .*Hier: Verzonnenstraat 12, 2011 AA, Haarlem\. Daar: verzonnenstraat 12 2011aa, Haarlem\./)
  t.match(body, /fictional FIC-9802 Dit valt op: dezelfde organisatie bestuurt beide\. .*Van beide: nl-kvk 90000001/)
  for (const other of ['9803', '9804']) t.notMatch(body, new RegExp(`FIC-${other}`), 'the same street is in many towns')
  t.match(body, /Geldt het vandaag\? Ja/, 'and it holds all the same')
  const tied = await get(await desk.as(somebody('tied', 'coordinator', { scheme: 'fictional', value: 'FIC-9801' })), url)
  t.match(read(tied.body), /FIC-9802/)
  t.notMatch(read(tied.body), /FIC-9801/, 'who is of that firm is told nothing of it')
})

t.test('a firm tells where it can be visited and who directs it, with bare numbers of the trade register too', async (t) => {
  const desk = await openDeskPages(t)
  const firm = await desk.as(FIRM)
  const { body } = await get(firm, '/apply/steps/who')
  const saved = await send(firm, '/apply/steps/who', { version: hidden(body, 'version'), do: 'save', town: 'Haarlem', municipality: 'haarlem', address: 'Verzonnenstraat 12, 2011 AA', directors: '90000001\r\nfictional FIC-9000' })
  t.equal(saved.statusCode, 303)
  t.match((await desk.store.profiles.find(APPLICANT))?.profile, { address: 'Verzonnenstraat 12, 2011 AA', directors: [{ scheme: 'nl-kvk', value: '90000001' }, { scheme: 'fictional', value: 'FIC-9000' }] })
  t.ok((await get(firm, '/apply/steps/who')).body.includes('nl-kvk 90000001\nfictional FIC-9000</textarea>'))
})
