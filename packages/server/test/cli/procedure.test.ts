// How a region decides, laid down on the command line by who runs the service.
import t from 'tap'
import { procedureCommand } from '../../dist/cli/procedure/procedure-command.js'
import { buildApplication } from '../application/build-application.js'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

async function procedure (databaseUrl: string, ...words: readonly string[]): Promise<string> {
  const lines: string[] = []
  t.equal(await procedureCommand([...words, '--language', 'en'], { out: (line) => { lines.push(line) }, err: () => {} }, { DATABASE_URL: databaseUrl }), 0)
  return lines.join('\n')
}

t.test('what is shown can be changed and set, as the next number; the people that it names are told by their pseudonyms', async (t) => {
  const { store, databaseUrl } = await buildApplication(t)
  const { file } = makeFiles(t, 'procedure')
  const shown = JSON.parse(await procedure(databaseUrl, 'show')) as { procedure: { quorum?: object, committee: readonly { actor: string }[] }, ruleSet: string }
  t.match(shown, { ruleSet: 'kennemer', procedure: { quorum: { members: 3 } } })
  const { quorum: _quorum, ...silent } = shown.procedure
  t.equal(await procedure(databaseUrl, 'set', file('procedure.json', JSON.stringify({ ...shown, procedure: silent }))), 'Laid down as number 2. New applications are decided on by it from now on')
  t.match(await store.cases.procedure(), { number: 2, adoptedBy: null, ruleSet: 'kennemer' })
  t.notOk('quorum' in JSON.parse(await procedure(databaseUrl, 'show')).procedure)
  t.match((await store.cases.procedure(1))?.procedure, { quorum: { members: 3 } }, 'and what was laid down before is there')
  const people = await procedure(databaseUrl, 'people')
  for (const { actor } of shown.procedure.committee) t.match(people, actor)
  const [line] = await store.auditEvents({ from: null, until: null, actor: null, role: null, action: 'change-procedure', object: null, objectId: null, result: null, traceId: null, after: null, most: 5 })
  t.match(line, { objectId: '2', actor: { who: { issuer: 'urn:sroi:command-line' } } })
  const stranger = { ...shown, procedure: { ...silent, committee: [{ ...shown.procedure.committee[0], actor: 'nobody' }] } }
  await t.rejects(procedure(databaseUrl, 'set', file('stranger.json', JSON.stringify(stranger))), { message: /nobody of this region/ })
  t.match(await store.cases.procedure(), { number: 2 }, 'and nothing of that was kept')
})

t.test('mistakes are told, and nothing is set', async (t) => {
  t.match(await run('procedure'), { code: 3, err: /sroi procedure show, sroi procedure people or sroi procedure set FILE/ })
  t.match(await run('procedure', 'get'), { code: 3, err: /^get: / })
  t.match(await run('procedure', 'set'), { code: 3, err: /Name the JSON file/ })
  t.match(await run('procedure', 'set', 'no-such-file.json'), { code: 3, err: /cannot be read/ })
  t.match(await run('procedure', 'show', '--help'), { code: 0, out: /^sroi procedure: hoe een regio/ })
  t.match(await run('procedure', '--help', '--language', 'en'), { code: 0, out: /^sroi procedure: how a region/ })
})
