// A real browser on the real service, where there is one.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'
import type { PostgresqlStore } from '../../dist/store/index.js'
import { type Application, type ApplicationOptions, buildApplication } from '../application/build-application.js'

/** Absent: the browser tests cannot run here. `npm test` finds one and says so. */
const CHROMIUM = process.env['CHROMIUM_PATH']

export const NO_BROWSER = CHROMIUM === undefined || CHROMIUM === ''
  ? 'no Chromium: set CHROMIUM_PATH, or on Debian install the package chromium'
  : false

// What a browser does in the background of its own accord has no place in a test.
const ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // as few processes as will do
  '--in-process-gpu', '--renderer-process-limit=1'
]

async function openBrowser (t: Test): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS })
  t.teardown(() => browser.close())
  return browser
}

export interface Opened {
  /** Of the service, which listens on a port of its own. */
  readonly address: string
  readonly browser: Browser
  readonly store: PostgresqlStore
  /** Of the service: a test may turn it. */
  readonly clock: Application['clock']
}

/**
 * One service and one browser for a file; null where there is no browser, and every test is skipped.
 * @param port 0: any free one
 */
export async function open (t: Test, options: ApplicationOptions = {}, port = 0): Promise<Opened | null> {
  if (NO_BROWSER !== false) return null
  // A browser takes longer than a test usually may.
  t.setTimeout(240_000)
  const { app, store, clock } = await buildApplication(t, options)
  return { address: await app.listen({ host: '127.0.0.1', port }), browser: await openBrowser(t), store, clock }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What people look at: the widest and the narrowest that a page is asked to be. */
export const SCREENS = { desk: { width: 1280, height: 900 }, telephone: { width: 360, height: 740 } } as const

/** A page like that of a new visitor, which is gone when the test ends: a page that stays goes on costing time. */
export async function openPage (t: Test, browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  t.teardown(() => context.close())
  return context.newPage()
}

/** Looks at a page on the screen it was opened on, and whether it fits on the other one too. */
export async function checkScreens (t: Test, page: Page, name: string): Promise<void> {
  const own = page.viewportSize() ?? SCREENS.desk
  await checkPage(t, page, name)
  await page.setViewportSize(own.width === SCREENS.desk.width ? SCREENS.telephone : SCREENS.desk)
  await checkFit(t, page, `${name}, on the other screen`)
  await page.setViewportSize(own)
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** No accessibility violation that axe can see, nothing wider than the screen, nothing too small to press, one h1. */
export async function checkPage (t: Test, page: Page, name: string): Promise<void> {
  // Evaluated, not added as a script: the page's own policy would refuse that.
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const runner = (window as unknown as { axe: { run (where: Document, how: object): Promise<{ violations: Violation[] }> } }).axe
    // Of what is in order axe then describes no more than it has to.
    return (await runner.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`)
  })
  t.strictSame(violations, [], `${name}: axe finds nothing`)
  await checkFit(t, page, name)
}

async function checkFit (t: Test, page: Page, name: string): Promise<void> {
  const { overflow, headings, small } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    headings: document.querySelectorAll('h1').length,
    // WCAG 2.2, 2.5.8: at least 24 by 24, unless it stands in a line of text.
    small: Array.from(document.querySelectorAll('button, select, input:not([type=hidden]), summary'))
      .filter((element) => element.getAttribute('aria-hidden') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element }) => element.outerHTML.slice(0, 80))
  }))
  t.equal(overflow, 0, `${name}: nothing is wider than the screen`)
  t.equal(headings, 1, `${name}: one heading of the first level`)
  t.strictSame(small, [], `${name}: everything that can be pressed is large enough`)
}
