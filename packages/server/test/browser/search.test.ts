// Searching in a real browser: with suggestions, with the keyboard, on a telephone, and without a script.
import t from 'tap'
import { checkPage, checkScreens, NO_BROWSER, open, openPage, SCREENS, type Opened } from './open-browser.js'

const { address, browser } = await open(t) ?? {} as Opened
const QUERY = 'authority=bloemendaal&nature=services&amount=350000&concluded=2026-05-01'

// Each language is walked through on another screen: axe sees both languages and both screens, and every page has to fit on both.
for (const { language, prefix, count, screen } of [{ language: 'nl', prefix: '', count: /Telt mee/u, screen: 'telephone' }, { language: 'en', prefix: '/en', count: /Counts/u, screen: 'desk' }] as const) {
  t.test(`a search, ${language}, ${screen}`, { skip: NO_BROWSER }, async (t) => {
    const page = await openPage(t, browser, { viewport: SCREENS[screen] })
    await page.goto(`${address}${prefix}/search`)
    await checkScreens(t, page, 'empty')
    await page.fill('#field-need', 'tuinman in Haarlem')
    await page.keyboard.press('Escape')
    await page.click('.need-row button')
    await checkScreens(t, page, 'without a municipality')
    t.equal(await page.inputValue('#field-need'), 'tuinman in Haarlem')
    await page.selectOption('#field-authority', 'bloemendaal')
    await page.selectOption('#field-nature', 'services')
    await page.fill('#field-amount', '350000')
    await page.fill('#field-concluded', '2026-05-01')
    await page.click('.need-row button')
    t.match(await page.textContent('#ranked'), count)
    await page.locator('.supplier__why summary').first().click()
    await checkScreens(t, page, 'answer')
    await page.check('#facet-worksIn-0')
    await page.check('#facet-withinMetres-1')
    await page.click('.conditions > button')
    t.equal(await page.locator('.chosen__link').count(), 2)
    await checkScreens(t, page, 'answer with choices')
    await page.click('.language-switch')
    t.equal(await page.getAttribute('html', 'lang'), language === 'nl' ? 'en' : 'nl')
    t.equal(await page.locator('.chosen__link').count(), 2, 'the choices go along')
    await page.goto(`${address}${prefix}/search?${QUERY}&need=tuinman&municipality=leiden`)
    await checkScreens(t, page, 'nothing found')
    await page.fill('#field-why', 'helmgras')
    await page.click('.why-firm button')
    t.equal(await page.locator('.why-firm .card').count(), 1)
    await checkScreens(t, page, 'a firm that is missed')
    await page.goto(`${address}${prefix}/search?${QUERY}`)
    await page.locator('.suppliers--pending .more a').click()
    await checkScreens(t, page, 'a later page')
  })
}

t.test('suggestions come while somebody types, and are chosen with the arrows', { skip: NO_BROWSER }, async (t) => {
  const page = await openPage(t, browser)
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
  const page = await openPage(t, browser, { javaScriptEnabled: false })
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

t.test('codes, a way out and the fields of a purchase work with the keyboard alone, and axe finds nothing in them', { skip: NO_BROWSER }, async (t) => {
  for (const { width, path, also } of [{ width: 1280, path: '/search', also: /Zoek ook op 77310000/u }, { width: 320, path: '/en/search', also: /Look for 77310000/u }]) {
    const page = await openPage(t, browser, { viewport: { width, height: 740 } })
    await page.goto(`${address}${path}?${QUERY}&need=tuinman&municipality=haarlem&why=helmgras`)
    for (const details of ['.purchase-facts', '.contract-facts', '.proposals']) {
      await page.locator(`${details} > summary`).focus()
      await page.keyboard.press('Enter')
      t.equal(await page.locator(details).evaluate((element) => (element as HTMLDetailsElement).open), true, details)
    }
    await checkPage(t, page, 'everything open')
    await page.keyboard.press('Tab')
    t.match(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), also, 'the first code comes after its list is opened')
    await page.keyboard.press('Enter')
    await page.waitForURL(/cpv=77310000/u)
    t.equal(await page.locator('.chosen__link').count(), 2)
    await checkPage(t, page, 'a code is chosen')
    await page.goto(`${address}${path}?${QUERY}&need=tuinman&municipality=haarlem&why=helmgras`)
    await page.locator('.why-firm .plain-list a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/municipality=zandvoort/u)
    t.match(await page.textContent('.why-firm .card'), /telt mee|counts/u)
  }
})

t.test('what is missing of a contract is one click away from its field, also where that is closed', { skip: NO_BROWSER }, async (t) => {
  const page = await openPage(t, browser)
  await page.goto(`${address}/search?authority=haarlem&need=tuinman`)
  await checkPage(t, page, 'nobody knows what is owed')
  await page.click('.answer a[href="#field-authority"]')
  t.ok(await page.locator('#field-authority').isVisible())
})

t.test('an answer is recorded from its page, with a script and without one', { skip: NO_BROWSER }, async (t) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await openPage(t, browser, { javaScriptEnabled })
    await page.goto(`${address}/search?${QUERY}&need=tuinman+in+Zandvoort`)
    await page.click('button[form="record"]')
    await page.waitForURL(/\/matches\//u)
    t.match(await page.textContent('.all-suppliers'), /Gezocht op: tuinman in Zandvoort \(gelezen als /u)
    if (javaScriptEnabled) await checkPage(t, page, 'a recorded answer')
  }
})
