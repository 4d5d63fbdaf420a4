// Secret votes through pages and answers: no count, and nothing that tells which way it goes, until it is decided; and after that how everybody voted.
import { createHash } from 'node:crypto'
import t, { type Test } from 'tap'
import type { CaseView } from '../../dist/actions/admission/case-views.js'
import { heading, read } from '../routes/pages/browser-like.js'
import { get, openDeskPages, take } from '../routes/pages/admission-desk.js'
import { advised, ANN, AUDITOR, CHAIR, MEMBERS, refusal, type Desk, type Somebody } from './desk.js'

// A busy machine opens a page slowly.
t.setTimeout(120_000)

const [FIRST, SECOND, THIRD, FOURTH] = MEMBERS as [Somebody, Somebody, Somebody, Somebody]
const ON = '2027-01-04'
const opinions = (verdict: string, sentence: string) => ({ criteria: [{ criterion: 'region', verdict, sentence: '' }, { criterion: 'mission', verdict, sentence }] })
const AGAINST = 'Hier klopt niets van.'
const EVERYTHING = { from: null, until: null, actor: null, role: null, action: null, object: null, objectId: null, result: null, traceId: null, after: null, most: 1_000 } as const

async function voted (desk: Desk, id: string, ...choices: readonly (readonly [Somebody, 'yes' | 'no'])[]): Promise<void> {
  for (const [who, choice] of choices) await desk.act(who, id, 'vote-cast', ON, { choice, ...opinions(choice === 'yes' ? 'met' : 'not-met', choice === 'yes' ? 'Dat klopt.' : AGAINST) })
}

/** What a page or an answer says, without what is of no importance: who it is about, and ids that come with time. */
function plain (text: string, names: readonly string[]): string {
  return names.reduce((told, name) => told.replaceAll(name, '#'), text).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '*').replaceAll(/…[0-9a-f]{6}|\b[0-9a-f]{64}\b/g, '*')
}

t.test('whatever the others voted, who did not sees the same on every page and in every answer', async (t: Test) => {
  const told = async (second: 'yes' | 'no', third: 'yes' | 'no') => {
    const desk = await openDeskPages(t)
    const { id, reference, name } = await advised(desk, ON)
    await voted(desk, id, [FIRST, 'no'], [SECOND, second], [THIRD, third])
    const seen: Record<string, string> = {}
    for (const [who, person] of Object.entries({ chair: CHAIR, fourth: FOURTH, ann: ANN, auditor: AUDITOR })) {
      const browser = await desk.as(person)
      for (const page of ['', '/worksheet', '/decide']) seen[`${who} ${page}`] = plain(read((await get(browser, `/admission/cases/${id}${page}`)).body), [reference, name])
      seen[`${who} list`] = plain(read((await get(browser, '/admission')).body), [reference, name])
      const { events: _events, ...view } = await desk.view(person, id) as CaseView
      seen[`${who} view`] = plain(JSON.stringify(view), [reference, name])
    }
    return seen
  }
  const [carried, lost] = [await told('yes', 'yes'), await told('no', 'no')]
  for (const [what, text] of Object.entries(carried)) t.equal(lost[what], text, what)
  t.notMatch(Object.values(lost).join('\n'), new RegExp(`${AGAINST}|dragen deze beslissing`))
})

t.test('to close is to count: one try that is complete is told no, without a number, and is in the audit log', async (t: Test) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, ON)
  await voted(desk, id, [FIRST, 'no'], [SECOND, 'no'], [THIRD, 'yes'], [CHAIR, 'no'])
  const chair = await desk.as(CHAIR)
  const decide = read((await get(chair, `/admission/cases/${id}/decide`)).body)
  t.match(decide, /Tijdelijk toelaten/)
  t.match(decide, /Weigeren/)
  t.match(decide, /Wie beslist, telt de stemmen/)
  const reasons = { 'reasons-0': 'De organisatie werkt in de regio.', 'reasons-1': 'De missie staat in de statuten.' }
  const short = await take(chair, id, 'temporary-admission-decided', { reason: 'admitted', motivation: '' })
  t.equal(short.statusCode, 409)
  t.notMatch(read(short.body), /dragen/, 'what says too little is not counted')
  const tried = await take(chair, id, 'temporary-admission-decided', { reason: 'admitted', motivation: '', ...reasons })
  t.equal(tried.statusCode, 409)
  t.match(read(tried.body), /De stemmen dragen deze beslissing niet\. /)
  t.notMatch(read(tried.body), /\d+ voor|\d+ tegen/)
  t.same(await refusal(desk.act(CHAIR, id, 'temporary-admission-decided', ON)), ['case-refused', 'case-majority'])
  t.same(await refusal(desk.act(ANN, id, 'refusal-decided', ON)), ['case-refused', 'other-role'], 'who does not decide learns nothing')
  await chair.close()
  const noted = (await desk.application.store.auditEvents(EVERYTHING)).filter(({ result, objectId }) => result === 'refused' && objectId === id)
  t.same(noted.map(({ action, times }) => [action, times]), [['act-on-case', 1]], 'what was counted, and only that')
})

