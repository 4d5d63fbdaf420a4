// The letters of a case in a real browser: for the desk while a decision is a draft, and for the firm once it was sent.
import { readFileSync } from 'node:fs'
import type { CaseEventSaid, CaseEventType } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { Browser, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { actOnCase } from '../../dist/actions/admission/act-on-case.js'
import { openCase } from '../../dist/actions/admission/open-case.js'
import type { Write } from '../../dist/actions/write.js'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { DEMONSTRATION_ISSUER } from '../../dist/identity/index.js'
import { wordsIn } from '../../dist/views/words.js'
import { NOW } from '../application/build-application.js'
import { checkPage, NO_BROWSER, open, SCREENS } from './open-browser.js'

// A browser takes longer than a test usually may.
t.setTimeout(240_000)

const TODAY = NOW.slice(0, 10)
const APPLICANT = { scheme: 'fictional', value: 'FIC-0016' }
const CRITERIA = ['region', 'label-or-plan', 'sroi-worthy']
const HOSTILE = 'Er is genoeg gebleken. <script>document.title = "gekaapt"</script>\nשלום, Москва en Ἀθήνα.'

for (const language of ['nl', 'en'] as const) {
  const { letters: said } = wordsIn(language)

  t.test(`letters in ${language}: a draft, a list, both registers and a PDF`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, store } = opened
    const address = `${opened.address}${language === 'nl' ? '' : `/${language}`}`
    await loadMembers(store, { now: () => NOW })
    await loadProcedure(store, { now: () => NOW })
    const write = <T>(person: string, work: (write: Write) => Promise<T>): Promise<T> => store.write(async (writing) => work({
      writing, at: NOW, by: { kind: 'person', issuer: DEMONSTRATION_ISSUER, subject: person, organisation: null }, memberships: [{ role: person.startsWith('committee') ? 'committee-member' : 'coordinator', authority: null }],
      reach: { all: true }, authorities: [], requireVersion: () => {}
    }))
    const { id } = await write('coordinator', (one) => openCase(one, { applicant: APPLICANT }))
    const act = (person: string, type: CaseEventType, parts: object): Promise<unknown> => write(person, (one) => actOnCase(one, id, { type, on: TODAY, reason: EVENT_RULES[type].reasons[0], evidence: [], ...parts } as unknown as CaseEventSaid))
    const desk = await signIn(t, browser, address, 'coordinator', `/admission/cases/${id}/letters`)
    const look = (page: Page, name: string): Promise<void> => checkBoth(t, page, `${language} ${name}`)
    await desk.getByText(said.none).waitFor()
    await look(desk, 'letters, none')

    await decide(act)
    await desk.reload()
    await desk.getByText(said.notSent).waitFor()
    await look(desk, 'letters, a draft')
    await desk.getByRole('link', { name: said.kinds['temporary-admission'] }).click()
    await desk.getByText(said.notSent).waitFor()
    await look(desk, 'a letter, draft')
    const event = /letters\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? ''
    await act('coordinator', 'decision-sent', { decision: event })

    await desk.reload()
    t.equal(await desk.locator('blockquote p').count(), 2, 'what somebody wrote is two paragraphs of text')
    t.match(await desk.locator('blockquote').textContent(), /<script>document\.title/)
    t.notMatch(await desk.title(), 'gekaapt')
    t.match(await desk.locator('blockquote').textContent(), 'שלום, Москва en Ἀθήνα.')
    t.match(await desk.locator('.letter__sentence').first().getAttribute('data-sources'), /event [0-9a-f-]{36}/)
    await look(desk, 'a letter, plain')
    const firm = await signIn(t, browser, address, 'supplier', `/admission/cases/${id}/letters`)
    await look(firm, 'letters, for the firm')
    await firm.getByRole('link', { name: said.kinds['temporary-admission'] }).click()
    await firm.getByRole('link', { name: said.toOwn }).waitFor()
    t.equal(await firm.locator('[data-sources]').count(), 0, 'ids of events are for the desk')
    await look(firm, 'a letter, for the firm')

    await desk.getByRole('link', { name: said.formal }).click()
    await desk.getByRole('link', { name: said.plain }).waitFor()
    await look(desk, 'a letter, formal')
    await desk.emulateMedia({ media: 'print' })
    await checkPage(t, desk, `${language} a letter, on paper`)
    await desk.emulateMedia({ media: 'screen' })
    const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: said.download }).click()])
    t.match(download.suggestedFilename(), /^(brief|letter)-\d{4}-[0-9A-Z]{8}\.pdf$/)
    t.equal(readFileSync(await download.path()).subarray(0, 5).toString('latin1'), '%PDF-')
  })
}

async function decide (act: (person: string, type: CaseEventType, parts: object) => Promise<unknown>): Promise<void> {
  await act('coordinator', 'application-submitted', { documents: ['statutes', 'annual-account', 'label-plan'].map((kind) => ({ kind, sha256: 'a'.repeat(64) })) })
  await act('coordinator', 'review-started', {})
  for (const criterion of CRITERIA) await act('coordinator', 'criterion-judged', { criterion, verdict: 'met', sentence: 'Dat staat in de stukken.', basedOn: 'applicant' })
  await act('coordinator', 'advice-given', { motivation: 'Aan alles is voldaan.' })
  for (const person of ['committee-member', 'committee-member-2', 'committee-member-3']) await act(person, 'vote-cast', { kind: 'admission', choice: 'yes', replaces: null, motivation: '' })
  await act('committee-chair', 'temporary-admission-decided', { badgeFrom: null, motivation: HOSTILE, reasons: CRITERIA.map((criterion) => ({ criterion, sentence: 'Dat is gebleken.' })) })
}

async function signIn (t: Test, browser: Browser, address: string, person: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREENS.telephone })
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
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/letters ${name} ${size.width}.png`, fullPage: true })
  }
}
