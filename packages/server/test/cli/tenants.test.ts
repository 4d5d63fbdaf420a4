// Regions and their first members, on the command line.
import t from 'tap'
import { addMemberCommand } from '../../dist/cli/tenants/add-member-command.js'
import { createTenantCommand } from '../../dist/cli/tenants/create-tenant-command.js'
import { sroi } from '../../dist/cli/sroi.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import { clonedDatabase } from '../database/create-database.js'

type Run = (words: readonly string[]) => Promise<{ readonly code: number | null, readonly out: string, readonly problems: readonly { readonly place: string, readonly code: string }[] }>

function running (databaseUrl: string): { readonly create: Run, readonly add: Run } {
  const run = (command: typeof createTenantCommand): Run => async (words) => {
    const lines: string[] = []
    try {
      const code = await command(words, { out: (line) => { lines.push(line) }, err: () => {} }, { DATABASE_URL: databaseUrl })
      return { code, out: lines.join('\n'), problems: [] }
    } catch (error) {
      const { problems } = error as { problems?: readonly { place: string, code: string }[] }
      if (problems === undefined) throw error
      return { code: null, out: lines.join('\n'), problems: problems.map(({ place, code }) => ({ place, code })) }
    }
  }
  return { create: run(createTenantCommand), add: run(addMemberCommand) }
}

t.test('a region is made with an empty register, the rules that come with the program, and its first administrator', async (t) => {
  const databaseUrl = await clonedDatabase(t)
  const { create, add } = running(databaseUrl)
  t.match(await create(['--slug', 'proefregio', '--name', 'Proefregio (fictief)', '--visitors', 'ask', '--host', 'proef.example', '--language', 'en']), { code: 0, out: 'The region proefregio was made' })
  t.match(await add(['--tenant', 'proefregio', '--kind', 'person', '--issuer', 'https://provider.example', '--subject', 'eerste', '--role', 'platform-administrator']), { code: 0, out: /^Toegevoegd als platform-administrator: [0-9a-f-]{36}$/ })
  const directory = createDirectory(await connect(databaseUrl))
  t.teardown(() => directory.close())
  const tenant = (await directory.tenants()).find(({ slug }) => slug === 'proefregio')
  t.match(tenant, { name: 'Proefregio (fictief)', visitors: 'ask', host: 'proef.example' })
  const store = directory.storeOf(tenant!.id)
  t.match(await store.registerAt(), { id: 'proefregio', revision: 1, day: null, suppliers: [] })
  t.ok((await store.authorities()).length > 300)
  t.ok((await store.ruleSetsFor('bloemendaal')).length > 1)
  t.same((await directory.membershipsOf({ kind: 'person', issuer: 'https://provider.example', subject: 'eerste', organisation: null, scopes: null, strong: true, tenantId: null }, '2031-01-01')), [{ tenantId: tenant!.id, role: 'platform-administrator', authority: null }])
  t.same((await add(['--tenant', 'proefregio', '--kind', 'person', '--issuer', 'https://provider.example', '--subject', 'eerste', '--role', 'platform-administrator'])).problems, [{ place: '', code: 'member-exists' }])
  t.same((await create(['--slug', 'proefregio', '--name', 'x', '--host', 'proef.example'])).problems, [{ place: '--slug', code: 'tenant-exists' }, { place: '--host', code: 'tenant-exists' }])
})

t.test('what is wrong is told all at once, by the options', async (t) => {
  const { create, add } = running(await clonedDatabase(t))
  t.same((await create(['--slug', 'Haarlem!', '--host', 'https://x', '--visitors', 'all', '--nmae', 'x'])).problems.map(({ place }) => place), ['--nmae', '--name', '--slug', '--host', '--visitors'])
  t.same((await add(['--kind', 'person'])).problems.map(({ place }) => place), ['--issuer', '--subject', '--role'])
  const wrong = await add(['--tenant', 'demonstratie', '--kind', 'robot', '--issuer', 'x', '--subject', 'y', '--role', 'boss', '--from', 'morgen'])
  t.same(wrong.problems.map(({ place }) => place).sort(), ['--from', '--kind', '--role'])
})

t.test('both tell how they are used', async (t) => {
  for (const command of ['create-tenant', 'add-member']) {
    for (const [language, word] of [['nl', 'Uitgangscodes'], ['en', 'Exit codes']] as const) {
      const lines: string[] = []
      t.equal(await sroi([command, '--help', '--language', language], { out: (line) => { lines.push(line) }, err: () => {} }), 0)
      t.match(lines.join('\n'), new RegExp(`^sroi ${command}: [\\s\\S]*${word}`))
    }
  }
})
