// Is a firm explained in a thread as it is in this one, and does nothing else wait for it?
import { MatcherError } from '@sroi/matcher'
import t, { type Test } from 'tap'
import { openWhyThread, tellWhyHere } from '../../dist/catalogue/index.js'
import type { WhyQuestion } from '../../dist/catalogue/tell-why.js'
import { readDemonstration } from '../../dist/demonstration/read-demonstration.js'
import { changeCosts } from '../../dist/vocabulary/change-costs.js'
import { makeFiles } from '../application/make-files.js'
import { QUESTIONS, registerOf, requestOf, suppliersOf } from './registers.js'

const { authorities } = readDemonstration()
const register = registerOf(suppliersOf(137))

async function questionAbout (place: number, which: number): Promise<WhyQuestion> {
  return { request: { ...await requestOf(QUESTIONS[which]!, register), suppliers: [register.suppliers[place]!] }, costs: changeCosts(), authorities }
}

function open (t: Test, options: Parameters<typeof openWhyThread>[0] = {}): ReturnType<typeof openWhyThread> {
  const thread = openWhyThread(options)
  t.teardown(() => thread.close())
  return thread
}

t.test('questions that come together are each answered as in this thread, while others have their turn', async (t) => {
  const { tellWhy } = open(t)
  let turns = 0
  const timer = setInterval(() => { turns += 1 }, 5)
  const questions = await Promise.all([[0, 2], [40, 1], [100, 3], [3, 4]].map(([place, which]) => questionAbout(place!, which!)))
  const answers = await Promise.all(questions.map(tellWhy))
  clearInterval(timer)
  t.ok(turns > 5)
  t.same(answers, await Promise.all(questions.map(tellWhyHere)))
  t.ok(answers.some(({ counterfactuals }) => counterfactuals.length > 0))
})

t.test('places of another list of authorities are read anew', async (t) => {
  const { tellWhy } = open(t)
  const about = await questionAbout(40, 1)
  const asked = { ...about, request: { ...about.request, filters: { withinMetres: 3000 } } }
  const without = { ...asked, authorities: authorities.slice(0, 1) }
  t.notSame(await tellWhyHere(without), await tellWhyHere(asked), 'where Haarlem lies makes a difference')
  for (const one of [asked, without, asked]) t.same(await tellWhy(one), await tellWhyHere(one))
})

t.test('what the library refuses is refused in its own way, and the next question is answered', async (t) => {
  const { tellWhy } = open(t)
  const asked = await questionAbout(0, 2)
  const error = await tellWhy({ ...asked, request: { ...asked.request, show: -1 } }).catch((error: unknown) => error)
  t.ok(error instanceof MatcherError)
  t.match(error, { code: 'INVALID_REQUEST', problems: [{ place: '/show' }] })
  t.ok(await tellWhy(asked))
})

t.test('a thread that fails, ends or does not answer in time fails one question, and closing fails what is asked', async (t) => {
  const { file } = makeFiles(t, 'why')
  const asked = await questionAbout(0, 2)
  const script = (body: string): URL => new URL(`file://${file('worker.mjs', `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => { ${body} })`)}`)
  for (const [body, message, patience] of [['throw new Error("broken")', /broken/, 60_000], ['process.exit(1)', /ended before it answered/, 60_000], ['', /ended before it answered/, 500]] as const) {
    const { tellWhy } = open(t, { patience, script: script(body) })
    await t.rejects(tellWhy(asked), message)
    await t.rejects(tellWhy(asked), message, 'the next one gets a thread of its own')
  }
  const { tellWhy, close } = open(t, { script: script('') })
  const outcome = t.rejects(tellWhy(asked), /ended before it answered/)
  await new Promise(setImmediate)
  await close()
  await outcome
})
