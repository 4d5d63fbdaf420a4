// A vote, and an application, by somebody who has a keyboard alone and no JavaScript. What has the focus is always visible.
import type { Locator, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { wordsIn } from '../../dist/views/words.js'
import { behind, type Person } from './admission-people.js'
import { NO_BROWSER, open, openPage } from './open-browser.js'

// every stop of the keyboard is looked at
t.setTimeout(600_000)

const VOTED_ON = { scheme: 'fictional', value: 'FIC-0116' }
const CRITERIA = ['region', 'label-or-plan', 'sroi-worthy']
/** More stops than any page has. */
const MOST_STOPS = 150

for (const language of ['nl', 'en'] as const) {
  const { admissionNames: { events, states }, apply, caseStep } = wordsIn(language)

  t.test(`with a keyboard alone and without JavaScript a member votes (${language})`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, clock, store } = opened
    await loadMembers(store, clock)
    await loadProcedure(store, clock)
    const done = behind(store, clock, VOTED_ON)
    const id = await done.open(VOTED_ON)
    await done.act('firm', id, 'application-submitted', { documents: ['statutes', 'annual-account', 'label-plan'].map((kind) => ({ kind, sha256: 'a'.repeat(64) })) })
    await done.act('coordinator', id, 'review-started', {})
    for (const criterion of CRITERIA) await done.act('coordinator', id, 'criterion-judged', { criterion, verdict: 'met', sentence: 'Dat staat in de stukken.', basedOn: 'applicant' })
    await done.act('coordinator', id, 'advice-given', { motivation: 'Aan alles is voldaan.' })
    const page = await openPage(t, browser, { javaScriptEnabled: false })
    await arrive(t, page, opened.address, language, 'committee-member', '/admission')
    await press(t, page, page.locator(`main a[href*="/admission/cases/${id}"]`).first())
    await page.waitForURL(new RegExp(`/admission/cases/${id}`))
    await press(t, page, page.locator('main').getByRole('link', { name: events['vote-cast'].act, exact: true }).first())
    await page.waitForURL(/steps\/vote-cast/)
    await press(t, page, page.getByRole('button', { name: caseStep.submit }))
    await page.locator('.error-summary').waitFor()
    t.ok(await page.evaluate(() => document.activeElement?.closest('.error-summary') !== null), 'what is wrong has the focus')
    await press(t, page, page.locator('.error-summary a').first())
    await page.waitForURL(/#/)
    await goTo(t, page, page.locator('input[name=choice]').first())
    await page.keyboard.press('Space')
    await goTo(t, page, page.locator('textarea[name=motivation]'))
    await page.keyboard.type('Met de toetsen alleen (fictief).')
    await press(t, page, page.getByRole('button', { name: caseStep.submit }))
    await page.waitForURL(/done=vote-cast/)
    t.match((await store.cases.find(id))?.events.at(-1), { type: 'vote-cast', choice: 'yes', motivation: 'Met de toetsen alleen (fictief).' })
  })

  t.test(`with a keyboard alone and without JavaScript a firm describes itself and hands in (${language})`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, clock, store } = opened
    await loadMembers(store, clock)
    await loadProcedure(store, clock)
    const page = await openPage(t, browser, { javaScriptEnabled: false })
    await arrive(t, page, opened.address, language, 'supplier', '/apply')
    await press(t, page, page.locator('main a[href$="/apply/steps/who"]').first())
    await page.waitForURL(/steps\/who/)
    await goTo(t, page, page.locator('[name=headcountLeast]'))
    await page.keyboard.type('12')
    await press(t, page, page.locator('main button[name=do][value=save]').first())
    await page.waitForURL(/steps\/mission/)
    await goTo(t, page, page.locator('[name=missionInStatutes]').first())
    await page.keyboard.press('ArrowDown')
    await press(t, page, page.locator('main button[name=do][value=save]').first())
    await page.waitForURL(/steps\/people/)
    const profile = (await store.profiles.find({ scheme: 'fictional', value: 'FIC-0016' }))?.profile
    t.match(profile, { size: { headcount: { least: 12 } }, statements: { missionInStatutes: true } })
    await press(t, page, page.getByRole('link', { name: apply.menu, exact: true }))
    await page.waitForURL(/\/apply$/)
    await press(t, page, page.getByRole('button', { name: apply.handIn }))
    await page.waitForURL(/\/apply\/cases\//)
    t.ok(await page.getByText(states.submitted, { exact: true }).first().isVisible())
  })
}

async function arrive (t: Test, page: Page, address: string, language: 'nl' | 'en', person: Person, path: string): Promise<void> {
  const own = `${language === 'nl' ? '' : `/${language}`}${path}`
  await page.goto(`${address}${language === 'nl' ? '' : `/${language}`}/sign-in?returnTo=${encodeURIComponent(own)}`)
  await press(t, page, page.locator(`button[name=person][value=${person}]`))
  await page.waitForURL(`${address}${own}`)
}

/** Goes to something with the tabulator, and presses it. */
async function press (t: Test, page: Page, what: Locator): Promise<void> {
  await goTo(t, page, what)
  await page.keyboard.press('Enter')
  await page.waitForLoadState()
}

/** Goes forward until something has the focus; each stop on the way shows that it has it. */
async function goTo (t: Test, page: Page, what: Locator): Promise<void> {
  const unseen: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await what.evaluate((element) => element === document.activeElement)) {
      t.strictSame(unseen, [], 'what has the focus is always visible')
      return
    }
    await page.keyboard.press('Tab')
    unseen.push(...await page.evaluate(() => {
      const on = document.activeElement
      // the browser draws the ring of the button inside a field of a day by itself
      if (on === null || on === document.body || (on.matches('input[type=date]') && !on.matches(':focus-visible'))) return []
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(on)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' ? [] : [on.outerHTML.slice(0, 100)]
    }))
  }
  t.fail(`the keyboard does not reach ${what}`)
}