t.test('a new round is opened by equal votes of a quorum, and an attempt without them is in the audit log', async (t: Test) => {
  const desk = await openDeskPages(t, { tie: 'new-round' })
  const { id } = await advised(desk, ON)
  const round = () => desk.act(CHAIR, id, 'round-opened', ON, { kind: 'admission' })
  await voted(desk, id, [FIRST, 'no'], [CHAIR, 'yes'])
  t.same(await refusal(round()), ['case-refused', 'case-quorum'], 'one against one of five tells the chair nothing')
  await voted(desk, id, [SECOND, 'yes'])
  const chair = await desk.as(CHAIR)
  const tried = await take(chair, id, 'round-opened', { kind: 'admission' })
  t.equal(tried.statusCode, 409)
  t.notMatch(read(tried.body), /\d+ voor|\d+ tegen/)
  await chair.close()
  const noted = (await desk.application.store.auditEvents(EVERYTHING)).filter(({ result, objectId }) => result === 'refused' && objectId === id)
  t.same(noted.map(({ action, times }) => [action, times]), [['act-on-case', 1]])
  await voted(desk, id, [THIRD, 'no'])
  t.equal((await round()).to, 'advised')
})

t.test('votes of a round that was not closed stay with who cast them, also after a later decision on the same', async (t: Test) => {
  const seen = async (again: (desk: Desk, id: string) => Promise<unknown>, parts: Parameters<typeof openDeskPages>[1] = {}) => {
    const desk = await openDeskPages(t, parts)
    const { id } = await advised(desk, ON)
    await voted(desk, id, [FIRST, 'no'], [SECOND, 'yes'], [THIRD, 'yes'], [FOURTH, 'no'])
    await again(desk, id)
    await voted(desk, id, [SECOND, 'yes'], [THIRD, 'yes'], [CHAIR, 'yes'])
    await desk.act(CHAIR, id, 'temporary-admission-decided', ON)
    const votesOf = async (who: Somebody) => (await desk.view(who, id) as CaseView).events.filter(({ type }) => type === 'vote-cast').map((event) => (event as unknown as { readonly choice: string }).choice)
    return [await votesOf(AUDITOR), await votesOf(ANN), await votesOf(FIRST)]
  }
  const only = ['yes', 'yes', 'yes']
  const advise = (desk: Desk, id: string) => desk.act(ANN, id, 'advice-given', ON)
  t.same(await seen((desk, id) => desk.act(CHAIR, id, 'round-opened', ON, { kind: 'admission' }), { tie: 'new-round' }), [only, only, ['no', ...only]])
  t.same(await seen(async (desk, id) => {
    await desk.act(CHAIR, id, 'case-returned', ON, { motivation: 'Er is meer nodig.' })
    await advise(desk, id)
  }), [only, only, ['no', ...only]], 'of a case that was returned')
  t.same(await seen(async (desk, id) => {
    await desk.act(ANN, id, 'criterion-judged', ON, { criterion: 'region', reason: 'judged-again' })
    await advise(desk, id)
  }), [only, only, ['no', ...only]], 'of facts that changed')
})

