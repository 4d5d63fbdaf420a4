// The page about the interface in a real browser, with everything on it opened.
import t from 'tap'
import { checkScreens, NO_BROWSER, open, openPage, SCREENS, type Opened } from './open-browser.js'

const { address, browser } = await open(t) ?? {} as Opened

for (const { path, screen } of [{ path: '/api', screen: 'telephone' }, { path: '/en/api', screen: 'desk' }] as const) {
  t.test(`${path}, ${screen}`, { skip: NO_BROWSER }, async (t) => {
    const page = await openPage(t, browser, { viewport: SCREENS[screen] })
    await page.goto(address)
    await page.goto(`${address}${path}`)
    await checkScreens(t, page, 'closed')
    await page.evaluate(() => { for (const one of Array.from(document.querySelectorAll('details'))) one.open = true })
    await checkScreens(t, page, 'everything opened')
  })
}

t.test('an operation opens without a script', { skip: NO_BROWSER }, async (t) => {
  const page = await openPage(t, browser, { javaScriptEnabled: false })
  await page.goto(`${address}/en/api`)
  const operation = page.locator('#assessObligation')
  t.notOk(await operation.locator('pre').first().isVisible())
  await operation.locator('summary').click()
  t.ok(await operation.locator('pre').first().isVisible())
})
