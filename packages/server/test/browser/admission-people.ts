// Persons of the demonstration who work in a real browser, each in one of their own, and what they do there.
import type { CaseEventSaid, CaseEventType, OrganisationIdentifier } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Test } from 'tap'
import { actOnCase } from '../../dist/actions/admission/act-on-case.js'
import { openCase } from '../../dist/actions/admission/open-case.js'
import { createContract } from '../../dist/actions/contracts/create-contract.js'
import type { Write } from '../../dist/actions/write.js'
import { actingAs } from '../../dist/demonstration/acting-as.js'
import type { PostgresqlStore } from '../../dist/store/index.js'
import { checkPage, SCREENS } from './open-browser.js'

/** Somebody who can be played. */
export type Person = 'new-firm' | 'supplier' | 'coordinator' | 'coordinator-2' | 'committee-chair' | 'committee-member' | 'committee-member-2' | 'committee-member-3' | 'board-member' | 'auditor'

/** What somebody fills in, by the name of the field. */
export type Fields = Readonly<Record<string, string>>

/** A browser of its own for each person, as on a desk of its own. */
export async function signIn (t: Test, browser: Browser, address: string, person: Person, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREENS.desk, ...options })
  t.teardown(() => context.close())
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?returnTo=${encodeURIComponent(new URL(`${address}${path}`).pathname)}`)
  await page.locator(`button[name=person][value=${person}]`).click()
  await page.waitForURL(`${address}${path}`)
  return page
}

/** Saves a step of the profile of a firm. */
export async function step (page: Page, address: string, name: string, fields: Fields): Promise<void> {
  await page.goto(`${address}/apply/steps/${name}`)
  await fill(page, 'main', fields)
  await page.locator('main button[name=do][value=save]').first().click()
  await page.waitForLoadState()
}

/** Fills in the form of a step of the desk, sends it, and waits until it is on record. */
export async function act (page: Page, address: string, type: CaseEventType, fields: Fields): Promise<void> {
  await page.goto(`${address}/steps/${type}`)
  await fill(page, 'main form.step-form', fields)
  await page.locator('main form.step-form .actions button').first().click()
  await page.waitForURL(new RegExp(`done=${type}`))
}

/** Does the same for something that a firm does in its own case. */
export async function ownAct (page: Page, address: string, name: string, fields: Fields): Promise<void> {
  await page.goto(address)
  const form = `main form:has([name=act][value=${name}])`
  await fill(page, form, fields)
  await page.locator(`${form} button`).last().click()
  await page.waitForURL(new RegExp(`done=${name}`))
}

export async function fill (page: Page, within: string, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const choice = page.locator(`${within} input[name="${name}"][value="${value}"]`)
    if (await choice.count() > 0) {
      await choice.first().check()
      continue
    }
    const field = page.locator(`${within} [name="${name}"]`).first()
    if (await field.evaluate((element) => element.tagName) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
}

/** The page on the widest and on the narrowest screen, as axe and the eye see it. */
export async function checkBoth (t: Test, page: Page, name: string): Promise<void> {
  for (const [screen, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size)
    await checkPage(t, page, `${name}, ${screen}`)
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/admission ${name} ${screen}.png`, fullPage: true })
  }
  await page.setViewportSize(SCREENS.desk)
}

/** What a journey is not about, done without a page: through the same actions, by the same persons. */
export interface Behind {
  readonly open: (firm: OrganisationIdentifier) => Promise<string>
  /** Returns the id of the event. */
  readonly act: (person: Person | 'firm', id: string, type: CaseEventType, parts: Readonly<Record<string, unknown>>) => Promise<string>
  readonly contract: (facts: unknown) => Promise<void>
}

export function behind (store: PostgresqlStore, clock: { readonly now: () => string }, firm: OrganisationIdentifier): Behind {
  const write = async <T>(who: string, work: (write: Write) => Promise<T>): Promise<T> => {
    const authorities = await store.authorities()
    return store.write(async (writing) => work({ ...actingAs(who, firm), writing, at: clock.now(), authorities, requireVersion: () => {} }))
  }
  return {
    open: async (applicant) => (await write('coordinator', (one) => openCase(one, { applicant }))).id,
    act: async (person, id, type, parts) => {
      const said = { type, on: clock.now().slice(0, 10), reason: EVENT_RULES[type].reasons[0], evidence: [], ...parts } as unknown as CaseEventSaid
      return (await write(person, (one) => actOnCase(one, id, said))).event.id
    },
    contract: async (facts) => { await write('contractor', (one) => createContract(one, facts)) }
  }
}
