// The page about the interface in a real browser, with everything on it opened.
import t from 'tap'
import { checkPage, NO_BROWSER, open, type Opened } from './open-browser.js'

const { address, browser } = await open(t) ?? {} as Opened

for (const { name, viewport } of [{ name: 'desk', viewport: { width: 1280, height: 900 } }, { name: 'telephone', viewport: { width: 390, height: 844 } }] as const) {
  for (const path of ['/api', '/en/api'] as const) {
    t.test(`${path}, ${name}`, { skip: NO_BROWSER }, async (t) => {
      const page = await (await browser.newContext({ viewport })).newPage()
      await page.goto(address)
      await page.goto(`${address}${path}`)
      await checkPage(t, page, 'closed')
      await page.evaluate(() => { for (const one of Array.from(document.querySelectorAll('details'))) one.open = true })
      await checkPage(t, page, 'everything opened')
    })
  }
}

t.test('an operation opens without a script', { skip: NO_BROWSER }, async (t) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${address}/en/api`)
  const operation = page.locator('#assessObligation')
  t.notOk(await operation.locator('pre').first().isVisible())
  await operation.locator('summary').click()
  t.ok(await operation.locator('pre').first().isVisible())
})
