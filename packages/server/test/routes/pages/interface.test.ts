// The page on which people browse what programs can ask.
import t from 'tap'
import { representInterface } from '../../../dist/representations/interface-reference.js'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app } = await buildApplication(t)
const { body: description } = await get(app, '/v1/openapi.json')
const ids = Object.values(description.paths as Record<string, Record<string, { operationId: string }>>).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))

for (const [url, language, title] of [['/api', 'nl', 'Voor ontwikkelaars'], ['/en/api', 'en', 'For developers']] as const) {
  t.test(`${url}: every operation of the description, each once, without a script`, async (t) => {
    const { status, text, headers } = await get(app, url)
    t.equal(status, 200)
    t.match(headers['content-type'], /text\/html/)
    t.match(text, `<html lang="${language}"`)
    t.match(text, new RegExp(`<h1[^>]*>${title}`))
    for (const id of ids) t.equal(text.split(`<details class="reference" id="${id}">`).length, 2, id)
    for (const { name } of description.tags) t.ok(text.includes(`href="#${name}"`) && text.includes(`id="${name}"`), name)
    t.notMatch(text, '<script')
    t.notMatch(text, '[object Object]')
    t.notMatch(text, /undefined/)
    const other = language === 'nl' ? '/en/api' : '/api'
    t.match(text, `href="${other}"`, 'leads to itself in the other language')
  })
}

t.test('every page leads to it from its foot', async (t) => {
  t.match((await get(app, '/')).text, /<footer[^]*href="\/api"/)
  t.match((await get(app, '/en')).text, /<footer[^]*href="\/en\/api"/)
})

t.test('an operation says what it takes, what it gives, and has a line that can be sent as it stands', (t) => {
  const { groups, version } = representInterface(description, 'https://sroi.example.org')
  t.equal(version, description.info.version)
  const all = groups.flatMap(({ operations }) => operations)
  t.equal(all.length, ids.length)
  t.match(all.find(({ id }) => id === 'assessTerm'), {
    method: 'POST', address: '/v1/term-assessments', isPublic: false, bodies: ['application/json'],
    answers: [{ status: '200' }]
  })
  t.match(all.find(({ id }) => id === 'assessTerm')?.parameters.find(({ name }) => name === 'explain'), { kind: 'query', required: false })
  t.match(all.find(({ id }) => id === 'assessObligation')?.fields.find(({ name }) => name === 'authority'), { kind: 'string', required: true })
  t.match(all.find(({ id }) => id === 'suggest')?.examples, ["curl -s 'https://sroi.example.org/v1/suggestions?q=tuin'"])
  t.match(all.find(({ id }) => id === 'findCpvCode'), { isPublic: true, examples: ["curl -s 'https://sroi.example.org/v1/vocabularies/cpv/77310000'"] })
  t.end()
})

t.test('a quote in an example ends no quote of the shell, and markup in one stays text', async (t) => {
  const odd = {
    info: { version: '1.0.0' }, tags: [{ name: 'a', description: 'A' }], paths: {
      '/x': { post: { operationId: 'x', summary: 's', description: 'd', tags: ['a'], requestBody: { content: { 'application/json': { schema: {}, examples: { one: { value: { text: "it's <b>" } } } } } }, responses: {} } }
    }
  }
  const [example] = representInterface(odd, 'http://h').groups[0]?.operations[0]?.examples ?? []
  t.match(example, "it'\\''s")
})
