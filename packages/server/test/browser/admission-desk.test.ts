// The desk of admission in a real browser: its pages when there is nothing, when there is much, when something is wrong and when it is done, on a phone and on a large screen.
import type { CaseEventSaid, CaseEventType } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { Browser, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { uuidv7 } from 'uuidv7'
import { actOnCase } from '../../dist/actions/admission/act-on-case.js'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { DEMONSTRATION_ISSUER } from '../../dist/identity/index.js'
import type { ContractPayload, PostgresqlStore } from '../../dist/store/index.js'
import { wordsIn } from '../../dist/views/words.js'
import { NOW } from '../application/build-application.js'
import { checkPage, NO_BROWSER, open, SCREENS } from './open-browser.js'

type Person = 'coordinator' | 'coordinator-2' | 'committee-chair' | 'committee-member' | 'committee-member-2' | 'committee-member-3' | 'auditor' | 'platform-administrator'

// A browser takes longer than a test usually may.
t.setTimeout(600_000)

const TODAY = NOW.slice(0, 10)
const FIRM = { scheme: 'fictional', value: 'FIC-0116' }
const DOCUMENTS = ['statutes', 'annual-account', 'label-plan'].map((kind) => ({ kind, sha256: 'a'.repeat(64) }))
const CRITERIA = ['region', 'label-or-plan', 'sroi-worthy']

for (const language of ['nl', 'en'] as const) {
  const { admissionNames: names, caseList, casePage, caseStep, firmDomains, handOver, labelRegister, worksheet, site } = wordsIn(language)

  t.test(`the desk in ${language}: a case from the empty list to what waits for the chair`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, store } = opened
    const address = `${opened.address}${language === 'nl' ? '' : `/${language}`}`
    await loadMembers(store, { now: () => NOW })
    await loadProcedure(store, { now: () => NOW })
    const as = async (person: Person, path: string): Promise<Page> => signIn(t, browser, address, person, path)
    const look = async (page: Page, name: string): Promise<void> => checkBoth(t, page, `${language} ${name}`)
    const act = actsIn(store)

    const desk = await as('coordinator', '/admission')
    await look(desk, 'list, empty')
    await desk.getByRole('button', { name: caseList.openButton }).click()
    await desk.locator('.error-summary').waitFor()
    await look(desk, 'list, with a mistake')
    await desk.getByLabel(caseList.scheme).fill(FIRM.scheme)
    await desk.getByLabel(caseList.number, { exact: true }).fill(FIRM.value)
    await desk.getByRole('button', { name: caseList.openButton }).click()
    await desk.waitForURL(/\/admission\/cases\//)
    await look(desk, 'a case, empty')
    const id = /\/cases\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? ''
    const at = (path: string): string => `${address}/admission/cases/${id}${path}`

    await act('coordinator', id, 'application-submitted', { documents: DOCUMENTS })
    await desk.goto(at(''))
    // the keyboard is enough: the step that waits is a link, and the form is sent from its last field
    await desk.getByRole('link', { name: names.events['review-started'].act }).first().press('Enter')
    await desk.waitForURL(/review-started/)
    await look(desk, 'a step with little to fill in')
    await desk.getByRole('button', { name: caseStep.submit }).press('Enter')
    await desk.waitForURL(/done=review-started/)
    await look(desk, 'a case, a step done')

    for (const type of ['criterion-judged', 'hearing-offered', 'completion-requested', 'case-handed-over'] as const) {
      await desk.goto(at(`/steps/${type}`))
      await look(desk, `form of ${type}`)
    }
    await desk.getByRole('button', { name: caseStep.submit }).click()
    await desk.locator('.error-summary').waitFor()
    await look(desk, 'a form with a mistake')
    await desk.goto(at('/steps/advice-given'))
    await desk.getByLabel(caseStep.ownLabels['advice-given.motivation'] ?? '').fill('Aan alles is voldaan.')
    await desk.getByLabel(names.reasons['admit'] ?? '', { exact: true }).check()
    await desk.getByRole('button', { name: caseStep.submit }).click()
    await desk.getByText(caseStep.refusedTitle).waitFor()
    await look(desk, 'refused by a rule')

    for (const criterion of CRITERIA) await act('coordinator', id, 'criterion-judged', { criterion, verdict: 'met', sentence: 'Dat staat in de stukken.', basedOn: 'applicant' })
    await act('coordinator', id, 'advice-given', { motivation: 'Aan alles is voldaan.' })
    await desk.goto(at('/domains'))
    await look(desk, 'mail domains, nobody looked')
    await desk.getByLabel(firmDomains.added).fill('geen domein')
    await desk.getByRole('button', { name: firmDomains.submit }).press('Enter')
    await desk.locator('.error-summary').waitFor()
    await look(desk, 'mail domains, with a mistake')
    await desk.getByLabel(firmDomains.added).fill('firma.example')
    await desk.getByRole('button', { name: firmDomains.submit }).press('Enter')
    await desk.getByText(firmDomains.done).waitFor()
    await look(desk, 'mail domains, on record')
    await desk.goto(at('/worksheet'))
    await look(desk, 'worksheet, nobody voted')

    const member = await as('committee-member', `/admission/cases/${id}/steps/vote-cast`)
    await look(member, 'to vote')
    await member.getByRole('button', { name: caseStep.submit }).click()
    await member.locator('.error-summary').waitFor()
    await look(member, 'a vote with a mistake')
    await member.getByLabel(caseStep.choice.yes, { exact: true }).check()
    await member.getByRole('button', { name: caseStep.submit }).click()
    await member.waitForURL(/done=vote-cast/)
    await member.goto(at('/worksheet'))
    await member.getByText(worksheet.secretUntilAll).waitFor()
    await look(member, 'worksheet, secret')
    for (const person of ['committee-member-2', 'committee-member-3'] as const) await act(person, id, 'vote-cast', { kind: 'admission', choice: 'yes', replaces: null, motivation: '' })

    const chair = await as('committee-chair', `/admission/cases/${id}/decide`)
    await look(chair, 'to decide')
    await chair.getByRole('link', { name: names.events['temporary-admission-decided'].act, exact: true }).first().click()
    await chair.waitForURL(/temporary-admission-decided/)
    await look(chair, 'to decide, the form')
    for (const index of CRITERIA.keys()) await chair.locator(`#field-reasons-${index}`).fill('Dat is gebleken.')
    await chair.getByRole('button', { name: caseStep.submit }).click()
    await chair.waitForURL(/done=temporary-admission-decided/)
    await look(chair, 'a case, decided')
    await chair.getByRole('link', { name: casePage.closedWorksheet }).click()
    await chair.waitForURL(/worksheet\?decision=/)
    await chair.getByText(worksheet.wasOpened).waitFor()
    await look(chair, 'worksheet, as it was at the decision')
    await chair.goto(at('/letters'))
    await look(chair, 'letters of a case')
    const file = chair.waitForEvent('download')
    await chair.goto(at(''))
    await chair.getByRole('link', { name: casePage.decisionFile }).click()
    t.match((await file).suggestedFilename(), /-1\.json$/)

    await desk.goto(`${address}/admission`)
    await look(desk, 'list, filled')
    await desk.getByLabel(caseList.find).fill(FIRM.value.toLowerCase())
    await desk.getByRole('button', { name: caseList.findButton }).press('Enter')
    await desk.waitForURL(/q=fic-0116/)
    t.equal(await desk.locator('tbody tr').count(), 1)
    await look(desk, 'list, found')
    await desk.goto(`${address}/admission?q=nobody`)
    await desk.getByText(caseList.none).waitFor()
    await look(desk, 'list, nothing found')
    await desk.goto(`${address}/admission`)
    const other = await as('coordinator-2', '/expiring')
    await look(other, 'badges that end, none')
    await act('coordinator', id, 'decision-sent', { decision: (await store.cases.find(id))?.events.findLast(({ type }) => type === 'temporary-admission-decided')?.id })
    await act('coordinator', id, 'extension-asked', { ground: 'issuer-late', motivation: 'De uitgever heeft een wachtlijst.' })
    await contractAtFirm(store)
    await other.goto(`${address}/expiring?within=400`)
    await other.locator('details summary').click()
    await look(other, 'badges that end, with what leans on one')
    await other.goto(at('/steps/extension-given'))
    await look(other, 'an extension, with what it changes')
    await other.goto(`${address}/labels`)
    await look(other, 'labels, none')
    await other.getByRole('link', { name: labelRegister.add }).click()
    await other.getByRole('button', { name: labelRegister.enterButton }).click()
    await other.locator('.error-summary').waitFor()
    await look(other, 'a new label, with mistakes')
    const label = { 'organisation-scheme': FIRM.scheme, 'organisation-value': FIRM.value, 'label-scheme': 'pso', 'label-level': '30-plus', 'label-issuer': 'PSO', 'label-number': 'F-1', 'label-from': '2026-05-01', source: 'een verzonnen register' }
    for (const [field, value] of Object.entries(label)) await other.locator(`#field-${field}`).fill(value)
    await other.getByLabel(names.results.valid, { exact: true }).check()
    await other.getByLabel(names.evidenceLevels.register, { exact: true }).check()
    await other.getByRole('button', { name: labelRegister.enterButton }).click()
    await other.waitForURL(/done=entered/)
    await look(other, 'a label, on record')
    await other.locator('form[action$="/suspensions"] button').click()
    await other.locator('.error-summary').waitFor()
    await look(other, 'a label, with a mistake')
    await other.goto(`${address}/labels`)
    await look(other, 'labels, filled')
    await other.goto(`${address}/procedure`)
    await look(other, 'procedure')
    await other.goto(`${address}/admission/hand-over`)
    await look(other, 'hand over')
    await other.getByRole('button', { name: handOver.submit }).click()
    await other.locator('.error-summary').waitFor()
    await look(other, 'hand over, with a mistake')
    await act('coordinator', id, 'interest-declared', {}, 'family')
    await desk.goto(at(''))
    await look(desk, 'a case that is closed to who has an interest')
    await desk.goto(at('/letters'))
    await look(desk, 'letters that are closed to who has an interest')
    const auditor = await as('auditor', `/admission/cases/${id}`)
    t.equal(await auditor.getByRole('navigation', { name: site.deskNavigation }).getByRole('link', { name: site.desk.admission }).count(), 1)
    await look(auditor, 'a case, for an auditor')
  })
}

