import t from 'tap'
import { buildApplication } from '../../application/build-application.js'
import { contract, need, question } from '../../application/question.js'
import { get, post } from '../../application/send.js'
import { asOwner } from '../../database/as-application.js'

interface Step { readonly code: string, readonly rule: { readonly certainty: string, readonly note?: { readonly en: string } } | null }

t.test('200: the obligation and three lists, and nothing is stored', async (t) => {
  const { app, databaseUrl } = await buildApplication(t)
  const sql = asOwner(t, databaseUrl)
  // that of loading the register is there already
  const before = await sql`SELECT id FROM receipts`
  const { status, body } = await post(app, '/v1/searches', question())
  t.equal(status, 200)
  t.equal(body.obligation.dueCents, 1_750_000)
  t.ok(body.ranked.total > 0)
  t.equal(body.ranked.items.length, 3)
  t.same(await sql`SELECT id FROM receipts`, before)
})

t.test('a contract of an authority without a value for its rate has an unknown amount, and an estimate only when somebody assumes one', async (t) => {
  const { app } = await buildApplication(t)
  const plain = await post(app, '/v1/searches', question({ authority: 'haarlem' }))
  t.match(plain.body.obligation, { applies: 'met', dueCents: null, estimate: null })
  const assumed = await post(app, '/v1/searches', question({ authority: 'haarlem', assumptions: [{ topic: 'rate', basisPoints: 500 }] }))
  t.match(assumed.body.obligation, { applies: 'met', dueCents: null, estimate: { cents: 1_750_000 } })
})

t.test('an authority without a rule set of its own gives an honest unknown, not an error', async (t) => {
  const { app } = await buildApplication(t)
  for (const authority of ['almere', 'other']) {
    const { status, body } = await post(app, '/v1/searches', question({ authority }))
    t.equal(status, 200)
    t.match(body.obligation, { applies: 'unknown', dueCents: null })
  }
})

t.test('a region and the State can be asked about, and an authority whose percentage was not read says so', async (t) => {
  const { app } = await buildApplication(t)
  for (const authority of ['oost-nederland', 'utrecht', 'hilversum']) {
    const { body } = await post(app, '/v1/searches', question({ authority, contract: contract({ days: { publication: '2026-11-22', contract: '2026-11-22' } }) }))
    t.match(body.obligation, { applies: 'unknown', dueCents: null }, authority)
    t.same(body.obligation.finding.because.map(({ code, rule }: Step) => [code, rule?.certainty]).slice(0, 2), [['scope', 'missing'], ['threshold', 'missing']], 'not: no rules are known')
    const rate = body.obligation.finding.because.at(-1).because.find(({ code }: Step) => code === 'rate')
    t.match(rate.rule, { certainty: 'missing', note: { en: 'The text with the rate has not been read' } })
  }
  const { body } = await post(app, '/v1/searches', question({ authority: 'rijk', contract: contract({ days: { publication: '2016-02-01', contract: '2016-05-02' }, period: { from: '2016-06-01', until: '2017-05-31' } }) }))
  const threshold = body.obligation.finding.because.find(({ code }: Step) => code === 'threshold')
  t.equal(body.obligation.applies, 'unknown')
  t.match(threshold.because.map(({ rule }: Step) => rule?.note?.en), [/contract value above/, /wage sum of at least/], 'both sources that contradict each other')
})

t.test('a day before any known rule gives an honest unknown, not an error', async (t) => {
  const { app } = await buildApplication(t)
  const { status, body } = await post(app, '/v1/searches', question({ contract: contract({ days: { publication: '2015-03-01', contract: '2015-06-01' } }) }))
  t.equal(status, 200)
  t.match(body.obligation, { applies: 'unknown', dueCents: null })
})

t.test('every example in the description of the interface can be posted as it is', async (t) => {
  const { app } = await buildApplication(t)
  const { body: description } = await get(app, '/v1/openapi.json')
  for (const path of ['/searches', '/next-steps', '/matches']) {
    const examples = Object.values(description.paths[path].post.requestBody.content['application/json'].examples) as { value: unknown }[]
    t.ok(examples.length > 1)
    for (const { value } of examples) t.ok((await post(app, `/v1${path}`, value)).status < 300)
  }
})

