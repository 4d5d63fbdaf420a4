// The desk in a real browser: a coordinator hands in a file, mends it, has it written and published, on a phone and on a large screen.
import t from 'tap'
import type { Page } from 'playwright-core'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { checkPage, NO_BROWSER, open } from './open-browser.js'

const opened = await open(t, { identified: { demonstrationSignIn: true } })
if (opened !== null) await loadMembers(opened.store, { now: () => '2026-01-02T12:00:00.000Z' })
const HEADER = 'kvk;naam;plaats;gemeente\n'
const SIZES = [{ width: 360, height: 740 }, { width: 1280, height: 900 }]

t.test('a file goes from the hand to what searches find', { skip: NO_BROWSER }, async (t) => {
  if (opened === null) return
  const { address, browser } = opened
  const context = await browser.newContext({ javaScriptEnabled: true, locale: 'nl-NL', viewport: SIZES[0]! })
  t.teardown(() => context.close())
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?returnTo=/import`)
  await page.getByRole('button', { name: 'Ga verder als Coördinator' }).click()
  await page.waitForURL(`${address}/import`)
  await checkBoth(t, page, 'nothing imported yet')

  await page.getByRole('button', { name: 'Kijk het bestand na' }).click()
  await page.locator('.error-summary').waitFor()
  await checkBoth(t, page, 'without a file')

  await handIn(page, `${HEADER}12345678;Proefbedrijf Zeewind;Haarlem;Haarlem\n1234;Fout;Haarlem;Harlem\n`)
  await page.getByRole('button', { name: 'Schrijf 1 rij in het register' }).waitFor()
  await checkBoth(t, page, 'checked, with a mistake')
  await page.getByRole('button', { name: 'Schrijf 1 rij in het register' }).click()
  await page.getByText('Het register is nu bij versie').waitFor()
  await checkBoth(t, page, 'written')

  await page.getByRole('link', { name: 'Publiceer het' }).click()
  await page.getByText('Proefbedrijf Zeewind').waitFor()
  await checkBoth(t, page, 'to be published')
  await page.getByRole('button', { name: 'Publiceer alles' }).click()
  await page.getByText('Eén leverancier is gepubliceerd.').waitFor()
  await checkBoth(t, page, 'published')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByText('All that is in the register is published.').waitFor()
  await checkBoth(t, page, 'nothing left, in English')
})

t.test('an administrator lets somebody in and makes a key', { skip: NO_BROWSER }, async (t) => {
  if (opened === null) return
  const { address, browser } = opened
  const context = await browser.newContext({ locale: 'nl-NL', viewport: SIZES[0]! })
  t.teardown(() => context.close())
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?returnTo=/members`)
  await page.getByRole('button', { name: 'Ga verder als Beheerder' }).click()
  await page.waitForURL(`${address}/members`)
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await page.locator('.error-summary').waitFor()
  await checkBoth(t, page, 'members, with a mistake')
  await page.getByLabel('Wie is het?').selectOption('organisation')
  await page.getByLabel('Wie staat ervoor in').fill('nl-kvk')
  await page.getByLabel('Nummer').fill('87654321')
  await page.getByLabel('Rol').selectOption('contractor')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByRole('heading', { name: '87654321' }).waitFor()
  await page.getByRole('button', { name: 'Bewaar, en het is nagekeken' }).click()
  await page.getByText('De wijziging is bewaard.').waitFor()
  await checkBoth(t, page, 'a member, changed')

  await page.getByRole('link', { name: 'Sleutels' }).click()
  await checkBoth(t, page, 'no key yet')
  await page.getByLabel('Welk systeem').fill('Contractsysteem')
  await page.getByLabel('Laatste dag').fill('2027-01-31')
  await page.getByRole('button', { name: 'Maak de sleutel' }).click()
  await page.getByText('U ziet deze sleutel alleen nu.').waitFor()
  await checkBoth(t, page, 'a new key')
  await page.getByRole('link', { name: 'Alle sleutels' }).click()
  await page.getByRole('button', { name: 'Trek in Contractsysteem' }).click()
  await page.getByText('nee, ingetrokken op').waitFor()
  await checkBoth(t, page, 'a key, revoked')
})

t.test('an auditor reads the log and looks at members and keys', { skip: NO_BROWSER }, async (t) => {
  if (opened === null) return
  const { address, browser } = opened
  const context = await browser.newContext({ locale: 'nl-NL', viewport: SIZES[0]! })
  t.teardown(() => context.close())
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?returnTo=/audit`)
  await page.getByRole('button', { name: 'Ga verder als Auditor' }).click()
  await page.waitForURL(`${address}/audit`)
  await checkBoth(t, page, 'the log')
  await page.getByLabel('Hoe liep het af').selectOption('refused')
  await page.getByRole('button', { name: 'Zoek op' }).click()
  await checkBoth(t, page, 'the log, narrowed down')
  await page.getByRole('link', { name: 'Leden' }).click()
  await checkBoth(t, page, 'members, for an auditor')
})

async function handIn (page: Page, text: string): Promise<void> {
  await page.setInputFiles('input[type=file]', { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Kijk het bestand na' }).click()
}

async function checkBoth (t: Parameters<typeof checkPage>[0], page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await checkPage(t, page, `${name}, ${size.width} wide`)
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/desk ${name} ${size.width}.png`, fullPage: true })
  }
}
