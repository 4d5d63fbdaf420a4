// From application to lapse in a real browser, in both languages, by a clock that the test turns: a new firm applies, the desk prepares, members judge, the chair decides, a year goes by.
import type { CaseEventType } from '@sroi/matcher'
import type { Page } from 'playwright-core'
import t from 'tap'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { admissionNames as en } from '../../dist/views/words/admission-names.en.js'
import { admissionNames as nl } from '../../dist/views/words/admission-names.nl.js'
import { need } from '../application/question.ts'
import { act, checkBoth, type Fields, ownAct, type Person, signIn, step } from './admission-people.js'
import { NO_BROWSER, open } from './open-browser.js'

const LANGUAGES = { nl: { names: nl, until: '17 januari 2028' }, en: { names: en, until: '17 January 2028' } } as const
const NAME = 'De Verzonnen Plank (fictief)'
const OFFER = 'Plankenschaverij'

// two journeys of a year, page by page
t.setTimeout(600_000)

for (const [language, { names: { states }, until }] of Object.entries(LANGUAGES)) {
  t.test(`a new firm applies, is admitted for a year, and lapses when it has no label (${language})`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, clock, store } = opened
    const address = `${opened.address}${language === 'nl' ? '' : `/${language}`}`
    const at = (day: string, time = '12:00'): void => { clock.now = () => new Date(`${day}T${time}:00.000Z`).toISOString() }
    const as = async (person: Person, path: string): Promise<Page> => signIn(t, browser, address, person, path)
    const look = async (page: Page, name: string): Promise<void> => checkBoth(t, page, `${language} ${name}`)
    at('2027-01-04')
    await loadMembers(store, clock)
    await loadProcedure(store, clock)

    const firm = await as('new-firm', '/apply')
    await look(firm, 'apply, empty')
    await step(firm, address, 'who', { headcountLeast: 'tien' })
    await firm.locator('.error-summary').waitFor()
    await look(firm, 'apply, a step with a mistake')
    await step(firm, address, 'who', { names: NAME, town: 'Velsen', municipality: 'velsen', headcountLeast: '10', headcountMost: '25', mailDomains: 'de-verzonnen-plank.example' })
    await step(firm, address, 'mission', { missionInStatutes: 'yes' })
    await step(firm, address, 'region', { worksIn: 'velsen' })
    await step(firm, address, 'offer', { 'offer-0-title': OFFER, 'offer-0-text': 'Wij schaven planken voor vloeren.', 'offer-0-cpv': '77310000' })
    for (const [row, kind] of ['statutes', 'annual-account'].entries()) {
      await step(firm, address, 'documents', { [`document-${row}-kind`]: kind, [`document-${row}-sha256`]: String(row).repeat(64), [`document-${row}-on`]: '2026-05-01' })
    }
    await firm.goto(`${address}/apply`)
    await look(firm, 'apply, filled')
    await firm.locator('form[action$="/apply/hand-in"] button').click()
    await firm.waitForURL(/\/apply\/cases\//)
    await firm.getByText(states.submitted, { exact: true }).first().waitFor()
    await look(firm, 'own case, handed in')
    const id = /\/apply\/cases\/([0-9a-f-]{36})/.exec(firm.url())?.[1] ?? ''

    const desk = await as('coordinator', '/admission')
    await look(desk, 'list of cases')
    await desk.getByRole('link', { name: new RegExp(NAME.replace(/[()]/g, '\\$&')) }).first().click()
    await desk.waitForURL(new RegExp(`/admission/cases/${id}`))
    await look(desk, 'a case, to prepare')
    const take = (page: Page, type: CaseEventType, fields: Fields) => act(page, `${address}/admission/cases/${id}`, type, fields)
    await desk.goto(`${address}/admission/cases/${id}/steps/completion-requested`)
    await desk.locator('main form.step-form .actions button').first().click()
    await desk.locator('.error-summary').waitFor()
    await look(desk, 'a step with a mistake')
    await take(desk, 'completion-requested', { missing: 'label-plan', termUntil: '2027-01-18', reason: 'document-missing' })

    // days go by, and with them sessions
    at('2027-01-08')
    const asked = await as('new-firm', `/apply/cases/${id}`)
    await asked.getByText(states.incomplete, { exact: true }).first().waitFor()
    await look(asked, 'own case, incomplete')
    await step(asked, address, 'documents', { 'document-2-kind': 'label-plan', 'document-2-sha256': '2'.repeat(64), 'document-2-on': '2027-01-06' })
    await ownAct(asked, `${address}/apply/cases/${id}`, 'application-completed', {})

    at('2027-01-11')
    const review = await as('coordinator', `/admission/cases/${id}`)
    await take(review, 'review-started', {})
    for (const criterion of ['region', 'label-or-plan', 'sroi-worthy']) await take(review, 'criterion-judged', { criterion, verdict: 'met', sentence: 'Dat staat in de stukken.', basedOn: 'applicant', reason: 'judged' })
    await take(review, 'advice-given', { motivation: 'Aan alles is voldaan.', reason: 'admit' })

    at('2027-01-14')
    for (const member of ['committee-member', 'committee-member-2', 'committee-chair'] as const) {
      const page = await as(member, `/admission/cases/${id}/worksheet`)
      await look(page, `worksheet, ${member}`)
      await take(page, 'vote-cast', { kind: 'admission', choice: 'yes', reason: 'vote' })
    }
    at('2027-01-18')
    const chair = await as('committee-chair', `/admission/cases/${id}/decide`)
    await look(chair, 'to decide')
    await take(chair, 'temporary-admission-decided', { 'reasons-0': 'De organisatie werkt in de regio.', 'reasons-1': 'Er ligt een plan.', 'reasons-2': 'Het werk is social return waard.' })
    await look(chair, 'decided')
    await chair.getByText(states['admitted-temporarily'], { exact: true }).first().waitFor()
    const unaware = await as('new-firm', `/apply/cases/${id}`)
    await unaware.getByText(states.advised, { exact: true }).first().waitFor()
    t.notOk(await isFound(opened.address, '2027-06-01'), 'a decision that was not sent has no effect')
    await take(await as('coordinator', '/admission'), 'decision-sent', {})
    const told = await as('new-firm', `/apply/cases/${id}`)
    await told.getByText(states['admitted-temporarily'], { exact: true }).first().waitFor()
    await told.getByText(until).first().waitFor()
    await look(told, 'own case, its year')
    t.ok(await isFound(opened.address, '2027-06-01'), 'contractors find it')

    at('2027-12-20')
    const expiring = await as('coordinator-2', '/expiring')
    await expiring.getByText(NAME).first().waitFor()
    await look(expiring, 'who is about to lose the badge')
    await ownAct(await as('new-firm', `/apply/cases/${id}`), `${address}/apply/cases/${id}`, 'extension-asked', { ground: 'issuer-late', why: 'De uitgever heeft een wachtlijst.' })
    const longer = await as('coordinator', `/admission/cases/${id}/steps/extension-refused`)
    await look(longer, 'an extension, to decide')

    at('2028-01-17', '22:59')
    const last = await as('new-firm', `/apply/cases/${id}`)
    await last.getByText(states['admitted-temporarily'], { exact: true }).first().waitFor()
    at('2028-01-17', '23:00')
    await last.reload()
    await last.getByText(states.lapsed, { exact: true }).first().waitFor()
    await look(last, 'own case, lapsed')
    t.notOk(await isFound(opened.address, '2028-01-18'), 'and no longer, from midnight on')
    const hit = await as('coordinator-2', '/expiring')
    await hit.getByRole('heading', { name: NAME }).waitFor()
    await look(hit, 'who has lost the badge')
    const over = await as('coordinator', `/admission/cases/${id}`)
    await over.getByText(states.lapsed, { exact: true }).first().waitFor()
    await look(over, 'a case, lapsed')
    const auditor = await as('auditor', `/admission/cases/${id}`)
    await look(auditor, 'a case, for an auditor')
  })
}

/** Whether a contractor who needs what the firm offers finds it on a day. */
async function isFound (address: string, on: string): Promise<boolean> {
  const answer = await fetch(`${address}/v1/searches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...need(OFFER, { authority: 'velsen', show: 20 }), on }) })
  const { ranked } = await answer.json() as { ranked: { items: readonly { supplier: { name: string } }[] } }
  return ranked.items.some(({ supplier }) => supplier.name === NAME)
}
