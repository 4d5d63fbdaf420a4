import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app } = await buildApplication(t)

interface Proposal { readonly code: string, readonly label: string, readonly confidence: number, readonly because: readonly string[] }

async function proposals (need: string, more = ''): Promise<readonly Proposal[]> {
  const { status, body } = await get(app, `/v1/code-proposals?need=${encodeURIComponent(need)}${more}`)
  t.equal(status, 200, need)
  return body.items
}

t.test('a need in words proposes the codes under which it is bought, likeliest first, with the words that led there', async (t) => {
  const found = await proposals('hovennier')
  t.match(found[0], { code: '77310000', label: /groengebieden/, because: ['hovennier'] })
  t.same(found.map(({ confidence }) => confidence), found.map(({ confidence }) => confidence).sort((one, other) => other - one))
  t.ok(found.length <= 5 && found.every(({ confidence }) => confidence >= 2_500 && confidence <= 10_000))
  t.equal((await proposals('schoonmaak van kantoren'))[0]?.code, '90919200')
})

t.test('the nature of the contract, where it is known, decides between codes of works, supplies and services', async (t) => {
  const first = async (nature: string): Promise<string | undefined> => (await proposals('verlichting', `&nature=${nature}`))[0]?.code.slice(0, 2)
  t.same([await first('supplies'), await first('works'), await first('services')], ['31', '45', '71'])
})

t.test('a place is no part of what is bought: it does not make anybody less sure', async (t) => {
  t.same(await proposals('tuinman in Zandvoort'), await proposals('tuinman'))
})

t.test('words that lead nowhere propose nothing', async (t) => {
  for (const need of ['qzqz', 'de en het', '🙂', '()']) t.same(await proposals(need), [], need)
})

t.test('labels come in the language of the query, else of Accept-Language, else in Dutch', async (t) => {
  t.match((await proposals('tuinman', '&language=en'))[0], { label: /green areas/i })
  t.match(await get(app, '/v1/code-proposals?need=tuinman', { 'accept-language': 'en' }), { headers: { 'content-language': 'en', vary: 'Accept-Language' }, body: { items: [{ label: /green areas/i }] } })
})

t.test('400: nothing said, too much, control characters, another key', async (t) => {
  for (const query of ['', '?need=', `?need=${'x'.repeat(1001)}`, '?need=a%01b', '?need=a&nede=b', '?need=a&nature=goods']) t.equal((await get(app, `/v1/code-proposals${query}`)).status, 400, query)
})
