// Codes and names, the same for everybody and cacheable; target groups, of the rules of a tenant.
import { readCpv } from '@sroi/fixtures'
import t from 'tap'
import { codeFoundSchema, codePageSchema, labelsSchema, targetGroupsSchema } from '../../../dist/routes/api/vocabulary-schemas.js'
import { labelRules } from '../../../dist/vocabulary/label-rules.js'
import { buildApplication } from '../../application/build-application.js'
import { get } from '../../application/send.js'

const { app } = await buildApplication(t)

async function codesOf (query: string): Promise<readonly string[]> {
  const seen: string[] = []
  for (let cursor = ''; ;) {
    const { body } = await get(app, `/v1/vocabularies/cpv?limit=100&${query}${cursor}`)
    seen.push(...body.items.map(({ code }: { code: string }) => code))
    if (body.nextCursor === null) return seen
    cursor = `&cursor=${body.nextCursor}`
  }
}

t.test('all pages together are the whole vocabulary, in order', async (t) => {
  t.same(await codesOf(''), readCpv().map(([code]) => code))
})

t.test('a page and a code are as described; a code names what is above and below it', async (t) => {
  const { body } = await get(app, '/v1/vocabularies/cpv')
  t.same(codePageSchema.parse(body), body)
  const one = (await get(app, '/v1/vocabularies/cpv/77310000')).body
  t.same(codeFoundSchema.parse(one), one)
  t.match(one, { code: '77310000', parent: '77300000', label: { nl: /groen/i, en: /grass|green|plant/i } })
  t.ok(one.children.includes('77311000'))
  t.same((await codesOf('parent=77310000')), one.children)
})

t.test('every code but a division is below exactly one other, and is found there', async (t) => {
  const divisions = await codesOf('parent=none')
  t.ok(divisions.length > 40 && divisions.every((code) => /^\d\d000000$/.test(code)))
  let below = 0
  const visit = async (code: string): Promise<void> => {
    for (const child of (await get(app, `/v1/vocabularies/cpv/${code}`)).body.children) {
      below += 1
      await visit(child)
    }
  }
  await visit('77000000')
  t.equal(below, readCpv().filter(([code]) => code.startsWith('77') && code !== '77000000').length)
})

t.test('words find labels in either language, by the beginnings of words, without accents and capitals', async (t) => {
  const dutch = await codesOf('q=onderhoud%20GROEN')
  t.ok(dutch.length > 0)
  for (const code of dutch) t.match((await get(app, `/v1/vocabularies/cpv/${code}`)).body.label.nl, /onderhoud.*groen|groen.*onderhoud/i)
  t.ok((await codesOf('q=catering')).includes('55520000'))
  t.same(await codesOf('q=cafe'), await codesOf('q=caf%C3%A9'))
  t.same(await codesOf('q=qqqqq'), [])
  const both = await codesOf('q=onderhoud&parent=77300000')
  t.ok(both.length > 0 && both.every((code) => code.startsWith('773')))
})

t.test('the labels are those whose rules are known, with their levels', async (t) => {
  const { body } = await get(app, '/v1/vocabularies/labels')
  t.same(labelsSchema.parse(body), body)
  t.same(body.items.map(({ scheme }: { scheme: string }) => scheme), labelRules().map(({ scheme }) => scheme))
})

t.test('what is the same for everybody may be kept for a minute, and is not sent again to who has it', async (t) => {
  for (const url of ['/v1/vocabularies/cpv', '/v1/vocabularies/cpv?q=groen&limit=3', '/v1/vocabularies/cpv/77310000', '/v1/vocabularies/labels']) {
    const { headers } = await get(app, url)
    t.equal(headers['cache-control'], 'public, max-age=60', url)
    t.match(headers['etag'], /^"[\w-]{43}"$/)
    const again = await get(app, url, { 'if-none-match': String(headers['etag']) })
    t.same([again.status, again.text, again.headers['cache-control']], [304, '', 'public, max-age=60'], url)
  }
  for (const url of ['/v1/vocabularies/cpv/12', '/v1/vocabularies/cpv?q=', '/v1/vocabularies/target-groups']) t.equal((await get(app, url)).headers['cache-control'], 'no-store', `${url} is not kept`)
})

t.test('target groups are those that building blocks speak of, with what people call them and where', async (t) => {
  const { body } = await get(app, '/v1/vocabularies/target-groups')
  t.same(targetGroupsSchema.parse(body), body)
  t.match(body.items.find(({ code }: { code: string }) => code === 'nug'), { name: { nl: 'zonder uitkering', en: 'without benefit' } })
  t.ok(body.items.find(({ code }: { code: string }) => code === 'participatiewet').ruleSets.includes('haaglanden'))
})

t.test('400 and 404: codes and words that cannot be, all at once', async (t) => {
  t.match(await get(app, '/v1/vocabularies/cpv/99999999'), { status: 404, body: { detail: /'99999999'/ } })
  const { body } = await get(app, '/v1/vocabularies/cpv?parent=77&q=&limit=0&language=nl')
  t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/language', '/limit', '/parent', '/q'])
  const { nextCursor } = (await get(app, '/v1/vocabularies/cpv?q=groen&limit=1')).body
  t.match(await get(app, `/v1/vocabularies/cpv?q=hout&cursor=${nextCursor}`), { status: 400, body: { errors: [{ pointer: '/cursor', code: 'no-cursor' }] } })
})