/** Who a page of a list shows. */
function ids ({ items }: { readonly items: readonly { readonly supplier: { readonly id: string } }[] }): readonly string[] {
  return items.map(({ supplier }) => supplier.id)
}

t.test('a need in somebody\'s own words: how it was read, who is found, where the words stand, and what each choice would give', async (t) => {
  const { app } = await buildApplication(t)
  const { status, body } = await post(app, '/v1/searches', need('tuinmn in Haarlem', { filters: { standings: ['full'] } }))
  t.equal(status, 200)
  t.match(body.read, { places: [{ id: 'haarlem' }], words: [{ written: 'tuinmn' }] })
  t.ok(body.ranked.total > 0 && body.outside > 0)
  t.ok(body.ranked.items.every(({ supplier, asked }: { supplier: { standing: string }, asked: { verdict: string }[] }) => supplier.standing === 'full' && asked.every(({ verdict }) => verdict === 'met')))
  const [first] = body.ranked.items
  t.same(Object.keys(body.marks).length, body.ranked.items.length + body.pending.items.length + body.refused.items.length)
  t.match(body.marks[first.supplier.id].title.map(({ from, until }: { from: number, until: number }) => first.supplier.offering.title.slice(from, until)).join(), /tuin|groen|hovenier/i)
  const standings = body.facets.find(({ name }: { name: string }) => name === 'standings').values
  t.match(standings.find(({ value }: { value: string }) => value === 'full'), { chosen: true, ranked: body.ranked.total })
  t.ok(standings.some(({ chosen, ranked }: { chosen: boolean, ranked: number }) => !chosen && ranked > 0), 'choosing one value leaves the others their counts')
})

t.test('without words the lists are those of a match', async (t) => {
  const { app } = await buildApplication(t)
  const search = (await post(app, '/v1/searches', question())).body
  const { outcome } = (await post(app, '/v1/matches', question())).body
  for (const list of ['ranked', 'pending', 'refused']) t.same({ items: search[list].items, total: search[list].total }, outcome[list], list)
  t.same([search.obligation, search.outside, search.read, search.marks], [outcome.obligation, outcome.outside, null, {}])
})

t.test('`next` gives every list to its end, each supplier once, whatever the clock says meanwhile', async (t) => {
  const { app, clock } = await buildApplication(t)
  let seconds = 0
  clock.now = () => `2026-11-22T09:00:${String(seconds++ % 60).padStart(2, '0')}.000Z`
  const asked = need('onderhoud', { show: 2 })
  const whole = (await post(app, '/v1/searches', { ...asked, show: 1000 })).body
  for (const list of ['ranked', 'pending', 'refused']) {
    const seen: string[] = []
    let next: string | null = null
    do {
      const page: Record<string, { items: never[], next: string | null }> = (await post(app, '/v1/searches', next === null ? asked : { ...asked, after: next })).body
      seen.push(...ids(page[list]!))
      next = page[list]!.next
    } while (next !== null)
    t.ok(seen.length > 0)
    t.same(seen, ids(whole[list]), list)
  }
})

t.test('400: a page of another question, of another day, or of none', async (t) => {
  const { app } = await buildApplication(t)
  const { next } = (await post(app, '/v1/searches', need('onderhoud', { show: 1 }))).body.ranked
  t.equal((await post(app, '/v1/searches', need('onderhoud', { show: 3, after: next }))).status, 200, 'a page may have another size')
  for (const [asked, code] of [
    [need('schoonmaak', { after: next }), 'other-question'],
    [{ ...need('onderhoud', { after: next }), on: '2027-01-01' }, 'other-question'],
    [need('onderhoud', { after: 'nonsense' }), 'no-cursor'],
    [need('onderhoud', { after: `2026-02-31~2026-01-01T00:00:00.000Z~${String(next).split('~')[2] ?? ''}` }), 'no-cursor'],
    [need('onderhoud', { after: '' }), 'no-cursor'],
    [need('onderhoud', { after: 'x'.repeat(1001) }), 'too-big']
  ] as const) t.match(await post(app, '/v1/searches', asked), { status: 400, body: { type: 'urn:sroi:problem:invalid-request', errors: [{ pointer: '/after', code }] } }, code)
})

