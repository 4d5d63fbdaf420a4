// `sroi import`: what becomes of each row, and writing it.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { importCommand } from '../../dist/cli/import/import-command.js'
import { MatcherError } from '@sroi/matcher'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase } from '../database/create-database.js'

const folder = mkdtempSync(join(tmpdir(), 'sroi-import-'))

function file (name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number, readonly lines: readonly string[] }> {
  const lines: string[] = []
  try {
    const code = await importCommand(words, { out: (line: string) => { lines.push(line) }, err: (line: string) => { lines.push(line) } }, environment)
    return { code, lines }
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return { code: 3, lines: error.problems.map(({ place, detail }) => `${place}: ${detail}`) }
  }
}

const LIST = 'kvk;naam;plaats;gemeente\n12345678;Voorbeeld (fictief);Haarlem;Haarlem\n1234567;Fout;Haarlem;Harlem\n'

t.test('a dry run against the demonstration tells what becomes of the rows, in both languages', async (t) => {
  const path = file('list.csv', LIST)
  t.match(await run([path, '--kind', 'suppliers', '--dry-run']), { code: 1, lines: ['1 nieuw, 0 gewijzigd, 0 hetzelfde, 1 met een fout, 0 om na te kijken', /^rij 3: 'Harlem' is geen gemeente .* Bedoelt u 'Haarlem'.*'01234567'\?$/] })
  t.match(await run([path, '--kind', 'suppliers', '--dry-run', '--language', 'en']), { code: 1, lines: ['1 new, 0 changed, 0 the same, 1 with a mistake, 0 to look at', /^row 3: /] })
  t.match(await run([file('good.csv', LIST.split('\n').slice(0, 2).join('\n')), '--kind', 'suppliers', '--dry-run']), { code: 0 })
})

t.test('what is wrong with the command or the file is told all at once', async (t) => {
  t.match(await run([]), { code: 3, lines: [/^: Say which file/, /^--kind: /, /^--accept: /] })
  t.match(await run([join(folder, 'absent.csv'), '--kind', 'suppliers', '--dry-run']), { code: 3, lines: [/ENOENT/] })
  t.match(await run([file('odd.csv', 'naam;plaatss\nA;B\n'), '--kind', 'suppliers', '--dry-run']), { code: 3, lines: [/plaatss/, /organisatienummer/] })
  t.match(await run([file('list.csv', LIST), '--kind', 'suppliers', '--accept']), { code: 3, lines: [/^--database: /] })
})

t.test('accepting writes to the database, once', async (t) => {
  const environment = { DATABASE_URL: await clonedDatabase(t) }
  const words = [file('list.csv', LIST), '--kind', 'suppliers', '--database', '--language', 'en']
  t.match(await run([...words, '--dry-run'], environment), { code: 1, lines: [/^1 new/, /^row 3/] })
  t.match(await run([...words, '--accept'], environment), { code: 1, lines: [/^1 new/, /^row 3/, 'Written: the register is at revision 2 now.'] })
  t.match(await run([...words, '--accept'], environment), { lines: ['0 new, 0 changed, 1 the same, 1 with a mistake, 0 to look at', /^row 3/, 'Written.'] })
  const done = await asOwner(t, environment.DATABASE_URL)`SELECT action, object, issuer, processing_activity_id AS activity FROM audit_events LEFT JOIN processing_log USING (tenant_id, trace_id) JOIN actors ON actors.id = actor_id`
  const line = { action: 'import-data', object: 'import', issuer: 'urn:sroi:command-line', activity: 'urn:sroi:processing:keep-register:1' }
  t.same(done.map((row) => ({ ...row })), [line, line], 'who wrote it is on record, and that people are in it')
})
