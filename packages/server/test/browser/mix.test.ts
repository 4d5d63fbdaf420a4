// A purchase mix in a real browser: on a desk and on a telephone, in both languages, and without a script.
import t from 'tap'
import { checkScreens, NO_BROWSER, open, openPage, SCREENS, type Opened } from './open-browser.js'

const { address, browser } = await open(t) ?? {} as Opened
const QUERY = 'authority=bloemendaal&nature=services&amount=350000&concluded=2026-05-01&cpv=77310000&need=tuinman'

// Each language is walked through on another screen: axe sees both languages and both screens, and every page has to fit on both.
for (const { language, prefix, screen } of [{ language: 'nl', prefix: '', screen: 'telephone' }, { language: 'en', prefix: '/en', screen: 'desk' }] as const) {
  t.test(`a mix, ${language}, ${screen}`, { skip: NO_BROWSER }, async (t) => {
    const page = await openPage(t, browser, { viewport: SCREENS[screen] })
    await page.goto(`${address}${prefix}/search?${QUERY}`)
    await page.click('.to-mix a')
    t.equal(await page.locator('.mix').count(), 3)
    await checkScreens(t, page, 'mixes')
    await page.locator('.planned > summary').click()
    await page.fill('#field-plan1What', 'groenonderhoud')
    await page.fill('#field-plan1Amount', '6000')
    await page.selectOption('#field-plan1For', 'yes')
    await page.fill('#field-share', '50')
    await page.click('.mix-form > button')
    t.equal(await page.inputValue('#field-plan1What'), 'groenonderhoud')
    t.equal(await page.locator('#field-plan2What').count(), 1, 'there is room for another')
    await page.locator('.mix .card-more summary').first().click()
    await checkScreens(t, page, 'mixes with a purchase that is made anyway')
    await page.fill('#field-total', '10000')
    await page.click('.mix-form > button')
    await page.locator('.clash__ways').waitFor()
    await checkScreens(t, page, 'demands that clash')
    await page.locator('.clash__ways a').first().click()
    t.ok(await page.locator('.mix').count() > 0, 'one click is enough')
    await page.fill('#field-share', 'half')
    await page.click('.mix-form > button')
    await checkScreens(t, page, 'a mistake')
    t.equal(await page.evaluate(() => document.activeElement?.id), 'error-summary')
    await page.click('.language-switch')
    t.equal(await page.getAttribute('html', 'lang'), language === 'nl' ? 'en' : 'nl')
    t.equal(await page.inputValue('#field-plan1What'), 'groenonderhoud', 'everything goes along')
  })
}

t.test('a mix is made and changed without JavaScript', { skip: NO_BROWSER }, async (t) => {
  const page = await openPage(t, browser, { javaScriptEnabled: false })
  await page.goto(`${address}/search?${QUERY}`)
  await page.click('.to-mix a')
  await page.check('#objective-most-target-group')
  await page.click('.mix-form > button')
  t.ok(await page.isChecked('#objective-most-target-group'))
  t.match(await page.textContent('#mix-1'), /Mix 1/)
})
