// What suppliers and buyers ask has one answer, in a shell and over HTTP, with and without a database.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { buildApplication } from '../application/build-application.js'
import { firstDifference } from '../application/first-difference.js'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'
import { post } from '../application/send.js'

// The clock of the command line is that of the machine, so each question brings its own moment.
const KNOWN_AT = '2026-11-22T09:00:00.000Z'

const { app, databaseUrl } = await buildApplication(t)
const { file } = makeFiles(t, 'agree')
process.env['DATABASE_URL'] = databaseUrl

function example (name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as Readonly<Record<string, unknown>>
}

const OBLIGATIONS = example('fillable-obligations')

for (const { name, path, question, words } of [
  { name: 'obligations', path: '/v1/fillable-obligations', question: OBLIGATIONS, words: ['obligations', '--supplier', String(OBLIGATIONS['supplier']), '--obligations', file('own.json', OBLIGATIONS), '--listed', '--same-division', '--on', '2026-11-22'] },
  { name: 'invitation', path: '/v1/invitations', question: example('invitation'), words: ['invite', '--contract', file('invitation.json', example('invitation'))] },
  { name: 'market test', path: '/v1/market-tests', question: example('market-test'), words: ['market-test', '--contract', file('market-test.json', example('market-test'))] }
]) {
  t.test(`${name}: the same to the byte`, async (t) => {
    const { status, body } = await post(app, path, { ...question, knownAt: KNOWN_AT })
    t.equal(status, 200)
    for (const database of [[], ['--database']]) {
      const { code, out, err } = await run(...words, ...database, '--known-at', KNOWN_AT, '--json')
      t.same([code, err], [0, ''], database.join(''))
      t.equal(firstDifference(JSON.parse(out), body), null, database.join(''))
    }
  })
}
