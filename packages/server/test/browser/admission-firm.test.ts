// A firm applies in a real browser, from its first visit to the last day of its badge, in both languages, on a phone and on a large screen. No page of it has a script.
import t from 'tap'
import type { Page } from 'playwright-core'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { ANN, CHAIR, deskOver, MEMBERS } from '../admission/desk.js'
import { checkScreens, NO_BROWSER, open, SCREENS } from './open-browser.js'

const opened = await open(t, { identified: { demonstrationSignIn: true } })
t.setTimeout(600_000)
if (opened !== null) await loadMembers(opened.store, { now: () => '2026-01-02T12:00:00.000Z' })
const LANGUAGES = [['nl', ''], ['en', '/en']] as const
const STEPS = ['who', 'mission', 'people', 'income', 'region', 'offer', 'labels', 'documents'] as const

type T = Parameters<typeof checkScreens>[0]

t.test('a firm applies, is asked for more, gets a badge, and loses it on the day after its last', { skip: NO_BROWSER }, async (t) => {
  if (opened === null) return
  const { address, browser, store, clock } = opened
  const desk = await deskOver(store, '')
  desk.clock.at = '2026-11-22T09:00:00.000Z'
  clock.now = () => desk.clock.at
  const context = await browser.newContext({ locale: 'nl-NL', viewport: SCREENS.telephone })
  t.teardown(() => context.close())
  const page = await context.newPage()
  const signIn = async (path: string): Promise<void> => {
    await context.clearCookies()
    await page.goto(`${address}/sign-in?returnTo=${encodeURIComponent(path)}`)
    await page.getByRole('button', { name: 'Ga verder als Leverancier' }).click()
    await page.waitForURL(`${address}${path}`)
  }
  const both = async (path: string, name: string): Promise<void> => {
    for (const [language, prefix] of LANGUAGES) {
      await page.goto(`${address}${prefix}${path}`)
      await look(t, page, `${name}, ${language}`)
    }
  }

  await signIn('/apply')
  t.ok(await page.getByRole('link', { name: 'Aanmelden', exact: true }).isVisible(), 'it is in the menu')
  t.equal(await page.locator('script').count(), 0, 'no page of it has a script')
  await both('/apply', 'nothing saved yet')
  for (const step of STEPS) await both(`/apply/steps/${step}`, `${step}, as the register has it`)

  for (const [language, prefix] of LANGUAGES) {
    const wrong = async (step: typeof STEPS[number], fill: () => Promise<void>): Promise<void> => {
      await page.goto(`${address}${prefix}/apply/steps/${step}`)
      await fill()
      await page.locator('button[name=do][value=save]').click()
      await page.locator('.error-summary').waitFor()
      await look(t, page, `${step}, with mistakes, ${language}`)
    }
    await wrong('who', async () => {
      await page.locator('[name=headcountLeast]').fill('veel')
      await page.locator('[name=town]').fill('')
    })
    await wrong('people', async () => {
      await page.locator('[name=group-sroi-band]').selectOption('15-to-30')
      await page.locator('[name=group-sroi-from]').fill('')
    })
    await wrong('income', async () => page.locator('[name=commercialIncomeLeast]').fill('120'))
    await wrong('offer', async () => page.locator('[name=offer-0-cpv]').fill('123'))
    await wrong('labels', async () => {
      await page.locator('[name=label-0-which]').selectOption('pso|1')
    })
    await wrong('documents', async () => page.locator('[name=document-0-sha256]').fill('abc'))
  }

  await page.goto(`${address}/apply/steps/mission`)
  await page.locator('[name=missionInStatutes]').focus()
  await page.keyboard.press('ArrowDown')
  await press(page, 'do', 'look')
  await page.getByText('Het is nog niet bewaard').waitFor()
  t.pass('with the keyboard alone')
  await look(t, page, 'mission, looked at')
  await page.getByRole('button', { name: 'English' }).click()
  t.equal(await page.locator('[name=missionInStatutes]').inputValue(), 'yes', 'the other language keeps what was filled in')
  t.equal(await store.profiles.find({ scheme: 'fictional', value: 'FIC-0016' }), null)
  await page.goto(`${address}/apply/steps/offer`)
  await page.locator('[name=offer-1-text]').fill('Wij onderhouden tuinen en parken.')
  await page.locator('[name=offer-1-title]').fill('Tuinen')
  await page.getByRole('button', { name: 'Stel codes voor' }).last().click()
  await page.getByText('Voorgestelde codes').first().waitFor()
  await look(t, page, 'offer, with codes that are proposed')
  await page.locator('[name=offer-1-pick]').first().check()
  await page.locator('button[name=do][value=save]').click()
  await page.waitForURL(`${address}/apply/steps/labels`)
  await page.locator('[name=aims][value="b-corp"]').check()
  await page.locator('button[name=do][value=save]').click()
  await page.waitForURL(`${address}/apply/steps/documents`)
  await page.locator('[name=document-0-kind]').selectOption('statutes')
  await page.locator('[name=document-0-on]').fill('2020-01-01')
  await page.locator('[name=document-0-sha256]').fill('b'.repeat(64))
  await page.locator('button[name=do][value=save]').click()
  await page.waitForURL(`${address}/apply?saved=yes`)
  await both('/apply?saved=yes', 'saved')
  for (const step of STEPS) await both(`/apply/steps/${step}`, `${step}, filled in`)

  await page.goto(`${address}/apply`)
  await page.getByRole('button', { name: 'Dien de aanvraag in' }).click()
  await page.getByText('Dit is vastgelegd').waitFor()
  const path = new URL(page.url()).pathname
  const id = path.split('/').at(-1) ?? ''
  await both(`${path}?done=application-submitted`, 'handed in')

  await desk.act(ANN, id, 'completion-requested', '2026-11-23', { missing: ['de jaarrekening'], termUntil: '2026-12-10' })
  await signIn(path)
  await both(path, 'asked for more')
  await page.goto(`${address}/apply/steps/documents`)
  await page.locator('[name=document-1-kind]').selectOption('annual-account')
  await page.locator('[name=document-1-on]').fill('2026-05-01')
  await page.locator('[name=document-1-sha256]').fill('c'.repeat(64))
  await page.locator('button[name=do][value=save]').click()
  await page.goto(`${address}${path}`)
  await page.getByRole('button', { name: 'Dien de aanvulling in' }).click()
  await page.getByText('Dit is vastgelegd').waitFor()

  await desk.act(ANN, id, 'review-started', '2026-11-24')
  for (const criterion of ['region', 'mission']) await desk.act(ANN, id, 'criterion-judged', '2026-11-24', { criterion })
  await desk.act(ANN, id, 'advice-given', '2026-11-24')
  await signIn(path)
  await both(path, 'under way')
  for (const member of MEMBERS.slice(0, 3)) await desk.act(member, id, 'vote-cast', '2026-11-25')
  const { event } = await desk.act(CHAIR, id, 'temporary-admission-decided', '2026-11-25', { motivation: 'Welkom in de regio.' })
  await desk.act(ANN, id, 'decision-sent', '2026-11-25', { decision: event.id })
  await desk.act(ANN, id, 'hearing-offered', '2026-11-26', { subject: 'suspension', until: '2026-12-10', reason: 'decision-affects-firm' })
  await signIn(path)
  await both(path, 'in its year, and heard')
  for (const [language, prefix] of LANGUAGES) {
    await page.goto(`${address}${prefix}${path}`)
    await page.locator('[name=label-which]').selectOption('pso|30-plus')
    await page.locator('form', { has: page.locator('[name=label-which]') }).locator('button[type=submit]').click()
    await page.locator('.error-summary').waitFor()
    await look(t, page, `a label with mistakes, ${language}`)
  }
  await page.goto(`${address}${path}`)
  await page.locator('[name=view]').fill('Wij willen graag uitleggen wat er is gebeurd.')
  await page.getByRole('button', { name: 'Verstuur de reactie' }).click()
  await page.getByText('Dit is vastgelegd').waitFor()

  await desk.act(ANN, id, 'hearing-closed', '2027-11-23', { subject: 'suspension' })
  desk.clock.at = '2027-11-24T22:59:00.000Z'
  await signIn(path)
  t.ok(await page.getByText('Tijdelijk toegelaten', { exact: true }).first().isVisible(), 'on its last day until midnight in Amsterdam')
  desk.clock.at = '2027-11-24T23:00:00.000Z'
  await signIn(path)
  t.ok(await page.getByText('Vervallen', { exact: true }).first().isVisible(), 'and not a second longer')
  await both(path, 'lapsed')
  for (const [language, prefix] of LANGUAGES) {
    await page.goto(`${address}${prefix}/apply`)
    await page.locator('form[action$="/apply/hand-in"] button[type=submit]').click()
    await page.locator('.utrecht-alert--error').waitFor()
    await look(t, page, `applying again too soon, ${language}`)
  }

  desk.clock.at = '2027-11-25T09:00:00.000Z'
  const other = await desk.open()
  await signIn('/apply')
  for (const [language, prefix] of LANGUAGES) {
    t.equal((await page.goto(`${address}${prefix}/apply/cases/${other.id}`))?.status(), 404, `another firm’s case is not there, ${language}`)
    await look(t, page, `another firm’s case, ${language}`)
  }
})

/** Goes to a button with the keyboard, and presses it. */
async function press (page: Page, name: string, value: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(([name, value]) => document.activeElement?.matches(`button[name="${name}"][value="${value}"]`) === true, [name, value] as const)) break
  }
  await page.keyboard.press('Enter')
}

async function look (t: T, page: Page, name: string): Promise<void> {
  await checkScreens(t, page, name)
  if (process.env['SCREENSHOTS'] === undefined) return
  for (const size of Object.values(SCREENS)) {
    await page.setViewportSize(size)
    await page.screenshot({ path: `${process.env['SCREENSHOTS']}/firm ${name} ${size.width}.png`, fullPage: true })
  }
  await page.setViewportSize(SCREENS.telephone)
}
