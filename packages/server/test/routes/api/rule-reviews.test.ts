// Rules looked over before anybody publishes them: what is wrong, what differs, where answers flip, who is affected.
import { readFileSync } from 'node:fs'
import { readRuleSet } from '@sroi/fixtures'
import t from 'tap'
import { openReviewThread } from '../../../dist/review/open-review-thread.js'
import { REVIEW_LIMITS } from '../../../dist/review/review-schemas.js'
import { buildApplication } from '../../application/build-application.js'
import { signedIn } from '../../application/signed-in.js'
import { run } from '../../application/run-cli.js'
import { makeFiles } from '../../application/make-files.js'

// the thread starts slowly on a busy machine
t.setTimeout(120_000)

const PEOPLE = { author: { role: 'contract-manager', authority: 'almere' }, supplier: { role: 'supplier' }, coordinator: { role: 'coordinator' } } as const
// A test looks at whatever is there.
// biome-ignore lint/suspicious/noExplicitAny: rules are changed here in ways that no type allows
const example = (name: string): any => JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))

t.test('a rule set is checked as the command line does, and one that is wrong is answered, with everything at once', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const { ruleSet } = example('rule-check')
  const sound = await ask('author', 'POST', '/v1/rule-checks', { ruleSet })
  t.match(sound, { status: 200, body: { errors: 0 } })
  const { file } = makeFiles(t, 'rules')
  const told = JSON.parse((await run('rules', 'check', file('rules.json', JSON.stringify(ruleSet)), '--json')).out)
  t.same(sound.body.problems, told[0].problems.map(({ line: _line, column: _column, ...problem }: Record<string, unknown>) => problem))

  const wrong = { ...ruleSet, extends: 'nowhere', provisions: { ...ruleSet.provisions, rate: [...ruleSet.provisions.rate, { ...ruleSet.provisions.rate[0], id: 'second' }], nothing: [] } }
  const { status, body } = await ask('author', 'POST', '/v1/rule-checks', { ruleSet: wrong })
  t.equal(status, 200)
  t.match(body.problems.map(({ place, code }: { place: string, code: string }) => [place, code]), [['/provisions/nothing', 'unknown-key']], 'of what has no shape no meaning is told')
  const { nothing: _nothing, ...provisions } = wrong.provisions
  const meant = await ask('author', 'POST', '/v1/rule-checks', { ruleSet: { ...wrong, provisions } })
  const codes = meant.body.problems.map(({ code }: { code: string }) => code)
  t.ok(codes.includes('not-on-its-base') && codes.includes('overlap') && meant.body.errors >= 2, String(codes))
  t.match(await ask('author', 'POST', '/v1/rule-checks', { ruleSet: { ...ruleSet, extends: 'brought' }, bases: [{ ...(readRuleSet('kennemer') as object), id: 'brought' }] }), { body: { errors: 0 } }, 'a base may be brought along')
})

t.test('two rule sets are compared, of those that are brought and those that were published', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  t.match(await ask('author', 'POST', '/v1/rule-comparisons', example('rule-comparison')), {
    status: 200, body: { heading: [], provisions: [{ kind: 'changed', topic: 'rate', provision: 'rate', touches: 'answers', values: [{ place: '/value/basisPoints', before: 500, after: 400 }] }] }
  })
  const { version } = readRuleSet('kennemer') as { version: string }
  const same = { published: { id: 'kennemer', version } }
  t.same((await ask('author', 'POST', '/v1/rule-comparisons', { before: same, after: { published: { id: 'kennemer' } } })).body, { heading: [], provisions: [] })
  t.match(await ask('author', 'POST', '/v1/rule-comparisons', { before: { published: { id: 'nowhere' } }, after: { published: { id: 'kennemer', version: '1' } } }), {
    status: 400, body: { errors: [{ pointer: '/before/published' }, { pointer: '/after/published' }] }
  })
})