type Parts = Readonly<Record<string, unknown>>

/** Puts things on record as persons of the demonstration do. */
function actsIn (store: PostgresqlStore): (person: Person, id: string, type: CaseEventType, parts: Parts, reason?: string) => Promise<void> {
  return async (person, id, type, parts, reason = EVENT_RULES[type].reasons[0]) => {
    const role = person.startsWith('committee') ? 'committee-member' : 'coordinator'
    const said = { type, on: TODAY, reason, evidence: [], ...parts } as unknown as CaseEventSaid
    await store.write(async (writing) => actOnCase({
      writing, at: NOW, by: { kind: 'person', issuer: DEMONSTRATION_ISSUER, subject: person, organisation: null }, memberships: [{ role, authority: null }], reach: { all: true }, authorities: [], requireVersion: () => {}
    }, id, said))
  }
}

/** A contract with a purchase that is agreed at the firm. */
async function contractAtFirm (store: PostgresqlStore): Promise<void> {
  const firm = (await store.registerAt())?.suppliers.find(({ identifier }) => identifier.value === FIRM.value)?.id ?? ''
  const payload: ContractPayload = {
    authority: 'haarlem', owner: { scheme: 'fictional', value: 'FIC-7000' },
    contract: { id: 'fictional-cleaning', title: 'Schoonmaak (fictief)', nature: 'services', days: {}, period: { from: '2027-01-01', until: '2028-12-31' }, cpv: ['90910000'] },
    fillings: [{ state: 'agreed', cents: 250_000_00, supplier: firm, on: '2028-03-01' }]
  }
  await store.write(async ({ contracts }) => contracts.create(uuidv7(), payload, NOW))
}

async function signIn (t: Test, browser: Browser, address: string, person: Person, path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: SCREENS.telephone })
  t.teardown(() => context.close())
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?returnTo=${encodeURIComponent(new URL(`${address}${path}`).pathname)}`)
  await page.locator(`button[name="person"][value="${person}"]`).click()
  await page.waitForURL(`${address}${path}`)
  return page
}

async function checkBoth (t: Test, page: Page, name: string): Promise<void> {
  for (const size of Object.values(SCREENS)) {
    await page.setViewportSize(size)
    await checkPage(t, page, `${name}, ${size.width} wide`)
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/admission ${name} ${size.width}.png`, fullPage: true })
  }
}
