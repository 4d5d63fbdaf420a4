// A firm in its year: its clock, its labels, being heard, objecting and withdrawing. Without JavaScript.
import t from 'tap'
import { HttpProblem } from '../../../dist/problems/http-problem.js'
import { admitted, ANN, BEN, FIRM, sent } from '../../admission/desk.js'
import { openDeskPages, send } from './admission-desk.js'
import { act, handIn, page, save } from './apply-forms.js'
import { hidden, read } from './browser-like.js'

const HASH = 'b'.repeat(64)
const LONGER = { ground: 'issuer-late', why: 'De uitgever heeft een wachtlijst.' }

t.test('in its year the firm sees its clock, asks for longer, says that it applied for a label, and hands one in', async (t) => {
  const desk = await openDeskPages(t)
  const app = await desk.as(FIRM)
  const { id } = await admitted(desk, '2027-01-20')
  await save(app, 'labels', { aims: 'b-corp' })
  desk.clock.at = '2027-11-01T12:00:00.000Z'
  const html = read(await page(app, id))
  t.match(html, /Uw badge loopt tot en met 19 januari 2028\. Dat is nog 79 dagen\./)
  t.match(html, /Er gaat een herinnering uit op 20 december 2027, 12 januari 2028/)
  t.match(html, /Stappen naar een keurmerk/)
  const empty = await act(app, id, 'label-handed-in')
  t.equal(empty.statusCode, 400)
  t.match(empty.body, 'href="#field-label-which">Kies een keurmerk.')
  const wrong = await act(app, id, 'label-handed-in', { 'label-which': 'pso|30-plus', 'label-number': '', 'label-from': '2027-02-30', certificate: 'x' })
  t.match(wrong.body, 'href="#field-label-number">Geef het nummer')
  t.match(wrong.body, 'href="#field-certificate"')
  const bare = await act(app, id, 'extension-asked', { ground: 'weather', why: '-' })
  t.equal(bare.statusCode, 400)
  t.match(bare.body, 'href="#field-ground">Kies de reden')
  t.match(bare.body, 'href="#field-why">Leg in een of meer zinnen uit waarom')
  t.equal((await act(app, id, 'extension-asked', LONGER)).statusCode, 303)
  const asked = await desk.view(FIRM, id)
  t.match(asked?.excluded === null && asked.events.at(-1), { type: 'extension-asked', ground: 'issuer-late', motivation: LONGER.why })
  t.equal((await act(app, id, 'label-applied', { 'applied-which': 'b-corp' })).statusCode, 303)
  t.match(read(await page(app, id)), /Wacht op uitgifte van het keurmerk/)
  const handed = await act(app, id, 'label-handed-in', { 'label-which': 'pso|30-plus', 'label-number': 'F-1', 'label-from': '2027-10-01', certificate: HASH, renewed: 'issued' })
  t.equal(handed.statusCode, 303)
  const after = read(await page(app, id))
  t.match(after, /Keurmerk wordt gecontroleerd/)
  t.match(after, /PSO 30\+ \(F-1\), binnengekomen op 1 november 2027: nog niet gecontroleerd/)
  const view = await desk.view(FIRM, id)
  t.match(view?.excluded === null && view.events.at(-1), { type: 'label-handed-in', reason: 'issued', evidence: [{ kind: 'label-certificate', sha256: HASH }] })
})

t.test('after its last day the badge is gone, and a label that comes too late is refused with the rule', async (t) => {
  const desk = await openDeskPages(t)
  const app = await desk.as(FIRM)
  const { id } = await admitted(desk, '2027-01-20')
  desk.clock.at = '2028-01-19T22:59:00.000Z'
  t.match(read(await page(app, id)), /Tijdelijk toegelaten/)
  desk.clock.at = '2028-01-19T23:00:00.000Z'
  t.match(read(await page(app, id)), /Vervallen/)
  const late = await act(app, id, 'label-handed-in', { 'label-which': 'pso|30-plus', 'label-number': 'F-1', 'label-from': '2028-01-20' })
  t.equal(late.statusCode, 409)
  t.match(read(late.body), /Dit kan nu niet/)
  t.match(late.body, 'value="F-1"', 'what was typed stays')
  await save(app, 'mission', { missionInStatutes: 'yes' })
  const again = await handIn(app)
  t.equal(again.statusCode, 409, 'and applying again waits for the days of the procedure')
  t.match(read(again.body), /Wacht tot de genoemde dag/)
})

