// The whole journey in a real browser: by hand and with a notice, in both languages, on a desk and on a telephone.
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { checkScreens, NO_BROWSER, open, openPage, SCREENS, type Opened } from './open-browser.js'

const NOTICE = fileURLToPath(new URL('../../../fixtures/notices/r209-f03-award-three-lots.xml', import.meta.url))
const NOT_A_NOTICE = fileURLToPath(new URL('../../package.json', import.meta.url))

// Each language is walked through on another screen: axe sees both languages and both screens, and every page has to fit on both.
const LANGUAGES = [
  { language: 'nl', screen: 'telephone', prefix: '', due: 'U moet € 17.500 invullen', unknown: 'De verplichting geldt. Het bedrag is niet bekend.', about: 'Ongeveer € 17.500', word: 'catering' },
  { language: 'en', screen: 'desk', prefix: '/en', due: 'You owe € 17,500 of social return', unknown: 'The obligation applies. The amount is not known.', about: 'About € 17,500', word: 'catering' }
] as const

const { address, browser } = await open(t) ?? {} as Opened

for (const { language, screen, prefix, due, unknown, about, word } of LANGUAGES) {
  t.test(`by hand, ${language}, ${screen}`, { skip: NO_BROWSER }, async (t) => {
    const page = await openPage(t, browser, { viewport: SCREENS[screen] })
    const check = (what: string): Promise<void> => checkScreens(t, page, what)
    await page.goto(`${address}${prefix === '' ? '/' : prefix}`)
    await check('first page')
    await page.click('.card--way a.utrecht-button')
    await check('empty form')

    await page.fill('#field-amount', '1.5')
    await page.click('.actions button')
    await check('form with mistakes')
    t.equal(await page.evaluate(() => document.activeElement?.id), 'error-summary', 'the list of mistakes has the focus')
    await page.click('.error-summary a[href="#field-amount"]')
    t.equal(await page.evaluate(() => document.activeElement?.id), 'field-amount', 'a mistake leads to its field')

    await page.selectOption('#field-authority', 'bloemendaal')
    await page.selectOption('#field-nature', 'services')
    await page.fill('#field-amount', '350000')
    await page.fill('#field-concluded', '2026-05-01')
    await page.fill('#field-cpvSearch', word)
    await page.click('.cpv-picker button')
    await page.check('#cpv-55520000')
    await check('filled form with codes')
    await page.click('.actions button')
    t.equal(await page.textContent('h1'), due)
    await check('outcome')

    await page.click('.suppliers--ranked .more a')
    t.equal(await page.locator('.suppliers--ranked .supplier').count(), 20)
    await page.click('.suppliers--ranked .supplier__name a')
    await check('supplier that counts')
    await page.goBack()
    await page.click('.suppliers--pending .supplier__name a')
    await check('supplier that is not certain')
    await page.goBack()
    await page.click('.suppliers--refused .supplier__name a')
    await check('supplier that does not count')
  })

  t.test(`an amount that is not known, ${language}, ${screen}`, { skip: NO_BROWSER }, async (t) => {
    const page = await openPage(t, browser, { viewport: SCREENS[screen] })
    await page.goto(`${address}${prefix}/contract`)
    await page.selectOption('#field-authority', 'haarlem')
    await page.selectOption('#field-nature', 'services')
    await page.fill('#field-amount', '350000')
    await page.fill('#field-concluded', '2026-05-01')
    await page.click('.actions button')
    t.equal(await page.textContent('h1'), unknown)
    await checkScreens(t, page, 'outcome without an amount')
    await page.fill('#field-assumedRate', '5')
    await page.click('.assume button')
    t.match(await page.textContent('.estimate'), about)
    await checkScreens(t, page, 'outcome with an assumption')
    await page.click('.next-steps form button')
    t.equal(await page.inputValue('#field-assumedRate'), '5', 'the facts can be corrected')
    await page.click('.language-switch')
    t.equal(await page.getAttribute('html', 'lang'), language === 'nl' ? 'en' : 'nl')
    t.equal(await page.inputValue('#field-authority'), 'haarlem', 'the language changes with what was filled in')
  })

  t.test(`with a notice, ${language}, ${screen}`, { skip: NO_BROWSER }, async (t) => {
    const page = await openPage(t, browser, { viewport: SCREENS[screen] })
    await page.goto(`${address}${prefix === '' ? '/' : prefix}`)
    await page.setInputFiles('#field-notice', NOT_A_NOTICE)
    await page.click('.card--way form button')
    await checkScreens(t, page, 'a file that is no notice')
    await page.setInputFiles('#field-notice', NOTICE)
    await page.click('.card--way form button')
    await checkScreens(t, page, 'what the notice says')
    await page.click('.language-switch')
    await page.click('.language-switch')
    t.equal(await page.getAttribute('html', 'lang'), language)
    await page.selectOption('#field-authority', 'haarlem')
    await page.selectOption('#field-lot', { index: 1 })
    await page.click('.choose button')
    await checkScreens(t, page, 'form filled from the notice')
    t.not(await page.inputValue('#field-lot'), '')
    t.not(await page.inputValue('#field-title'), '')
    await page.click('.actions button')
    await page.waitForURL(/\/matches\//u)
    await checkScreens(t, page, 'outcome of a notice')
  })

  t.test(`the other pages, ${language}, ${screen}`, { skip: NO_BROWSER }, async (t) => {
    const page = await openPage(t, browser, { viewport: SCREENS[screen] })
    for (const path of [language === 'nl' ? '/over' : '/en/about', `${prefix}/nowhere`, `${prefix}/matches/nowhere`]) {
      await page.goto(address + path)
      await checkScreens(t, page, path)
    }
  })
}

t.test('everything works without JavaScript', { skip: NO_BROWSER }, async (t) => {
  const page = await openPage(t, browser, { javaScriptEnabled: false })
  await page.goto(`${address}/contract`)
  await page.selectOption('#field-authority', 'bloemendaal')
  await page.selectOption('#field-nature', 'services')
  await page.fill('#field-amount', '350.000,00')
  await page.fill('#field-concluded', '2026-05-01')
  await page.click('.actions button')
  t.equal(await page.textContent('h1'), 'U moet € 17.500 invullen')
  await page.click('.suppliers--ranked .supplier__name a')
  t.match(await page.textContent('.answer__heading'), 'Een inkoop hier telt mee')
})

t.test('everything works with the keyboard alone', { skip: NO_BROWSER }, async (t) => {
  const page = await openPage(t, browser)
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
  const tabTo = async (id: string): Promise<void> => {
    for (let presses = 0; presses < 60 && await focused() !== id; presses++) await page.keyboard.press('Tab')
    t.equal(await focused(), id)
  }
  await page.goto(`${address}/contract`)
  await page.keyboard.press('Tab')
  t.equal(await page.evaluate(() => document.activeElement?.textContent), 'Ga naar de inhoud')
  await page.keyboard.press('Enter')
  await tabTo('field-authority')
  await page.keyboard.type('Bloem')
  await tabTo('field-nature')
  await page.keyboard.type('diensten')
  await tabTo('field-concluded')
  await page.fill('#field-concluded', '2026-05-01')
  await tabTo('field-amount')
  await page.keyboard.type('350.000')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/matches\//u)
  t.equal(await page.textContent('h1'), 'U moet € 17.500 invullen', 'Enter sends the form, and does not change the language')
  t.equal(await page.getAttribute('html', 'lang'), 'nl')
})

t.test('on paper there is nothing to press', { skip: NO_BROWSER }, async (t) => {
  const page = await openPage(t, browser)
  await page.goto(address)
  await page.click('.tries button')
  await page.emulateMedia({ media: 'print' })
  t.equal(await page.locator('button:visible').count(), 0)
  t.ok(await page.locator('.answer:visible').count())
})
