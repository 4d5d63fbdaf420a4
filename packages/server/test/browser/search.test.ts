// Searching in a real browser: with suggestions, with the keyboard, on a telephone, and without a script.
import t from 'tap'
import { checkPage, NO_BROWSER, open, type Opened } from './open-browser.js'

const { address, browser } = await open(t) ?? {} as Opened
const QUERY = 'authority=bloemendaal&nature=services&amount=350000&concluded=2026-05-01'

for (const { name, viewport } of [{ name: 'desk', viewport: { width: 1280, height: 900 } }, { name: 'telephone', viewport: { width: 360, height: 740 } }] as const) {
  for (const { language, prefix, count } of [{ language: 'nl', prefix: '', count: /Telt mee/u }, { language: 'en', prefix: '/en', count: /Counts/u }] as const) {
    t.test(`a search, ${language}, ${name}`, { skip: NO_BROWSER }, async (t) => {
      const page = await browser.newPage({ viewport })
      await page.goto(`${address}${prefix}/search`)
      await checkPage(t, page, 'empty')
      await page.fill('#field-need', 'tuinman in Haarlem')
      await page.keyboard.press('Escape')
      await page.click('.need-row button')
      await checkPage(t, page, 'without a municipality')
      t.equal(await page.inputValue('#field-need'), 'tuinman in Haarlem')
      await page.selectOption('#field-authority', 'bloemendaal')
      await page.selectOption('#field-nature', 'services')
      await page.fill('#field-amount', '350000')
      await page.fill('#field-concluded', '2026-05-01')
      await page.click('.need-row button')
      t.match(await page.textContent('#ranked'), count)
      await page.locator('.supplier__why summary').first().click()
      await checkPage(t, page, 'answer')
      await page.check('#facet-worksIn-0')
      await page.check('#facet-withinMetres-1')
      await page.click('.conditions > button')
      t.equal(await page.locator('.chosen__link').count(), 2)
      await checkPage(t, page, 'answer with choices')
      await page.click('.language-switch')
      t.equal(await page.getAttribute('html', 'lang'), language === 'nl' ? 'en' : 'nl')
      t.equal(await page.locator('.chosen__link').count(), 2, 'the choices go along')
      await page.goto(`${address}${prefix}/search?${QUERY}&need=tuinman&municipality=leiden`)
      await checkPage(t, page, 'nothing found')
      await page.goto(`${address}${prefix}/search?${QUERY}`)
      await page.locator('.suppliers--pending .more a').click()
      await checkPage(t, page, 'a later page')
    })
  }
}

t.test('suggestions come while somebody types, and are chosen with the arrows', { skip: NO_BROWSER }, async (t) => {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()) })
  await page.goto(`${address}/search?${QUERY}`)
  t.equal(await page.getAttribute('#field-need', 'role'), 'combobox')
  await page.focus('#field-need')
  await page.keyboard.type('catreing')
  await page.waitForSelector('.suggestion')
  await checkPage(t, page, 'with suggestions')
  t.equal(await page.getAttribute('#field-need', 'aria-expanded'), 'true')
  await page.keyboard.press('ArrowDown')
  const option = page.locator('.suggestion[aria-selected="true"]')
  t.equal(await page.getAttribute('#field-need', 'aria-activedescendant'), await option.getAttribute('id'))
  const value = await option.getAttribute('data-value')
  await page.keyboard.press('Enter')
  t.equal(await page.inputValue('#field-need'), value, 'Enter takes the suggestion, and does not send the form')
  t.equal(await page.locator('.suggestion:visible').count(), 0)
  await page.keyboard.press('Enter')
  await page.waitForURL(/need=/u)
  t.match(await page.textContent('#results'), /Gevonden bedrijven/)
  await page.fill('#field-need', '')
  await page.focus('#field-need')
  await page.keyboard.type('schoon')
  await page.waitForSelector('.suggestion')
  await page.keyboard.press('Escape')
  t.equal(await page.locator('.suggestion:visible').count(), 0)
  t.equal(await page.inputValue('#field-need'), 'schoon', 'Escape closes the list and keeps what was typed')
  t.strictSame(faults, [], 'the policy of the page refuses nothing')
})

t.test('everything works without JavaScript', { skip: NO_BROWSER }, async (t) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${address}/search`)
  await page.fill('#field-need', 'hovennier')
  await page.selectOption('#field-authority', 'bloemendaal')
  await page.click('.need-row button')
  t.match(await page.textContent('.read-panel'), /Bedoelt u hovenier/)
  await page.check('#facet-standings-0')
  await page.click('.conditions > button')
  t.equal(await page.locator('.chosen__link').count(), 1)
  await page.click('.chosen__link')
  t.equal(await page.locator('.chosen__link').count(), 0)
})
