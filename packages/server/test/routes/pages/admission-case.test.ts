// A case in a browser without JavaScript: what somebody sees, what they can put on record, and what is told when the rules forbid it.
import t from 'tap'
import { admitted, advised, ANN, AUDITOR, BEN, CHAIR, FIRM, MEMBERS, somebody } from '../../admission/desk.js'
import { heading, read } from './browser-like.js'
import { get, openDeskPages, send, take } from './admission-desk.js'

// A busy machine opens a page slowly.
t.setTimeout(120_000)

const [FIRST, SECOND, THIRD] = MEMBERS as [typeof ANN, typeof ANN, typeof ANN]

t.test('an application goes from the desk to a decision, form by form', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2027-01-04')
  const ann = await desk.as(ANN)
  const url = `/admission/cases/${id}`
  const begin = (await get(ann, url)).body
  t.match(read(begin), /Hoe de zaak ervoor staat Ingediend/)
  t.match(begin, `href="${url}/steps/review-started"`)
  t.match(await take(ann, id, 'review-started', {}), { statusCode: 303, headers: { location: `${url}?done=review-started` } })
  t.match(read((await get(ann, `${url}?done=review-started`)).body), /Vastgelegd: Beoordeling begonnen\./)
  for (const criterion of ['region', 'mission']) {
    t.equal((await take(ann, id, 'criterion-judged', { reason: 'judged', criterion, verdict: 'met', sentence: 'Dat staat in de stukken.', basedOn: 'applicant' })).statusCode, 303, criterion)
  }
  t.match(read((await get(ann, url)).body), /Wat u nu kunt doen Advies geven/, 'what comes next follows from what was done')
  t.equal((await take(ann, id, 'advice-given', { reason: 'admit', motivation: 'Aan alles is voldaan.' })).statusCode, 303)

  for (const member of [FIRST, SECOND, THIRD]) {
    const app = await desk.as(member)
    t.equal((await take(app, id, 'vote-cast', { reason: 'vote', kind: 'admission', choice: 'yes', motivation: '', 'criteria-0': 'met', 'criteria-0-why': 'Zij werken hier.' })).statusCode, 303)
  }
  const chair = await desk.as(CHAIR)
  const decide = read((await get(chair, `${url}/decide`)).body)
  t.match(decide, /Voorgesteld: /)
  t.match(decide, /Wat u kunt beslissen .*Tijdelijk toelaten/)
  const decided = await take(chair, id, 'temporary-admission-decided', { 'reasons-0': 'De organisatie werkt in de regio.', 'reasons-1': 'De missie staat in de statuten.', motivation: '', badgeFrom: '' })
  t.match(decided, { statusCode: 303 })
  const after = read((await get(ann, url)).body)
  t.match(after, /Hoe de zaak ervoor staat Tijdelijk toegelaten/)
  t.match(after, /Er loopt een badge, tot en met 3 januari 2028/)
  t.match(after, /Wat u nu kunt doen Vastleggen dat de beslissing is verstuurd/)
  t.match(after, /Zij werken hier\./, 'after the decision every vote can be read')
  t.equal((await take(ann, id, 'decision-sent', { decision: (await desk.application.store.cases.find(id))?.events.at(-1)?.id ?? '' })).statusCode, 303)
  t.match(read((await get(ann, `/en${url}`)).body), /The decision was sent , 4 January 2027/)
})

t.test('what is wrong with a form is said at its fields, and what was typed stays', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2027-01-04')
  const ann = await desk.as(ANN)
  const wrong = await take(ann, id, 'completion-requested', { missing: 'annual-account', 'missing-other': '<b>een brief</b>', termUntil: '2027-02-30', on: 'vandaag', reason: '' })
  t.equal(wrong.statusCode, 400)
  t.match(wrong.body, 'href="#field-on">Geef een bestaande dag.')
  t.match(wrong.body, 'href="#field-reason"')
  t.match(wrong.body, 'href="#field-termUntil">Geef een bestaande dag, of laat het leeg.')
  t.match(wrong.body, /<input[^>]*type="checkbox"[^>]*value="annual-account"[^>]*checked/)
  t.match(wrong.body, '&lt;b>een brief')
  t.equal((await desk.application.store.cases.find(id))?.version, 1, 'nothing is on record')
})

t.test('what the rules forbid is told rule by rule with what would mend it, and the form keeps what was typed', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  const chair = await desk.as(CHAIR)
  const refused = await take(chair, id, 'refusal-decided', { reason: 'criterion-not-met', motivation: 'Het past niet.', 'reasons-0': 'Eén reden.', 'reasons-1': '' })
  t.equal(refused.statusCode, 409)
  const told = read(refused.body)
  t.match(told, /Dit kan niet worden vastgelegd/)
  t.match(told, /Er hebben te weinig leden gestemd/)
  t.match(told, /Wacht tot genoeg leden hebben gestemd\./)
  t.match(told, /De redenen zijn niet in orde/)
  t.match(told, /Bron: Algemene wet bestuursrecht/)
  t.match(refused.body, 'Het past niet.</textarea>')
  t.match(read((await take(chair, id, 'refusal-decided', { reason: 'criterion-not-met', motivation: 'X', 'reasons-0': '', 'reasons-1': '' }, undefined, '/en')).body), /Wait until enough members have voted\./)
})