t.test('with explain=true every finding comes in words, in the language of the query, else of Accept-Language, else Dutch', async (t) => {
  const { app } = await buildApplication(t)
  const asked = need('tuinman')
  t.equal((await post(app, '/v1/searches', asked)).body.explanation, undefined)
  const dutch = await post(app, '/v1/searches?explain=true', asked)
  t.match(dutch, { status: 200, headers: { 'content-language': 'nl', vary: 'Accept-Language' }, body: { explanation: { language: 'nl' } } })
  const { explanation, ranked, pending, refused } = dutch.body
  t.same(Object.keys(explanation.suppliers).sort(), [...ids(ranked), ...ids(pending), ...ids(refused)].sort())
  const [first] = ids(ranked)
  t.match(explanation.suppliers[first ?? ''].contributions[0].text, /tuinman/)
  t.ok(explanation.obligation.length > 1)
  const english = await post(app, '/v1/searches?explain=true', asked, { 'accept-language': 'en' })
  t.equal(english.body.explanation.language, 'en')
  t.not(english.body.explanation.obligation[0].text, explanation.obligation[0].text)
  t.equal((await post(app, '/v1/searches?explain=true&language=nl', asked, { 'accept-language': 'en' })).body.explanation.language, 'nl')
  for (const query of ['explain=yes', 'language=fr', 'expalin=true']) t.equal((await post(app, `/v1/searches?${query}`, asked)).status, 400, query)
})

t.test('whatever stands in a need, there is an answer or a clear error', async (t) => {
  const { app } = await buildApplication(t)
  for (const text of ['🙂🙂', 'תחזוקת גנים', 'x', '<script>alert(1)</script> tuinman', 'de en het', '', '\t\n', 'x'.repeat(10_000), 'tuinman '.repeat(1250), '99999999', '\u202Etuinman']) {
    const { status, body } = await post(app, '/v1/searches', need(text))
    t.equal(status, 200, JSON.stringify(text.slice(0, 30)))
    t.equal(body.ranked.total + body.pending.total + body.refused.total + body.outside, 137)
  }
  t.match(await post(app, '/v1/searches', need('x'.repeat(10_001))), { status: 400, body: { errors: [{ pointer: '/need/text', code: 'too-big', detail: /longer than 10000 characters/ }] } })
  t.match(await post(app, '/v1/searches', need('tuin\u0007man')), { status: 400, body: { errors: [{ pointer: '/need/text', code: 'invalid-format', detail: /control characters/ }] } })
})

t.test('conditions that nobody can meet give empty lists and counts that show the way back', async (t) => {
  const { app } = await buildApplication(t)
  const { body } = await post(app, '/v1/searches', need('tuinman', { filters: { withinMetres: 0, municipalities: ['leiden'], mostLeadTimeDays: 0, labels: [{ scheme: 'nobody-has-this' }], divisions: ['00'] } }))
  t.same([body.ranked.total, body.outside], [0, 137])
  t.match(body.facets.find(({ name }: { name: string }) => name === 'labels').values[0], { value: { scheme: 'nobody-has-this' }, ranked: 0, chosen: true })
})

t.test('400: every mistake in the conditions at once, and a misspelt municipality with the one that was meant', async (t) => {
  const { app } = await buildApplication(t)
  const { status, body } = await post(app, '/v1/searches', {
    ...need('tuinman'),
    filters: { standings: ['gold'], labels: ['pso'], municipalities: ['harlem', 'nergens-huizen'], worksIn: 'velsen', divisions: ['7'], withinMetres: -1, mostLeadTimeDays: 1.5, leastCapacityCents: '1', withn: 1 }
  })
  t.equal(status, 400)
  t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
    '/filters/divisions/0', '/filters/labels/0', '/filters/leastCapacityCents', '/filters/mostLeadTimeDays', '/filters/municipalities/0', '/filters/municipalities/1', '/filters/standings/0',
    '/filters/withinMetres', '/filters/withn', '/filters/worksIn'
  ])
  t.match(body.errors.find(({ pointer }: { pointer: string }) => pointer === '/filters/municipalities/0'), { code: 'unknown-authority', detail: /'haarlem'/ })
})
