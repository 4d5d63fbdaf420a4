// The page on which a coordinator sees what searches do not find yet, and has them find it. Without JavaScript.
import t from 'tap'
import type { Supplier } from '@sroi/matcher'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { OURS, pagesFor } from './pages-for.js'

t.test('what was written is told by name, is published, and is found from then on', async (t) => {
  const application = await buildApplication(t)
  const { store } = application
  const app = await pagesFor(t, application, 'coordinator')
  const ask = await signedIn(t, application, { desk: { role: 'coordinator' } })
  const [changed, left, later] = (await store.registerAt())!.suppliers as readonly [Supplier, Supplier, Supplier]
  const page = async (path = '/publish'): Promise<string> => (await app.inject({ url: path })).body
  t.match(await page(), /Alles wat in het register staat, is gepubliceerd\./)
  t.notMatch(await page(), /Publiceer alles/)

  t.equal((await ask('desk', 'PUT', `/v1/suppliers/${changed.id}`, { ...changed, name: 'Nieuwe <naam> (fictief)' }, { 'if-match': '"1"' })).status, 200)
  t.equal((await ask('desk', 'DELETE', `/v1/suppliers/${left.id}?reason=stopped`, undefined, { 'if-match': '"1"' })).status, 200)
  const waiting = await page()
  t.match(waiting, /Nieuwe &lt;naam> \(fictief\)<\/b> \(<code>[^<]*<\/code>\): gewijzigd/)
  t.match(waiting, '<code>/name</code>')
  t.match(waiting, `${left.name}</b> (<code>${left.id}</code>): uit het register`)
  t.match(await page('/en/publish'), /Publish everything/)

  const publish = async (html: string) => app.inject({ method: 'POST', url: '/publish', headers: { ...OURS, 'content-type': 'application/x-www-form-urlencoded' }, payload: `revision=${/name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''}` })
  t.equal((await ask('desk', 'PUT', `/v1/suppliers/${later.id}`, { ...later, name: 'Daarna gewijzigd (fictief)' }, { 'if-match': '"1"' })).status, 200)
  const answer = await publish(waiting)
  t.match(answer, { statusCode: 303, headers: { location: '/publish?published=2' } })
  t.match(await page('/publish?published=2'), /2 leveranciers zijn gepubliceerd\./)
  t.equal((await store.registerAt())!.suppliers.find(({ id }) => id === changed.id)?.name, 'Nieuwe <naam> (fictief)')
  t.notOk((await store.registerAt())!.suppliers.some(({ id }) => id === left.id))

  t.equal((await store.registerAt())!.suppliers.find(({ id }) => id === later.id)?.name, later.name, 'what nobody saw is not published')
  t.match(await page(), 'Daarna gewijzigd (fictief)')
  const again = await publish(waiting)
  t.match(again, { statusCode: 303, headers: { location: '/publish' } }, 'with nothing to publish nothing is claimed')
  t.notMatch(await page('/publish?published=-1'), /gepubliceerd\.<\/p><\/div>/)
})

t.test('only the desk publishes, and only the desk has it in the menu', async (t) => {
  const application = await buildApplication(t)
  const coordinator = await pagesFor(t, application, 'coordinator')
  const buyer = await pagesFor(t, application, 'buyer')
  t.match((await coordinator.inject({ url: '/search' })).body, /aria-label="Menu van het loket"><ul>.*<a class="site-nav__link" href="\/import">Importeren<\/a><\/li><li><a class="site-nav__link" href="\/publish">Publiceren/)
  t.notMatch((await buyer.inject({ url: '/search' })).body, /Menu van het loket/)
  for (const method of ['GET', 'POST'] as const) t.equal((await buyer.inject({ method, url: '/publish', headers: OURS })).statusCode, 403, method)
  const elsewhere = await coordinator.inject({ method: 'POST', url: '/publish', headers: { ...OURS, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' } })
  t.equal(elsewhere.statusCode, 403, 'and no page of somebody else does it for them')
})