t.test('who looked at an older version is told so, and sends the same again', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await desk.open()
  await desk.act(FIRM, id, 'application-submitted', '2027-01-04')
  const ann = await desk.as(ANN)
  const late = await take(ann, id, 'review-started', {}, '0')
  t.equal(late.statusCode, 409)
  t.match(read(late.body), /Iemand anders heeft intussen iets in deze zaak vastgelegd/)
  t.match(late.body, 'name="version" value="1"')
  t.equal((await take(ann, id, 'review-started', {})).statusCode, 303)
})

t.test('members vote beside each other; nobody sees the vote of another before it is decided', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  const before = String((await desk.application.store.cases.find(id))?.version)
  const [first, second] = [await desk.as(FIRST), await desk.as(SECOND)]
  const vote = { reason: 'vote', kind: 'admission', motivation: '' }
  t.equal((await take(first, id, 'vote-cast', { ...vote, choice: 'no', 'criteria-1': 'not-met', 'criteria-1-why': 'Dat zie ik niet.' })).statusCode, 303)
  t.equal((await take(second, id, 'vote-cast', { ...vote, choice: 'yes' }, before)).statusCode, 303, 'a form from before the other vote is as good')
  const sheet = read((await get(second, `/admission/cases/${id}/worksheet`)).body)
  t.match(sheet, /Stemmen zijn geheim tot er is beslist/)
  t.match(sheet, /heeft gestemd/)
  t.match(sheet, /Nog 3 leden moeten stemmen/)
  t.notMatch(sheet, /Dat zie ik niet/)
  t.notMatch(read((await get(second, `/admission/cases/${id}`)).body), /Dat zie ik niet/)
  t.match(read((await get(first, `/admission/cases/${id}/worksheet`)).body), /Dat zie ik niet/, 'the own vote is there')

  const again = await take(first, id, 'vote-cast', { reason: 'changed', kind: 'admission', choice: 'yes', motivation: '' })
  t.equal(again.statusCode, 409, 'another vote says why')
  t.match(read(again.body), /U stemde eerder: Tegen/)
  t.equal((await take(first, id, 'vote-cast', { reason: 'changed', kind: 'admission', choice: 'yes', motivation: 'Ik had een stuk gemist.' })).statusCode, 303)
})

t.test('where votes are open the worksheet shows where members differ and which criterion decides', async (t) => {
  const desk = await openDeskPages(t, { votesSecretUntilClosed: false })
  const { id } = await advised(desk, '2027-01-04')
  const opinions = (verdict: string) => ({ criteria: [{ criterion: 'region', verdict, sentence: '' }, { criterion: 'mission', verdict: 'met', sentence: '' }] })
  await desk.act(FIRST, id, 'vote-cast', '2027-01-05', opinions('met'))
  await desk.act(SECOND, id, 'vote-cast', '2027-01-05', { choice: 'no', ...opinions('not-met') })
  await desk.act(THIRD, id, 'vote-cast', '2027-01-05', opinions('met'))
  const sheet = read((await get(await desk.as(CHAIR), `/en/admission/cases/${id}/worksheet`)).body)
  t.match(sheet, /2 for, 1 against\. That is a yes\./)
  t.match(sheet, /you differ on this/)
  t.match(sheet, /What there is to talk about/)
})

t.test('who has an interest does not open the case, and hands it over', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await desk.open(ANN, FIRM.identity.organisation ?? undefined)
  await desk.act(ANN, id, 'application-submitted', '2027-01-04')
  const ann = await desk.as(ANN)
  await desk.as(BEN)
  t.equal((await take(ann, id, 'interest-declared', { reason: 'family' })).statusCode, 303)
  const closed = await get(ann, `/admission/cases/${id}`)
  t.equal(closed.statusCode, 403)
  t.equal(heading(closed.body), 'U kunt deze zaak niet openen')
  t.notMatch(closed.body, 'Wat er gebeurde')
  for (const below of ['/worksheet', '/decide', '/steps/review-started']) t.equal((await get(ann, `/admission/cases/${id}${below}`)).statusCode, 403, below)
  const version = /name="version" value="(\d+)"/.exec(closed.body)?.[1] ?? ''
  t.match(await send(ann, `/admission/cases/${id}/steps/case-handed-over`, { version, to: desk.idOf(BEN), reason: 'interest' }), { statusCode: 303, headers: { location: '/admission' } })
  t.equal((await desk.application.store.cases.find(id))?.holder, desk.idOf(BEN))
})

t.test('an auditor reads everything and does nothing; a firm has other pages, and others have none', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await admitted(desk, '2027-01-04')
  const auditor = await desk.as(AUDITOR)
  const page = await get(auditor, `/admission/cases/${id}`)
  t.equal(page.statusCode, 200)
  t.match(read(page.body), /U kunt in deze zaak nu niets vastleggen/)
  t.equal((await get(auditor, `/admission/cases/${id}/worksheet`)).statusCode, 200)
  t.equal((await get(auditor, `/admission/cases/${id}/steps/decision-sent`)).statusCode, 403)
  const other = somebody('other', 'supplier', { scheme: 'fictional', value: 'FIC-0001' })
  t.equal((await get(await desk.as(other), `/admission/cases/${id}`)).statusCode, 404)
  t.notMatch((await get(await desk.as(other), '/')).body, 'href="/admission"')
  t.equal((await get(await desk.as(somebody('buyer', 'buyer')), '/admission')).statusCode, 403)
  t.equal((await get(await desk.as(ANN), `/admission/cases/${id}/steps/lapsed`)).statusCode, 404)
  t.equal((await get(await desk.as(ANN), '/admission/cases/nothing')).statusCode, 404)
})
