// Where letters go, on the command line: laid down, looked at and forgotten.
import t from 'tap'
import { mailAddressCommand } from '../../dist/cli/mail/mail-address-command.js'
import { run } from '../application/run-cli.js'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'

async function ask (databaseUrl: string, ...words: readonly string[]): Promise<string> {
  const lines: string[] = []
  const code = await mailAddressCommand([...words, '--language', 'en'], { out: (line) => { lines.push(line) }, err: () => {} }, { DATABASE_URL: databaseUrl })
  return `${code} ${lines.join('\n')}`
}

t.test('an address is laid down, shown and forgotten, and who did so stands in the log without it', async (t) => {
  const url = await clonedDatabase(t)
  for (const owner of [['--desk'], ['--organisation', 'fictional F-1'], ['--person', '0193a000-0000-7000-8000-0000000000aa']]) {
    t.equal(await ask(url, 'show', ...owner), '2 There is no address')
    t.equal(await ask(url, 'set', ...owner, '--address', 'loket@fictief.example', '--mail-language', 'en'), '0 The address was laid down')
    t.equal(await ask(url, 'show', ...owner), '0 loket@fictief.example (en)')
    t.equal(await ask(url, 'forget', ...owner), '0 The address was forgotten')
    t.equal(await ask(url, 'forget', ...owner), '2 There is no address')
  }
  const lines = await asOwner(t, url)`SELECT action, object, object_id AS id FROM audit_events ORDER BY at, id`
  t.equal(lines.length, 6)
  t.notMatch(JSON.stringify(lines), 'loket@')
})

t.test('mistakes are told all at once, and nothing is laid down', async (t) => {
  t.match(await run('mail-address'), { code: 3, err: /sroi mail-address show, sroi mail-address set or sroi mail-address forget/ })
  t.match(await run('mail-address', 'set'), { code: 3, err: /^--address: [^]*^--desk: /m })
  t.match(await run('mail-address', 'set', '--desk', '--person', 'x', '--address', 'a@b.example, c@d.example', '--mail-language', 'fr'), { code: 3, err: /--desk: [^]*--person: [^]*--address: [^]*--mail-language: / })
  t.match(await run('mail-address', 'show', '--organisation', 'F-1'), { code: 3, err: /no scheme and number/ })
  t.match(await run('mail-address', 'show', '--help'), { code: 0, out: /^sroi mail-address: waar brieven/ })
  t.match(await run('help', 'mail-address', '--language', 'en'), { code: 0, out: /^sroi mail-address: where letters/ })
})
