// Signing in and out in a real browser, with its own ideas of where forms come from, which cookies it keeps and where it lets itself be sent.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { providerOf } from '../identity/open-identification.js'
import { runProvider } from '../identity/running-provider.js'
import { checkPage, NO_BROWSER, open } from './open-browser.js'

const SECRET = 'a secret of the tests, and of nothing else'

const port = await freePort()
const address = `http://127.0.0.1:${port}`
const provider = await runProvider(t, {
  clients: [{ client_id: 'sroi', client_secret: SECRET, redirect_uris: [`${address}/sign-in/callback/tests`], response_types: ['code'], grant_types: ['authorization_code'] }],
  person: { name: 'Een Mens' }
})
const signIn = { clientId: 'sroi', authentication: { method: 'client_secret_basic', secret: SECRET }, scopes: ['openid'], acrValues: [] } as const
const opened = await open(t, { identified: { providers: [providerOf(provider, { signIn })], publicAddress: address, demonstrationSignIn: true } }, port)

t.test('somebody signs in with a provider, sends a form, and signs out', { skip: NO_BROWSER }, async (t) => {
  if (opened === null) return
  const context = await opened.browser.newContext({ javaScriptEnabled: true, locale: 'nl-NL' })
  t.teardown(() => context.close())
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?returnTo=/contract`)
  await checkPage(t, page, 'sign in')
  await page.getByRole('button', { name: 'Inloggen met Proefaanbieder' }).click()
  await page.waitForURL(`${address}/contract`)
  const [cookie] = (await context.cookies(address)).filter(({ name }) => name === 'sroi')
  t.match(cookie, { httpOnly: true, sameSite: 'Lax', expires: -1 })
  t.notOk((await context.cookies(address)).some(({ name }) => name === 'sroi-sign-in'))
  const sent = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('main form button[type=submit]').first().click()
  t.not((await sent).status(), 403, 'a form of our own page is taken')
  await page.goto(`${address}/sign-in`)
  t.ok(await page.getByText('U bent ingelogd als Een Mens.').isVisible())
  await checkPage(t, page, 'signed in')
  await page.locator('main').getByRole('button', { name: 'Uitloggen' }).click()
  await page.waitForURL(`${address}/`)
  t.same((await context.cookies(address)).filter(({ name }) => name === 'sroi'), [])
})

t.test('a page of somebody else cannot send a form in the name of who is signed in', { skip: NO_BROWSER }, async (t) => {
  if (opened === null) return
  const context = await opened.browser.newContext()
  t.teardown(() => context.close())
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.getByRole('button', { name: 'Ga verder als Opdrachtnemer (fictief)' }).click()
  await page.waitForURL(`${address}/`)
  const evil = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<form method="post" action="${address}/sign-out"><button>x</button></form>`))
  await new Promise<void>((resolve) => { evil.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => { evil.closeAllConnections(); evil.close() })
  await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button').click()
  t.equal((await answer).status(), 403)
  t.equal((await context.cookies(address)).filter(({ name }) => name === 'sroi').length, 1, 'and is signed in still')
})

/** Browsers must know where to come back before the service listens there. */
async function freePort (): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port: free } = server.address() as AddressInfo
  await new Promise((resolve) => { server.close(resolve) })
  return free
}