t.test('what other rules would mean is told for each contract, and the mistakes of all questions at once', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const simulation = example('rule-simulation')
  const { body } = await ask('author', 'POST', '/v1/rule-simulations', simulation)
  t.match(body, { compared: 1, lines: [{ contract: 'voorbeeld-groenonderhoud', index: 0, effect: 'owes-less', before: { dueCents: 1_750_000 }, after: { dueCents: 1_400_000 }, differenceCents: -350_000 }], totals: { owesLess: 1, lessCents: 350_000 } })
  const [question] = simulation.questions
  const { status, body: problem } = await ask('author', 'POST', '/v1/rule-simulations', { ...simulation, questions: [question, { ...question, authority: 3 }, {}] })
  t.equal(status, 400)
  t.match(problem.errors.map(({ pointer }: { pointer: string }) => pointer.split('/', 3).join('/')), ['/questions/1', '/questions/2'])
  t.equal((await ask('author', 'POST', '/v1/rule-simulations', { ...simulation, questions: Array.from({ length: REVIEW_LIMITS.questions + 1 }, () => question) })).status, 400)
  const overlapping = structuredClone(simulation)
  overlapping.after.ruleSet.extends = 'nowhere'
  t.match(await ask('author', 'POST', '/v1/rule-simulations', overlapping), { status: 400, body: { errors: [{ pointer: /^\/after/ }] } })
})

t.test('the table to sign off has both sides of an edge', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  const { status, body } = await ask('author', 'POST', '/v1/rule-boundaries', example('rule-boundaries'))
  t.equal(status, 200)
  const threshold = body.rows.filter(({ edge }: { edge: { topic: string } }) => edge.topic === 'threshold')
  t.ok(threshold.length >= 3)
  t.ok(new Set(threshold.map(({ outcome }: { outcome: { applies: string } }) => outcome.applies)).size > 1, 'the answer flips')
  t.match(threshold[0], { name: { nl: String, en: String }, asks: 'match', question: Object })
})

t.test('who does not write rules cannot have them looked over, and what is odd is refused', async (t) => {
  const ask = await signedIn(t, await buildApplication(t), PEOPLE)
  t.equal((await ask('supplier', 'POST', '/v1/rule-checks', example('rule-check'))).status, 403)
  for (const [url, body] of [['/v1/rule-checks', {}], ['/v1/rule-checks', { ruleSet: [] }], ['/v1/rule-checks', { ruleSet: {}, bases: [{}] }], ['/v1/rule-comparisons', { before: {}, after: {} }], ['/v1/rule-boundaries', { rules: { ruleSet: {} } }], ['/v1/rule-simulations', example('rule-comparison')]] as const) {
    const { status } = await ask('author', 'POST', url, body)
    t.equal(status, 400, `${url} ${JSON.stringify(body).slice(0, 60)}`)
  }
})

t.test('the service answers others while rules are looked over, no more than a few wait, and what takes too long is given up', async (t) => {
  const review = { work: 'check', input: example('rule-check'), known: [readRuleSet('netherlands'), readRuleSet('kennemer')], versions: {}, on: '2026-11-22', knownAt: '2026-11-22T09:00:00.000Z' } as unknown as Parameters<ReturnType<typeof openReviewThread>['answer']>[0]
  const full = openReviewThread({ most: 2 })
  t.teardown(() => full.close())
  const two = [full.answer(review), full.answer(review)]
  t.match(await full.answer(review).catch((error: unknown) => error), { problem: 'too-busy' })
  t.match(await Promise.all(two), [{ errors: 0 }, { errors: 0 }])
  t.match(await full.answer(review), { errors: 0 }, 'and then there is room again')

  const hasty = openReviewThread({ patience: 300, script: new URL('data:text/javascript,import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { for (;;); })') })
  t.teardown(() => hasty.close())
  let turns = 0
  const counting = setInterval(() => { turns += 1 }, 5)
  t.match(await hasty.answer(review).catch((error: unknown) => error), { problem: 'too-busy', detail: /takes too long/ })
  clearInterval(counting)
  t.ok(turns > 5, 'nobody waited for it')
  const broken = openReviewThread({ script: new URL('data:text/javascript,throw new TypeError("ours")') })
  t.teardown(() => broken.close())
  await t.rejects(broken.answer(review), { name: 'TypeError' })
})
