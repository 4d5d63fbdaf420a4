import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { hidden, open, read, send } from './browser-like.js'

const { app } = await buildApplication(t)

t.test('the first page says what this is, offers both ways to begin, and says that the register is fictional', async (t) => {
  const { status, html, headers } = await open(app, '/')
  t.equal(status, 200)
  t.match(headers['content-type'], 'text/html')
  t.match(html, '<html lang="nl"')
  t.match(html, /<form method="post" action="\/notices" enctype="multipart\/form-data"/)
  t.match(html, 'href="/contract"')
  t.match(read(html), 'De bedrijven in dit register zijn verzonnen. Hun keurmerken en badges staan zoals op 22 november 2026.')
  t.match(html, 'href="/en"', 'the way to English')
})

t.test('the first page in English keeps every address in English', async (t) => {
  const { html } = await open(app, '/en')
  t.match(html, '<html lang="en"')
  t.match(read(html), 'The firms in this register are fictional')
  t.match(html, 'action="/en/notices"')
  t.match(html, /<a class="language-switch" href="\/" lang="nl" hreflang="nl">Nederlands/)
})

t.test('one click on a demonstration contract gives its outcome', async (t) => {
  const { html } = await open(app, '/')
  const { status, location } = await send(app, '/matches', { question: hidden(html, 'question') })
  t.equal(status, 303)
  t.match(location, /^\/matches\/[0-9a-f-]{36}$/)
  t.equal((await open(app, location ?? '')).status, 200)
})

t.test('one click on a demonstration notice reads it', async (t) => {
  const { html } = await open(app, '/en')
  const { status, html: notice } = await send(app, '/en/notices', { demonstration: hidden(html, 'demonstration') })
  t.equal(status, 200)
  t.match(read(notice), 'What the notice says')
})

t.test('no page needs a script or a style of its own', async (t) => {
  for (const url of ['/', '/en', '/contract', '/over', '/en/about', '/nowhere']) {
    const { html, headers } = await open(app, url)
    t.notMatch(html, /<script|<style|\sstyle=|\son[a-z]+=/u, url)
    t.match(headers['content-security-policy'], "default-src 'none'")
    t.notMatch(headers['content-security-policy'], 'unsafe')
  }
})

t.test('the stylesheet may be kept for ever, because its address changes with it', async (t) => {
  const { html } = await open(app, '/')
  const address = /<link rel="stylesheet" href="([^"]+)"/u.exec(html)?.[1] ?? ''
  const { status, headers, html: css } = await open(app, address)
  t.equal(status, 200)
  t.match(headers['content-type'], 'text/css')
  t.match(headers['cache-control'], 'immutable')
  t.notMatch(css, /url\(|@import|https?:\/\/(?!www\.w3)/u, 'nothing is fetched from elsewhere')
})

t.test('a page that does not exist says so in the language of its address; a program gets a problem document', async (t) => {
  const dutch = await open(app, '/bestaat-niet')
  t.equal(dutch.status, 404)
  t.match(dutch.html, '<title>Fout: Deze pagina bestaat niet')
  const english = await open(app, '/en/nowhere')
  t.equal(english.status, 404)
  t.match(read(english.html), 'This page does not exist')
  const program = await app.inject({ url: '/bestaat-niet' })
  t.match(program.headers['content-type'], 'application/problem+json')
})

t.test('the statement on accessibility is linked from every page and has an address of its own', async (t) => {
  const { html } = await open(app, '/contract')
  t.match(html, 'href="/over#accessibility"')
  t.match((await open(app, '/over')).html, 'id="accessibility"')
  t.match(await open(app, '/toegankelijkheid'), { status: 303, location: '/over#accessibility' })
  t.match(await open(app, '/en/accessibility'), { status: 303, location: '/en/about#accessibility' })
})

t.test('an address that only a form leads to begins again', async (t) => {
  t.match(await open(app, '/notices'), { status: 303, location: '/' })
  t.match(await open(app, '/en/matches'), { status: 303, location: '/en/contract' })
})
