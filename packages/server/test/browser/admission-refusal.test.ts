// A refusal in a real browser, in both languages: on what others said, so that the firm is heard first; and the objection to it, which another decides on.
import type { Page } from 'playwright-core'
import t from 'tap'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { wordsIn } from '../../dist/views/words.js'
import { act, behind, checkBoth, fill, ownAct, type Person, signIn } from './admission-people.js'
import { NO_BROWSER, open } from './open-browser.js'

// a refusal and an objection, page by page
t.setTimeout(600_000)

const FIRM = { scheme: 'fictional', value: 'FIC-0016' }
const VIEW = 'Wij werken elke week in Beverwijk (fictief).'
const SENTENCES = { 'reasons-0': 'U werkt niet in de regio.', 'reasons-1': 'U heeft een plan.', 'reasons-2': 'Het werk is social return waard.' }

/** How the objection ends, one way in each language. */
const ENDS = {
  nl: { type: 'objection-rejected', fields: { motivation: 'De commissie heeft alles meegewogen.', reason: 'unfounded' }, state: 'refused' },
  en: { type: 'objection-upheld', fields: { instead: 'treat-again', motivation: 'Uw reactie is niet meegewogen.', reason: 'founded' }, state: 'under-review' }
} as const

for (const language of ['nl', 'en'] as const) {
  const { admissionNames: { states, events }, caseStep, letters } = wordsIn(language)

  t.test(`a firm is heard before it is refused, objects, and the board decides (${language})`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, clock, store } = opened
    const address = `${opened.address}${language === 'nl' ? '' : `/${language}`}`
    const at = (day: string): void => { clock.now = () => `${day}T12:00:00.000Z` }
    const as = async (person: Person, path: string): Promise<Page> => signIn(t, browser, address, person, path)
    const look = async (page: Page, name: string): Promise<void> => checkBoth(t, page, `refusal ${language} ${name}`)
    const submit = async (page: Page): Promise<void> => page.locator('main form.step-form .actions button').first().click()
    at('2027-01-05')
    await loadMembers(store, clock)
    await loadProcedure(store, clock)
    const done = behind(store, clock, FIRM)
    const id = await done.open(FIRM)
    await done.act('firm', id, 'application-submitted', { documents: ['statutes', 'annual-account', 'label-plan'].map((kind) => ({ kind, sha256: 'a'.repeat(64) })) })
    await done.act('coordinator', id, 'review-started', {})
    for (const criterion of ['label-or-plan', 'sroi-worthy']) await done.act('coordinator', id, 'criterion-judged', { criterion, verdict: 'met', sentence: 'Dat staat in de stukken.', basedOn: 'applicant' })
    const ofDesk = `${address}/admission/cases/${id}`
    const ofFirm = `${address}/apply/cases/${id}`

    const desk = await as('coordinator', `/admission/cases/${id}/steps/criterion-judged`)
    await act(desk, ofDesk, 'criterion-judged', { criterion: 'region', verdict: 'not-met', sentence: 'Een opdrachtgever zegt dat zij er niet werkt.', basedOn: 'others', reason: 'judged' })
    await act(desk, ofDesk, 'advice-given', { motivation: 'De organisatie werkt niet in de regio.', reason: 'refuse' })
    await look(desk, 'a case, advised to refuse')
    const member = await as('committee-member', `/admission/cases/${id}/worksheet`)
    await act(member, ofDesk, 'vote-cast', { choice: 'no', 'criteria-0': 'not-met', 'criteria-0-why': 'Dat is gebleken.', motivation: 'Zij werkt niet in de regio.', reason: 'vote' })
    await look(member, 'a case, voted against')
    for (const person of ['committee-member-2', 'committee-member-3'] as const) await done.act(person, id, 'vote-cast', { kind: 'admission', choice: 'no', replaces: null, motivation: '' })

    at('2027-01-06')
    const chair = await as('committee-chair', `/admission/cases/${id}/decide`)
    await look(chair, 'to decide, before it is heard')
    await chair.goto(`${ofDesk}/steps/refusal-decided`)
    await look(chair, 'to refuse, the form')
    await submit(chair)
    await chair.locator('.error-summary').waitFor()
    await look(chair, 'to refuse, with mistakes')
    await fill(chair, 'main form.step-form', { ...SENTENCES, motivation: 'Uw organisatie werkt niet in de regio.', reason: 'criterion-not-met' })
    await submit(chair)
    await chair.getByText(caseStep.refusedTitle).waitFor()
    await chair.getByText(/4:7/).first().waitFor()
    await look(chair, 'to refuse, and a hearing stands in the way')

    const hearing = await as('coordinator', `/admission/cases/${id}/steps/hearing-offered`)
    await look(hearing, 'a hearing to offer, the form')
    await submit(hearing)
    await hearing.locator('.error-summary').waitFor()
    await look(hearing, 'a hearing to offer, with mistakes')
    await act(hearing, ofDesk, 'hearing-offered', { subject: 'refusal', until: '2027-01-20', reason: 'facts-of-others' })
    await look(hearing, 'a case, a hearing offered')

    const firm = await as('supplier', `/apply/cases/${id}`)
    await look(firm, 'own case, asked for its view')
    await firm.locator('main form:has([name=act][value=view]) button').last().click()
    await firm.locator('.error-summary').waitFor()
    await look(firm, 'own case, no view given')
    await ownAct(firm, ofFirm, 'view', { view: VIEW })
    await look(firm, 'own case, view given')

    at('2027-01-21')
    const heard = await as('coordinator', `/admission/cases/${id}`)
    await look(heard, 'a case, with what the firm says')
    await act(heard, ofDesk, 'hearing-closed', { subject: 'refusal', answered: 'yes', reason: 'view-given' })
    await look(heard, 'a case, heard')
    const decides = await as('committee-chair', `/admission/cases/${id}/decide`)
    await look(decides, 'to decide, heard')
    await act(decides, ofDesk, 'refusal-decided', { ...SENTENCES, motivation: 'Wij hebben uw reactie meegewogen.', reason: 'criterion-not-met' })
    await look(decides, 'a case, refused')
    const sends = await as('coordinator', `/admission/cases/${id}/letters`)
    await sends.getByText(letters.notSent).first().waitFor()
    await look(sends, 'letters, with a draft')
    await act(sends, ofDesk, 'decision-sent', {})

    const refused = await as('supplier', `/apply/cases/${id}`)
    await refused.getByText(states.refused, { exact: true }).first().waitFor()
    await look(refused, 'own case, refused')
    await refused.goto(`${address}/admission/cases/${id}/letters`)
    await refused.getByRole('link', { name: letters.kinds.refusal }).first().click()
    await refused.getByText('Wij hebben uw reactie meegewogen.').first().waitFor()
    await look(refused, 'the letter of a refusal')

    at('2027-02-01')
    const objects = await as('supplier', `/apply/cases/${id}`)
    await ownAct(objects, ofFirm, 'objection-lodged', { grounds: 'Wij werken wel in de regio (fictief).' })
    await objects.getByText(states.objection, { exact: true }).first().waitFor()
    await look(objects, 'own case, in objection')
    const second = await as('coordinator-2', `/admission/cases/${id}`)
    await look(second, 'a case, in objection')
    await act(second, ofDesk, 'hearing-offered', { subject: 'objection', until: '2027-02-10', reason: 'objection' })
    at('2027-02-11')
    const closes = await as('coordinator-2', `/admission/cases/${id}`)
    await act(closes, ofDesk, 'hearing-closed', { subject: 'objection', answered: 'no', reason: 'no-view-given' })
    await act(closes, ofDesk, 'proposal-made', { kind: 'objection', motivation: 'Alles overziend.', reason: 'objection' })
    const tried = await as('committee-chair', `/admission/cases/${id}/decide`)
    t.equal(await tried.getByRole('link', { name: events[ENDS[language].type].act, exact: true }).count(), 0, 'who refused does not decide on the objection')
    const board = await as('board-member', `/admission/cases/${id}/decide`)
    await look(board, 'to decide on an objection')
    await board.goto(`${ofDesk}/steps/${ENDS[language].type}`)
    await look(board, 'an objection, the form')
    await submit(board)
    await board.locator('.error-summary').waitFor()
    await look(board, 'an objection, with mistakes')
    await act(board, ofDesk, ENDS[language].type, ENDS[language].fields)
    await look(board, 'a case, decided on the objection')
    await act(await as('coordinator', '/admission'), ofDesk, 'decision-sent', {})
    const told = await as('supplier', `/apply/cases/${id}`)
    await told.getByText(states[ENDS[language].state], { exact: true }).first().waitFor()
    await look(told, 'own case, after the objection')
    const auditor = await as('auditor', `/admission/cases/${id}`)
    await look(auditor, 'a case after an objection, for an auditor')
  })
}
