// The search page over a register that nobody would wish for: names without an end, hostile texts, a thousand values of each facet.
import type { Supplier } from '@sroi/matcher'
import t from 'tap'
import { NOW } from '../application/build-application.js'
import { checkPage, NO_BROWSER, open, openPage, type Opened } from './open-browser.js'

const { address, browser, store } = await open(t) ?? {} as Opened
const QUERY = 'authority=bloemendaal&nature=services&amount=350000&concluded=2026-05-01'

const NAMES = ['Verzonnenbedrijfsnaamzonderspaties'.repeat(8), '<script>alert(1)</script> (fictief)', '\u202Efictief tuinbedrijf', 'גינון בדוי', '🙂'.repeat(60), 'Fictief & "Zn" \'t Groen']

/** Like one of the demonstration, with a place, a working area and a label of its own. */
function odd (like: Supplier, index: number): Supplier {
  const name = NAMES[index % NAMES.length] ?? ''
  return {
    ...like,
    id: `odd-${index}`,
    name,
    identifier: { scheme: 'fictional', value: `odd-${index}` },
    place: { town: `Verzonnendorp-${index}-${'aan-de-verzonnen-rivier-'.repeat(4)}`, municipality: `verzonnen-${index}`, ...(like.place.point === undefined ? {} : { point: like.place.point }) },
    worksIn: Array.from({ length: 8 }, (_, one) => `verzonnen-${index}-${one}`),
    contact: { email: `${'lang'.repeat(12)}@verzonnen.example`, telephone: '0'.repeat(30), website: `javascript:alert(${index})` },
    offerings: like.offerings.map((offering) => ({ ...offering, title: `Tuinman ${name}`.slice(0, 300), text: `${'Wij doen van alles en nog wat. '.repeat(60)}Ook tuinman. <img src=x onerror=alert(1)>` })),
    // some count, so that their texts are shown
    labels: index < NAMES.length ? like.labels : like.labels.map((label) => ({ ...label, scheme: `verzonnen-keurmerk-${index}-${'x'.repeat(40)}` }))
  }
}

for (const { name, viewport } of [{ name: 'desk', viewport: { width: 1280, height: 900 } }, { name: 'telephone', viewport: { width: 320, height: 740 } }] as const) {
  t.test(`long names, hostile texts and more values than anybody reads, ${name}`, { skip: NO_BROWSER }, async (t) => {
    const like = (await store.registerAt())?.suppliers.find(({ id }) => id === 'fic-0001') as Supplier
    await store.publish({ suppliers: Array.from({ length: 150 }, (_, index) => odd(like, index)) }, NOW)
    const page = await openPage(t, browser, { viewport })
    const dialogs: string[] = []
    page.on('dialog', (dialog) => { dialogs.push(dialog.message()); void dialog.dismiss() })
    await page.goto(`${address}/search?${QUERY}&need=tuinman`)
    await checkPage(t, page, 'a register of odd firms')
    t.strictSame(dialogs, [])
    t.equal(await page.locator('.contact a[href^="javascript:"]').count(), 0, 'only the web is linked to')
    t.match(await page.locator('.facet', { hasText: 'Werkt in' }).textContent(), /En nog \d{3,} die hier niet staan/u, 'a facet lists a hundred values and counts the rest')
    const longest = await page.locator('.supplier__text').evaluateAll((all) => Math.max(...all.map(({ textContent }) => textContent?.length ?? 0)))
    t.ok(longest <= 520, `a card shows an excerpt of ${longest} characters`)
    t.match(await page.locator('.supplier__text', { hasText: 'van alles' }).locator('mark').last().textContent(), /tuinman/iu, 'around the word that was found')
    for (const summary of await page.locator('.facet__more summary').all()) await summary.click()
    await checkPage(t, page, 'with all values in sight')
    await page.goto(`${address}/search?${QUERY}&need=tuinman&municipality=verzonnen-3&why=${encodeURIComponent(NAMES[0]?.slice(0, 60) ?? '')}`)
    await checkPage(t, page, 'a firm that is missed')
  })
}