t.test('after the decision the case page leads to how the committee voted, and to the file with its digest', async (t: Test) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, ON)
  await voted(desk, id, [FIRST, 'no'], [SECOND, 'yes'], [THIRD, 'yes'])
  const { event } = await desk.act(CHAIR, id, 'temporary-admission-decided', ON)
  const auditor = await desk.as(AUDITOR)
  const page = (await get(auditor, `/admission/cases/${id}`)).body
  const path = `/admission/cases/${id}/worksheet?decision=${event.id}`
  t.match(page, `href="${path}"`)
  const sheet = await get(auditor, path)
  t.equal(heading(sheet.body), 'Werkblad')
  t.match(read(sheet.body), /Zo stond het toen er werd beslist/)
  t.match(read(sheet.body), /2 voor, 1 tegen\. Dat is een ja\./)
  t.match(read(sheet.body), new RegExp(AGAINST))
  t.match(read(sheet.body), /2 leden hebben niet gestemd/)
  t.notMatch(read(sheet.body), /nog niet gestemd|Waar u het over moet hebben/, 'nobody votes any more')
  t.match((await get(auditor, `/en${path}`)).body, 'This is how it stood when it was decided')
  t.match((await get(auditor, `/admission/cases/${id}/worksheet`)).body, `href="${path}"`, 'the worksheet of now leads there as well')
  t.equal((await get(auditor, `/admission/cases/${id}/worksheet?decision=${id}`)).statusCode, 404)
  const file = await get(auditor, `/admission/cases/${id}/decision-files/${event.id}`)
  t.match(file, { statusCode: 200, headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': /^attachment; filename="[\w-]+-1\.json"$/ } })
  t.match(page, `SHA-256 ${createHash('sha256').update(file.body).digest('hex')}`, 'of the very bytes that are downloaded')
  t.notMatch(file.body, AGAINST, 'votes are secret in the file')
  t.equal((await get(auditor, `/admission/cases/${id}/decision-files/${id}`)).statusCode, 404)
  await desk.act(ANN, id, 'interest-declared', ON, { reason: 'family' })
  t.equal((await get(await desk.as(ANN), `/admission/cases/${id}/decision-files/${event.id}`)).statusCode, 403)
})

t.test('where it is laid down votes open to all once everybody voted, to talk before it is closed', async (t: Test) => {
  const desk = await openDeskPages(t, { votesOpenOnceAllVoted: true })
  const { id } = await advised(desk, ON)
  await voted(desk, id, [FIRST, 'no'], [SECOND, 'yes'], [THIRD, 'yes'], [FOURTH, 'yes'])
  const first = await desk.as(FIRST)
  const waiting = read((await get(first, `/admission/cases/${id}/worksheet`)).body)
  t.match(waiting, /Stemmen zijn geheim tot iedereen heeft gestemd/)
  t.notMatch(waiting, /Dat klopt\./)
  await voted(desk, id, [CHAIR, 'yes'])
  const sheet = read((await get(first, `/admission/cases/${id}/worksheet`)).body)
  t.match(sheet, /4 voor, 1 tegen/)
  t.match(sheet, /Waar u het over moet hebben/)
  t.match(read((await get(first, `/admission/cases/${id}`)).body), /Dat klopt\./, 'and so does the record')
  const { votes } = await desk.view(FIRST, id) as CaseView
  t.equal(votes.length, 5)
})

t.test('the worksheet tells in which term somebody sits; whose term is over is told so', async (t: Test) => {
  const limit = { longestMonths: 48, termsInARow: 2, monthsBetween: 12 }
  const desk = await openDeskPages(t, { rotation: { sits: { ...limit, longestMonths: 96 }, chairs: limit } })
  const { id } = await advised(desk, ON)
  const first = await desk.as(FIRST)
  const sheet = read((await get(first, `/admission/cases/${id}/worksheet`)).body)
  t.match(sheet, /lid: termijn 1 op rij, tot en met 31 december 2027/)
  t.match(sheet, /voorzitter: termijn 1 op rij, tot en met 31 december 2023\. De termijn is voorbij/)
  t.match(read((await get(first, '/en/procedure')).body), /one term lasts at most 96 months; at most 2 in a row, and again after 12 months/)
  await voted(desk, id, [FIRST, 'yes'], [SECOND, 'yes'], [THIRD, 'yes'])
  const refused = await take(await desk.as(CHAIR), id, 'temporary-admission-decided', { reason: 'admitted', motivation: '', 'reasons-0': 'Zo is het.', 'reasons-1': 'Zo is het.' })
  t.equal(refused.statusCode, 409)
  t.match(read(refused.body), /Deze plaats kan niet meer worden gebruikt: de termijn is voorbij/)
  t.match(read(refused.body), /Laat een ander lid dit doen/)
})