t.test('a firm is heard, objects with its grounds, and takes that back', async (t) => {
  const desk = await openDeskPages(t)
  const app = await desk.as(FIRM)
  const { id } = await admitted(desk, '2027-01-20')
  await desk.act(ANN, id, 'proposal-made', '2027-02-01', { kind: 'suspension', reason: 'signal' })
  await desk.act(ANN, id, 'hearing-offered', '2027-02-01', { subject: 'suspension', until: '2027-02-15', reason: 'decision-affects-firm' })
  t.match(read(await page(app, id)), /U mag reageren Waarover: Schorsing\. U kunt reageren tot en met 15 februari 2027/)
  t.match((await act(app, id, 'view', { view: ' ' })).body, 'href="#field-view">Schrijf uw reactie')
  t.equal((await act(app, id, 'view', { view: 'Het signaal klopt niet.' })).statusCode, 303)
  const files = await desk.store.evidence.list({ sight: { reach: { all: true }, isOfCasesOnly: false }, organisation: null, caseId: id, after: null, most: 5 })
  t.match(files, [{ mediaType: 'text/plain', link: { name: 'view-2027-02-01.txt', caseId: id } }])
  await desk.act(ANN, id, 'hearing-closed', '2027-02-16', { subject: 'suspension' })
  await desk.act(BEN, id, 'suspension-decided', '2027-02-17')
  const before = read(await page(app, id))
  t.match(before, /Tijdelijk toegelaten/)
  t.notMatch(before, /[Gg]eschorst, 17 februari|nog niet verstuurd/, 'what was decided is told when it is sent')
  await sent(desk, id, '2027-02-18')
  t.match(read(await page(app, id)), /Badge geschorst, 17 februari 2027 verstuurd op 18 februari 2027 Er is genoeg gebleken/)
  const view = await desk.view(FIRM, id)
  const against = view?.excluded === null ? view.decisions.at(-1)!.id : ''
  t.equal((await act(app, id, 'objection-lodged', { against, grounds: 'Wij zijn niet gehoord.' })).statusCode, 303)
  const lodged = await desk.view(FIRM, id)
  t.match(lodged?.excluded === null && lodged.events.at(-1), { type: 'objection-lodged', against, evidence: [{ kind: 'objection' }] })
  t.match(read(await page(app, id)), /In bezwaar/)
  const objection = lodged?.excluded === null ? lodged.objections[0]!.id : ''
  t.equal((await act(app, id, 'objection-withdrawn', { objection })).statusCode, 303)
  t.match(read(await page(app, id)), /Geschorst/)
})

t.test('withdrawing asks whether somebody is certain, and nobody does it twice', async (t) => {
  const desk = await openDeskPages(t)
  const app = await desk.as(FIRM)
  const { id } = await admitted(desk, '2027-01-20')
  const unsure = await act(app, id, 'firm-withdrew')
  t.equal(unsure.statusCode, 400)
  t.match(unsure.body, 'href="#field-confirm">Zet een vinkje')
  const version = hidden(await page(app, id), 'version')
  t.equal((await act(app, id, 'extension-asked', LONGER)).statusCode, 303)
  const late = await send(app, `/apply/cases/${id}`, { act: 'firm-withdrew', version, confirm: 'yes' })
  t.equal(late.statusCode, 409, 'who did not see what a colleague did looks first')
  t.match(read(late.body), /Een collega heeft intussen iets gedaan/)
  t.equal((await act(app, id, 'firm-withdrew', { confirm: 'yes' })).statusCode, 303)
  t.match(read(await page(app, id)), /Ingetrokken/)
  t.equal((await send(app, `/apply/cases/${id}`, { act: 'vote-cast', version: '1' })).statusCode, 400, 'what is no business of a firm is no act of this page')
})

t.test('where no file is taken in, a view has no form: the page says where it goes instead', async (t) => {
  const desk = await openDeskPages(t)
  Object.assign(desk.application.evidence, { open: () => { throw new HttpProblem('uploads-off') } })
  const app = await desk.as(FIRM)
  const { id } = await admitted(desk, '2027-01-20')
  await desk.act(ANN, id, 'proposal-made', '2027-02-01', { kind: 'suspension', reason: 'signal' })
  await desk.act(ANN, id, 'hearing-offered', '2027-02-01', { subject: 'suspension', until: '2027-02-15', reason: 'decision-affects-firm' })
  const html = await page(app, id)
  t.match(read(html), /Geef uw reactie .*Tekst bewaren kan hier niet\. Stuur uw uitleg zelf naar de regio/)
  t.notMatch(html, 'name="view"')
})
