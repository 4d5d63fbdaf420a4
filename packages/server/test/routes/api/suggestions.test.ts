import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app, store } = await buildApplication(t)
const suppliers = (await store.registerAt())?.suppliers ?? []

async function suggestions (typed: string, more = ''): Promise<{ readonly suppliers: readonly { readonly id: string, readonly name: string }[], readonly codes: readonly { readonly code: string, readonly label: string }[] }> {
  const { status, body } = await get(app, `/v1/suggestions?q=${encodeURIComponent(typed)}${more}`)
  t.equal(status, 200, typed)
  return body
}

t.test('the beginning of a name gives the firm, and of a label the code', async (t) => {
  const [first] = suppliers
  t.same((await suggestions((first?.name ?? '').slice(0, 6))).suppliers.some(({ id }) => id === first?.id), true)
  const { codes } = await suggestions('catering')
  t.match(codes[0], { code: /^55/, label: /^Catering/ })
  t.ok(codes.length <= 10)
})

t.test('every firm of the register is found by its name, also with one letter wrong', async (t) => {
  for (const { id, name } of suppliers) {
    t.equal((await suggestions(name.slice(0, 100))).suppliers[0]?.id, id, name)
    const wrong = `${name.slice(0, 4)}${name.slice(5)}`.slice(0, 32)
    t.ok((await suggestions(wrong)).suppliers.some((one) => one.id === id), wrong)
  }
})

t.test('the first digits of a code give the codes that begin with them, in order', async (t) => {
  const { codes } = await suggestions('7731')
  t.equal(codes[0]?.code, '77310000')
  t.ok(codes.length > 3 && codes.length <= 10 && codes.every(({ code }) => code.startsWith('7731')))
})

t.test('labels come in the language of the query, else of Accept-Language, else in Dutch', async (t) => {
  t.match((await suggestions('gardens', '&language=en')).codes[0], { label: /garden/i })
  t.match(await get(app, '/v1/suggestions?q=gardens', { 'accept-language': 'en' }), { headers: { 'content-language': 'en', vary: 'Accept-Language' }, body: { codes: [{ label: /garden/i }] } })
  t.match(await get(app, '/v1/suggestions?q=tuinen'), { headers: { 'content-language': 'nl' } })
})

t.test('the same words give the same answer, to the byte', async (t) => {
  for (const typed of ['s', 'scho', 'tuinonderhuod', 'bakkerij']) t.equal((await get(app, `/v1/suggestions?q=${typed}`)).text, (await get(app, `/v1/suggestions?q=${typed}`)).text, typed)
})

t.test('a change of the register shows in the next answer', async (t) => {
  const { app, store } = await buildApplication(t)
  const [first] = (await store.registerAt())?.suppliers ?? []
  if (first === undefined) throw new Error('the register is empty')
  t.same((await get(app, '/v1/suggestions?q=Zonderling%20Hernoemd')).body.suppliers, [])
  await store.publish({ suppliers: [{ ...first, name: 'Zonderling Hernoemd' }] }, '2026-11-22T09:00:00.000Z')
  t.same((await get(app, '/v1/suggestions?q=Zonderling%20Hernoemd')).body.suppliers, [{ id: first.id, name: 'Zonderling Hernoemd' }])
})

t.test('what nobody types gets an answer as well: emoji, right to left, markup, spaces', async (t) => {
  for (const typed of ['🙂', 'شركة', '<b>', '%', ' ', '\\', "' OR 1=1", 'x'.repeat(100)]) {
    const { suppliers, codes } = await suggestions(typed)
    t.ok(suppliers.length <= 10 && codes.length <= 10, typed)
  }
})

t.test('400: nothing, too much, control characters, another language, another key, two texts', async (t) => {
  for (const [query, pointer] of [
    ['', '/q'], ['?q=', '/q'], [`?q=${'x'.repeat(101)}`, '/q'], ['?q=a%00b', '/q'], ['?q=a&q=b', '/q'], ['?q=a&language=fr', '/language'], ['?q=a&limit=1000', '/limit']
  ] as const) {
    t.match(await get(app, `/v1/suggestions${query}`), { status: 400, body: { type: 'urn:sroi:problem:invalid-request', errors: [{ pointer }] } }, query)
  }
})
