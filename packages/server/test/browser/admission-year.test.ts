// The year of a badge in a real browser, in both languages: purchases that lean on it, a request for more time that is decided on, and a label that is handed in, checked, and makes the badge a full one.
import type { Page } from 'playwright-core'
import t from 'tap'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { wordsIn } from '../../dist/views/words.js'
import { act, behind, checkBoth, fill, ownAct, type Person, signIn } from './admission-people.js'
import { NO_BROWSER, open } from './open-browser.js'

// a year, page by page
t.setTimeout(600_000)

/** A firm of the register that somebody can be. */
const FIRM = { scheme: 'fictional', value: 'FIC-0016' }
const NAME = 'Wasbeer Containerreiniging'
const CRITERIA = ['region', 'label-or-plan', 'sroi-worthy']
const REASONS = CRITERIA.map((criterion) => ({ criterion, sentence: 'Dat is gebleken.' }))
const WHY = 'De uitgever heeft het onderzoek verzet (fictief).'

for (const language of ['nl', 'en'] as const) {
  const { admissionNames: { states, events, results }, caseStep, expiringBadges, labelRegister } = wordsIn(language)
  const leaning = language === 'nl' ? /€\s250\.000/ : /€\s?250,000/

  t.test(`a badge with purchases on it is extended, and becomes a full one by a label that was checked (${language})`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, clock, store } = opened
    const address = `${opened.address}${language === 'nl' ? '' : `/${language}`}`
    const at = (day: string): void => { clock.now = () => `${day}T12:00:00.000Z` }
    const as = async (person: Person, path: string): Promise<Page> => signIn(t, browser, address, person, path)
    const look = async (page: Page, name: string): Promise<void> => checkBoth(t, page, `year ${language} ${name}`)
    at('2027-01-05')
    await loadMembers(store, clock)
    await loadProcedure(store, clock)
    const done = behind(store, clock, FIRM)
    const id = await done.open(FIRM)
    await done.act('firm', id, 'application-submitted', { documents: ['statutes', 'annual-account', 'label-plan'].map((kind) => ({ kind, sha256: 'a'.repeat(64) })) })
    await done.act('coordinator', id, 'review-started', {})
    for (const criterion of CRITERIA) await done.act('coordinator', id, 'criterion-judged', { criterion, verdict: 'met', sentence: 'Dat staat in de stukken.', basedOn: 'applicant' })
    await done.act('coordinator', id, 'advice-given', { motivation: 'Aan alles is voldaan.' })
    for (const person of ['committee-member', 'committee-member-2', 'committee-member-3'] as const) await done.act(person, id, 'vote-cast', { kind: 'admission', choice: 'yes', replaces: null, motivation: '' })
    const decision = await done.act('committee-chair', id, 'temporary-admission-decided', { badgeFrom: null, motivation: 'Welkom.', reasons: REASONS })
    await done.act('coordinator', id, 'decision-sent', { decision })
    await done.contract({
      authority: 'haarlem',
      contract: { id: 'fictional-containers', title: 'Containers reinigen (fictief)', nature: 'services', trigger: 'contract', days: { contract: '2026-12-01' }, period: { from: '2027-01-01', until: '2028-12-31' }, cpv: ['90918000'] },
      fillings: [{ state: 'agreed', cents: 250_000_00, supplier: 'fic-0016', on: '2028-03-01' }]
    })
    const ofDesk = `${address}/admission/cases/${id}`
    const ofFirm = `${address}/apply/cases/${id}`

    at('2027-12-10')
    const expiring = await as('coordinator-2', '/expiring')
    await expiring.getByText(NAME).first().waitFor()
    await expiring.getByText(leaning).first().waitFor()
    await expiring.locator('summary', { hasText: expiringBadges.lapse }).first().click()
    await look(expiring, 'expiring, with a contract that leans on it')
    await expiring.getByRole('link', { name: expiringBadges.alternatives }).first().click()
    await expiring.waitForURL(/\/search\?/)
    await look(expiring, 'somebody else for that contract')

    const firm = await as('supplier', `/apply/cases/${id}`)
    await look(firm, 'own case, nothing asked')
    const asked = firm.locator('main form:has([name=act][value=extension-asked])')
    await asked.locator('button').last().click()
    await firm.locator('.error-summary').waitFor()
    await look(firm, 'an extension without a ground')
    await ownAct(firm, ofFirm, 'extension-asked', { ground: 'issuer-late', why: WHY })
    await look(firm, 'own case, an extension asked')

    const desk = await as('coordinator', `/admission/cases/${id}`)
    await desk.getByText(WHY).first().waitFor()
    await look(desk, 'a case with a request')
    await act(desk, ofDesk, 'proposal-made', { kind: 'extension', motivation: 'De grond staat op de lijst.', reason: 'extension-asked-for' })
    await look(desk, 'a case, proposed')
    const other = await as('coordinator-2', `/admission/cases/${id}/decide`)
    await other.getByText(caseStep.grounds['issuer-late'] ?? '').first().waitFor()
    await look(other, 'to decide on more time')
    await other.getByRole('link', { name: events['extension-given'].act, exact: true }).first().click()
    await other.waitForURL(/extension-given/)
    await other.getByText(leaning).first().waitFor()
    await look(other, 'an extension, with what it does to purchases')
    await other.locator('main form.step-form .actions button').first().click()
    await other.locator('.error-summary').waitFor()
    await look(other, 'an extension, with mistakes')
    await fill(other, 'main form.step-form', { until: '2030-01-01', motivation: 'Het duurt buiten uw schuld langer.', ground: 'issuer-late' })
    await other.locator('main form.step-form .actions button').first().click()
    await other.getByText(caseStep.refusedTitle).waitFor()
    await look(other, 'an extension that is too long')
    await act(other, ofDesk, 'extension-given', { until: '2028-04-04', motivation: 'Het duurt buiten uw schuld langer.', ground: 'issuer-late' })
    await look(other, 'a case, extended')
    await act(desk, ofDesk, 'decision-sent', {})

    const longer = await as('supplier', `/apply/cases/${id}`)
    await longer.getByText(states.extended, { exact: true }).first().waitFor()
    await longer.getByText(language === 'nl' ? '4 april 2028' : '4 April 2028').first().waitFor()
    await look(longer, 'own case, extended')

    at('2028-03-01')
    const holder = await as('supplier', `/apply/cases/${id}`)
    await ownAct(holder, ofFirm, 'label-handed-in', { 'label-which': 'pso|30-plus', 'label-number': 'FICTIEF-1', 'label-from': '2028-02-15', 'label-until': '2030-02-14', certificate: 'd'.repeat(64) })
    await holder.getByText(states['label-under-check'], { exact: true }).first().waitFor()
    await look(holder, 'own case, a label to check')
    const checking = await as('coordinator', `/admission/cases/${id}/steps/label-checked`)
    await look(checking, 'a label to check, the form')
    await checking.locator('main form.step-form .actions button').first().click()
    await checking.locator('.error-summary').waitFor()
    await look(checking, 'a label to check, with mistakes')
    await act(checking, ofDesk, 'label-checked', { result: 'valid', level: 'register', source: 'Register van de uitgever (fictief)', reason: 'register-of-issuer' })
    await look(checking, 'a case, its label checked')
    await act(checking, ofDesk, 'proposal-made', { kind: 'full', motivation: 'Het keurmerk geldt.', reason: 'label-valid' })
    const full = await as('coordinator-2', `/admission/cases/${id}/steps/full-admission-decided`)
    await look(full, 'to admit in full, the form')
    await act(full, ofDesk, 'full-admission-decided', { 'reasons-0': 'U werkt in de regio.', 'reasons-1': 'U heeft een keurmerk.', 'reasons-2': 'Het werk is social return waard.', motivation: 'Uw keurmerk geldt.' })
    await look(full, 'a case, admitted in full')
    await act(await as('coordinator', '/admission'), ofDesk, 'decision-sent', {})

    const told = await as('supplier', `/apply/cases/${id}`)
    await told.getByText(states['admitted-full'], { exact: true }).first().waitFor()
    await look(told, 'own case, admitted in full')
    const labels = await as('coordinator', '/labels')
    await labels.getByText(NAME).first().waitFor()
    await look(labels, 'labels, with that one')
    await labels.locator('main a[href*="/labels/"]', { hasNotText: labelRegister.add }).first().click()
    await labels.getByText(results.valid).first().waitFor()
    await look(labels, 'a label that was checked in a case')
    const register = (await store.refresh()).suppliers.find(({ id: supplier }) => supplier === 'fic-0016')
    t.match(register?.admissions.at(-1), { standing: 'full', period: { until: '2030-02-14' } }, 'searches find it for as long as its label holds')
  })
}
