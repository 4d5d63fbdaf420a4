// One question, every way to ask it: the library, the search, the match, the command line with and without a database.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listNotices, readNotice } from '@sroi/fixtures'
import { match, mergeRuleSets, type MatchOutcome } from '@sroi/matcher'
import { readNotice as readNoticeText } from '@sroi/matcher/notice'
import t, { type Test } from 'tap'
import type { Question } from '../dist/actions/question.js'
import { readDemonstration } from '../dist/demonstration/read-demonstration.js'
import { buildApplication } from './application/build-application.js'
import { firstDifference } from './application/first-difference.js'
import { run } from './application/run-cli.js'
import { post } from './application/send.js'

// The clock of the command line is that of the machine, so each question brings its own day and moment.
const WHEN = { on: '2026-11-22', knownAt: '2026-11-22T09:00:00.000Z' }

const { app, databaseUrl } = await buildApplication(t)
const data = readDemonstration()
const folder = mkdtempSync(join(tmpdir(), 'sroi-coherence-'))
t.teardown(() => rmSync(folder, { recursive: true }))
process.env['DATABASE_URL'] = databaseUrl

t.test('every demonstration contract has one answer', async (t) => {
  t.ok(data.contracts.length > 10)
  for (const [index, { question, title }] of data.contracts.entries()) {
    await agree(t, title.en, { ...question, ...WHEN }, ['--contract', file(`${index}.json`, JSON.stringify({ ...question, ...WHEN }))])
  }
})

t.test('every notice has one answer, for an authority with rules and for a buyer outside the list', async (t) => {
  t.ok(listNotices().length > 10)
  for (const name of listNotices()) {
    const bytes = readNotice(name)
    const path = file(name.replaceAll('/', '-'), bytes)
    const read = await post(app, '/v1/notices', Buffer.from(bytes), { 'content-type': 'application/xml' })
    t.equal(firstDifference(read.body, JSON.parse(JSON.stringify(readNoticeText(new TextDecoder().decode(bytes))))), null, `${name} reads the same`)
    for (const authority of ['bloemendaal', 'other']) {
      await agree(t, `${name} for ${authority}`, { authority, contract: read.body.contract, ...WHEN },
        ['--notice', path, '--authority', authority, '--on', WHEN.on, '--known-at', WHEN.knownAt])
    }
  }
})

/** What the library itself answers, with rules and register straight from the fixtures. */
function outcomeOfLibrary ({ on, knownAt, ...question }: Question & typeof WHEN): MatchOutcome {
  const authority = data.authorities.find(({ id }) => id === question.authority)!
  const layers = []
  for (let id: string | undefined = authority.ruleSet ?? 'netherlands'; id !== undefined; id = layers[0]!.extends) layers.unshift(data.ruleSets.find((set) => set.id === id)!)
  return match({
    ...question,
    authorityName: authority.name.nl,
    ...(authority.point === null ? {} : { authorityPoint: authority.point }),
    ruleSet: mergeRuleSets(layers),
    suppliers: [...data.suppliers].reverse(),
    register: { id: 'demonstratie', revision: 1 },
    on,
    knownAt
  })
}

async function agree (t: Test, name: string, question: Question & typeof WHEN, words: readonly string[]): Promise<void> {
  const expected = JSON.parse(JSON.stringify(outcomeOfLibrary(question)))
  t.equal(firstDifference((await post(app, '/v1/searches', question)).body, expected), null, `${name}: search`)
  t.equal(firstDifference((await post(app, '/v1/matches', question)).body.outcome, expected), null, `${name}: match`)
  t.equal(firstDifference(JSON.parse((await run('match', ...words, '--json')).out), expected), null, `${name}: command line`)
  t.equal(firstDifference(JSON.parse((await run('match', ...words, '--json', '--database')).out), expected), null, `${name}: command line with the database`)
}

function file (name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
