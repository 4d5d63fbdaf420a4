// What suppliers and buyers ask, in a real browser: at a desk, on a telephone, with the keyboard, and without a script.
import t from 'tap'
import { checkPage, NO_BROWSER, open, type Opened } from './open-browser.js'

const { address, browser } = await open(t) ?? {} as Opened

for (const { name, viewport } of [{ name: 'desk', viewport: { width: 1280, height: 900 } }, { name: 'telephone', viewport: { width: 360, height: 740 } }] as const) {
  for (const { language, prefix } of [{ language: 'nl', prefix: '' }, { language: 'en', prefix: '/en' }] as const) {
    t.test(`a supplier's obligations, ${language}, ${name}`, { skip: NO_BROWSER }, async (t) => {
      const page = await browser.newPage({ viewport })
      await page.goto(`${address}${prefix}/obligations`)
      await checkPage(t, page, 'empty')
      await page.click('.asked-form button')
      await checkPage(t, page, 'without a name')
      await page.fill('#field-supplier', 'tuinplog')
      await page.keyboard.press('Enter')
      await page.locator('.supplier__why summary').first().click()
      await checkPage(t, page, 'answer')
      await page.check('#field-sameDivision')
      await page.click('.asked-form button')
      await checkPage(t, page, 'only what is offered')
      await page.click('.language-switch')
      t.equal(await page.getAttribute('html', 'lang'), language === 'nl' ? 'en' : 'nl')
      t.equal(await page.inputValue('#field-supplier'), 'tuinplog')
    })

    t.test(`an invitation, ${language}, ${name}`, { skip: NO_BROWSER }, async (t) => {
      const page = await browser.newPage({ viewport })
      await page.goto(`${address}${prefix}/invitations`)
      await checkPage(t, page, 'empty')
      await page.fill('#field-need', 'hovenier')
      await page.click('.actions button')
      await checkPage(t, page, 'without a municipality')
      await page.selectOption('#field-authority', 'bloemendaal')
      await page.fill('#field-amount', '80000')
      await page.click('.actions button')
      t.equal(await page.locator('[aria-labelledby="invited"] .supplier').count(), 3)
      await page.locator('.supplier__why summary').first().click()
      await checkPage(t, page, 'proposal')
      await page.locator('.invited input').first().fill('2')
      await page.click('.turn button')
      await checkPage(t, page, 'worked out again')
      await page.click('.reason button')
      await checkPage(t, page, 'without a reason')
      await page.fill('#field-reason', 'Zij kennen het terrein.')
      await page.click('.reason button')
      t.match(await page.textContent('.record'), /Zij kennen het terrein\./)
      await checkPage(t, page, 'record')
      await page.click('.language-switch')
      t.equal(await page.getAttribute('html', 'lang'), language === 'nl' ? 'en' : 'nl')
      t.match(await page.textContent('.record'), /Zij kennen het terrein\./, 'the reason goes along')
    })

    t.test(`a market test, ${language}, ${name}`, { skip: NO_BROWSER }, async (t) => {
      const page = await browser.newPage({ viewport })
      await page.goto(`${address}${prefix}/market-test`)
      await checkPage(t, page, 'empty')
      await page.uncheck('#route-sheltered-workshop')
      await page.uncheck('#route-integration-operator')
      await page.click('.actions button')
      await checkPage(t, page, 'without a choice')
      await page.check('#route-integration-operator')
      await page.selectOption('#field-authority', 'bloemendaal')
      await page.selectOption('#field-nature', 'services')
      await page.fill('#field-amount', '250000')
      await page.fill('#field-cpv', '77310000')
      await page.fill('#field-months', '24')
      await page.click('.actions button')
      t.match(await page.inputValue('.taken__text >> nth=0'), /res-ws/)
      await page.locator('.market-firms summary').first().click()
      await checkPage(t, page, 'answer')
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.taken a').first().click()])
      t.match(download.suggestedFilename(), /\.xml$/)
    })
  }
}

t.test('everything works without JavaScript', { skip: NO_BROWSER }, async (t) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${address}/search`)
  await page.click('.other-questions a >> nth=1')
  await page.fill('#field-need', 'hovenier')
  await page.selectOption('#field-authority', 'bloemendaal')
  await page.click('.actions button')
  await page.fill('#field-reason', 'Zij kennen het terrein.')
  await page.click('.reason button')
  t.match(await page.textContent('h1'), 'Verslag van de uitnodiging')
})
